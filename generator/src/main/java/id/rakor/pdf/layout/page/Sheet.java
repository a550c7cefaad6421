package id.rakor.pdf.layout.page;

import id.rakor.pdf.layout.flow.Running;
import id.rakor.pdf.layout.piece.Strip;
import java.util.ArrayList;
import java.util.List;

/** A page while it is filled. Lengths are points, counted from the upper left corner of its text. */
final class Sheet {
    /** Space above the first footnote, with the rule in it. */
    static final float RULE = 12;

    private final Frame frame;
    private final boolean landscape;
    private final Running running;
    private final boolean first;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Strip> notes = new ArrayList<>();
    private float filled;
    private float noted;

    /** A strip at its place. */
    record Placed(Strip strip, float x, float y) {}

    Sheet(Frame frame, boolean landscape, Running running, boolean first) {
        this.frame = frame;
        this.landscape = landscape;
        this.running = running;
        this.first = first;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /** How much is left between the text and the footnotes. */
    float left() {
        return frame.deep() - filled - noted;
    }

    /** How high a footnote's strip makes the notes. */
    float cost(Strip note) {
        return note.height() + (notes.isEmpty() ? RULE : note.gap());
    }

    void put(Strip strip, float x, float y) {
        placed.add(new Placed(strip, x, y));
        filled = Math.max(filled, y + strip.height());
    }

    void note(Strip note) {
        noted += cost(note);
        notes.add(note);
    }

    float filled() {
        return filled;
    }

    float noted() {
        return noted;
    }

    Frame frame() {
        return frame;
    }

    boolean landscape() {
        return landscape;
    }

    Running running() {
        return running;
    }

    boolean first() {
        return first;
    }

    List<Placed> placed() {
        return placed;
    }

    List<Strip> notes() {
        return notes;
    }
}
