package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * A block that takes at least so much height; what it does not need stays empty under it.
 *
 * @param block the block
 * @param least its height in points, at least
 */
public record Tall(Block block, float least) implements Block {
    @Override
    public List<Strip> strips(float width) {
        List<Strip> strips = new ArrayList<>(block.strips(width));
        float height = Strip.height(strips);
        if (height >= least || strips.isEmpty()) {
            return strips;
        }
        int last = strips.size() - 1;
        Strip strip = strips.get(last);
        strips.set(
                last,
                new Strip(
                        strip.height() + least - height,
                        strip.gap(),
                        strip.hold(),
                        strip.marks(),
                        strip.notes(),
                        strip.head()));
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
