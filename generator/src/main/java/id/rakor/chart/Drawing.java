package id.rakor.chart;

import java.util.List;

/**
 * A drawing of lines, boxes, circles and words, the same for page and paper. Lengths are points, y downwards.
 *
 * @param width its width
 * @param height its height
 * @param alternative what it shows, in words
 * @param parts what is drawn, in the order of drawing
 */
public record Drawing(float width, float height, String alternative, List<Part> parts) {
    public Drawing {
        parts = List.copyOf(parts);
    }

    /** The colours of the tokens that a drawing may use. */
    public enum Tone {
        INK,
        QUIET,
        RULE,
        FIELD,
        ACCENT,
        PAPER
    }

    /** Something drawn. */
    public sealed interface Part {
        /** A straight line. */
        record Line(float x1, float y1, float x2, float y2, float thick, Tone tone) implements Part {}

        /** A box; fill or line may be null. */
        record Box(float x, float y, float width, float height, Tone fill, Tone line) implements Part {}

        /** A circle; fill or line may be null. */
        record Circle(float x, float y, float radius, Tone fill, Tone line) implements Part {}

        /** Words; {@code anchor} 0 begins, 0.5 centres and 1 ends them at x. */
        record Words(float x, float baseline, String text, float size, float anchor, boolean bold, Tone tone)
                implements Part {}
    }
}
