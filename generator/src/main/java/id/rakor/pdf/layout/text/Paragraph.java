package id.rakor.pdf.layout.text;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import java.util.List;

/**
 * A paragraph: what stands in its lines, and how they stand. Lengths are points.
 *
 * @param inlines what stands in its lines, in order
 * @param line the distance of its lines
 * @param gap the space above it
 * @param align how its lines stand
 * @param hold how its first line holds on to what stands before it
 */
public record Paragraph(List<Inline> inlines, float line, float gap, Align align, Strip.Hold hold) implements Block {
    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /** One strip a line, at least two lines on either side of a page's end. */
    @Override
    public List<Strip> strips(float width) {
        throw new UnsupportedOperationException();
    }

    @Override
    public float narrowest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public float widest() {
        throw new UnsupportedOperationException();
    }
}
