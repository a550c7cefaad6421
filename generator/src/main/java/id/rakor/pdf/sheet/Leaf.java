package id.rakor.pdf.sheet;

import java.util.List;

/**
 * One page.
 *
 * @param width in points
 * @param height in points
 * @param marks what is drawn, in the order of drawing
 * @param folded whether the page is folded across the middle, so that what its lower half says is drawn upside down on the
 *     upper one too
 */
public record Leaf(float width, float height, List<Mark> marks, boolean folded) {
    public Leaf {
        marks = List.copyOf(marks);
    }

    /** A page that is not folded. */
    public Leaf(float width, float height, List<Mark> marks) {
        this(width, height, marks, false);
    }
}
