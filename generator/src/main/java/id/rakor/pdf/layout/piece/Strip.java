package id.rakor.pdf.layout.piece;

import id.rakor.pdf.sheet.Mark;
import java.util.List;

/**
 * A horizontal piece of a column that is never broken: a line of a paragraph, a row of a table, a figure. A block
 * becomes strips at a given width; the breaker stacks them on pages.
 *
 * @param height its height in points
 * @param gap space above it that is dropped at the top of a page
 * @param hold how it holds on to the strip before it
 * @param marks what it draws; x from the left edge of the column, y from the upper edge of the strip
 * @param notes footnotes that must stand on the page it stands on
 * @param head strips repeated above it when it comes first on a page (heads of a table), or empty
 */
public record Strip(float height, float gap, Hold hold, List<Mark> marks, List<Footnote> notes, List<Strip> head) {
    /** Whether a page may end before a strip. */
    public enum Hold {
        /** A page may end before it. */
        FREE,
        /** It stays on the page of the strip before it, unless they fill more than a page. */
        KEEP,
        /** It stays on the page of the strip before it, unless a large part of a page would be left empty for that. */
        LIKE,
        /** The same, for a still larger part. */
        CUT,
        /** What is made of it stays on the page of the last few strips before it, as far as those are short. */
        CLOSE,
        /** A new page begins with it. */
        BREAK
    }

    /** Whether it holds on to the strip before it, more or less. */
    public boolean holds() {
        return hold != Hold.FREE && hold != Hold.BREAK;
    }

    /** A strip without footnotes and repeated heads. */
    public static Strip of(float height, float gap, Hold hold, List<Mark> marks) {
        return new Strip(height, gap, hold, marks, List.of(), List.of());
    }

    /** The same strip with other space above it. */
    public Strip below(float other) {
        return other == gap ? this : new Strip(height, other, hold, marks, notes, head);
    }

    /** The same strip holding on in another way. */
    public Strip held(Hold other) {
        return other == hold ? this : new Strip(height, gap, other, marks, notes, head);
    }

    /** The same strip in a column that begins further to the right. */
    public Strip moved(float dx) {
        return dx == 0
                ? this
                : new Strip(
                        height,
                        gap,
                        hold,
                        moved(marks, dx, 0),
                        notes,
                        head.stream().map(s -> s.moved(dx)).toList());
    }

    /** Marks at another place. */
    public static List<Mark> moved(List<Mark> marks, float dx, float dy) {
        return marks.stream().map(mark -> mark.moved(dx, dy)).toList();
    }

    /** How high strips are when they stand below each other, the space above the first left out. */
    public static float height(List<Strip> strips) {
        float sum = 0;
        for (int i = 0; i < strips.size(); i++) {
            sum += (i == 0 ? 0 : strips.get(i).gap) + strips.get(i).height;
        }
        return sum;
    }
}
