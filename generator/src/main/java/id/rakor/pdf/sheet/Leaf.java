package id.rakor.pdf.sheet;

import java.util.List;

/**
 * One page.
 *
 * @param width in points
 * @param height in points
 * @param marks what is drawn, in the order of drawing
 */
public record Leaf(float width, float height, List<Mark> marks) {
    public Leaf {
        marks = List.copyOf(marks);
    }
}
