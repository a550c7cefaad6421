package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * A block that links, bookmarks and contents lead to.
 *
 * @param block the block
 * @param name the name of the place, unique in the paper
 * @param tag the node that stands there
 */
public record Anchored(Block block, String name, Tag tag) implements Block {
    @Override
    public List<Strip> strips(float width) {
        List<Strip> strips = new ArrayList<>(block.strips(width));
        if (strips.isEmpty()) {
            return strips;
        }
        Strip first = strips.get(0);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Spot(name, tag, 0));
        marks.addAll(first.marks());
        strips.set(0, new Strip(first.height(), first.gap(), first.hold(), marks, first.notes(), first.head()));
        return strips;
    }

    @Override
    public float narrowest() {
        return block.narrowest();
    }

    @Override
    public float widest() {
        return block.widest();
    }
}
