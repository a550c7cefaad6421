package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import java.util.List;

/**
 * A few lines of about the same width: no single word stands in the last of them. It has as many lines as without.
 *
 * @param block the lines
 * @param centred whether they stand in the middle of their column
 */
public record Balanced(Block block, boolean centred) implements Block {
    private static final int MOST = 4;
    private static final int TRIES = 8;

    @Override
    public List<Strip> strips(float width) {
        int lines = block.strips(width).size();
        if (lines < 2 || lines > MOST) {
            return block.strips(width);
        }
        float low = Math.max(block.narrowest(), width / 2);
        float high = width;
        for (int i = 0; i < TRIES && low < high; i++) {
            float middle = (low + high) / 2;
            boolean same = block.strips(middle).size() == lines;
            high = same ? middle : high;
            low = same ? low : middle;
        }
        float narrow = high;
        return block.strips(narrow).stream()
                .map(strip -> centred ? strip.moved((width - narrow) / 2) : strip)
                .toList();
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
