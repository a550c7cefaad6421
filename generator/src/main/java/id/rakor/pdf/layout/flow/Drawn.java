package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Mark;
import java.util.List;
import java.util.function.Function;

/**
 * Something of a fixed height that draws itself over the whole width: a rule, an empty space, a line to fill in.
 *
 * @param height in points
 * @param marks what it draws at a width
 */
public record Drawn(float height, Function<Float, List<Mark>> marks) implements Block {
    /** Nothing but height. */
    public static Drawn space(float height) {
        return new Drawn(height, width -> List.of());
    }

    @Override
    public List<Strip> strips(float width) {
        return List.of(Strip.of(height, 0, Hold.FREE, marks.apply(width)));
    }

    @Override
    public float narrowest() {
        return 1;
    }

    @Override
    public float widest() {
        return 1;
    }
}
