package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A block with space at its sides, and a rule at its left where one is asked for.
 *
 * @param block the block
 * @param left space at its left in points
 * @param right space at its right in points
 * @param rule the thickness of the rule; 0 for none
 * @param ink the colour of the rule
 */
public record Inset(Block block, float left, float right, float rule, Ink ink) implements Block {
    /** A block with space at its left. */
    public static Inset of(Block block, float left) {
        return new Inset(block, left, 0, 0, Ink.BLACK);
    }

    @Override
    public List<Strip> strips(float width) {
        List<Strip> all = new ArrayList<>();
        for (Strip strip : block.strips(width - left - right)) {
            all.add(rule == 0 ? strip.moved(left) : ruled(strip.moved(left), all.isEmpty()));
        }
        return all;
    }

    private Strip ruled(Strip strip, boolean first) {
        List<Mark> marks = new ArrayList<>();
        float top = first ? 0 : -strip.gap();
        marks.add(Mark.Shape.line(Artifact.LAYOUT, rule / 2, top, rule / 2, strip.height(), rule, ink));
        marks.addAll(strip.marks());
        return new Strip(strip.height(), strip.gap(), strip.hold(), marks, strip.notes(), strip.head());
    }

    @Override
    public float narrowest() {
        return left + block.narrowest() + right;
    }

    @Override
    public float widest() {
        return left + block.widest() + right;
    }
}
