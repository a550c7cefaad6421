package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.sheet.Mark;
import java.util.List;

/** The strips of one cell, taken from above piece by piece. */
final class Flow {
    final Cell cell;
    final float x;
    final float width;
    private final List<Strip> strips;
    private int next;

    Flow(Cell cell, float x, float width, List<Strip> strips) {
        this.cell = cell;
        this.x = x;
        this.width = width;
        this.strips = strips;
    }

    boolean done() {
        return next == strips.size();
    }

    /** The height of all that is left. */
    float left() {
        return height(count());
    }

    /** The height of the first strip that is left; 0 when nothing is. */
    float first() {
        return done() ? 0 : tall(next);
    }

    /** How many strips are left. */
    int count() {
        return strips.size() - next;
    }

    /** The height of so many of the strips that are left. */
    float height(int count) {
        float sum = 0;
        for (int i = next; i < Math.min(next + count, strips.size()); i++) {
            sum += tall(i);
        }
        return sum;
    }

    /** Whether a height ends between two strips that need not stay together, or below all, and leaves no more empty than that. */
    boolean parts(float height, float empty) {
        float y = 0;
        int i = next;
        while (i < strips.size() && y + tall(i) <= height + 0.01f) {
            y += tall(i++);
        }
        return i == strips.size() || strips.get(i).hold() != Strip.Hold.KEEP && height - y <= empty;
    }

    /** Whether the first strip that is left stays with what stands above it. */
    boolean keeps() {
        return next > 0 && !done() && strips.get(next).hold() == Strip.Hold.KEEP;
    }

    /** Draws as much as a height has room for, from a place below the upper edge. */
    void take(float top, float height, float inset, List<Mark> marks, List<Footnote> notes) {
        float y = 0;
        while (!done() && y + tall(next) <= height + 0.01f) {
            Strip strip = strips.get(next);
            float at = top + y + tall(next) - strip.height();
            strip.marks().forEach(mark -> marks.add(mark.moved(x + inset, at)));
            notes.addAll(strip.notes());
            y += tall(next);
            next++;
        }
    }

    private float tall(int i) {
        Strip strip = strips.get(i);
        return strip.height() + (i == 0 ? 0 : strip.gap());
    }
}
