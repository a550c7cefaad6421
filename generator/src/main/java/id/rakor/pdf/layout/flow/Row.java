package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks at places of their own that make one strip and are never broken: signatures side by side, a letterhead, a
 * box. Their frames end at one depth.
 *
 * @param cells what stands in it
 */
public record Row(List<Cell> cells) implements Block {
    private static final float LINE = 0.7f;

    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * A block in a row.
     *
     * @param block the block
     * @param from its left edge as a part of the row's width, from 0 to 1
     * @param part its width as a part of the row's width
     * @param pad space between its edges and what it holds
     * @param frame the colour of its frame, or null
     */
    public record Cell(Block block, float from, float part, float pad, Ink frame) {
        /** A block without a frame. */
        public static Cell of(Block block, float from, float part) {
            return new Cell(block, from, part, 0, null);
        }
    }

    @Override
    public List<Strip> strips(float width) {
        List<Mark> marks = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        float deepest = 0;
        for (Cell cell : cells) {
            List<Strip> strips = cell.block.strips(width * cell.part - 2 * cell.pad);
            float x = width * cell.from;
            float y = cell.pad;
            for (int i = 0; i < strips.size(); i++) {
                Strip strip = strips.get(i);
                y += i == 0 ? 0 : strip.gap();
                marks.addAll(Strip.moved(strip.marks(), x + cell.pad, y));
                notes.addAll(strip.notes());
                y += strip.height();
            }
            deepest = Math.max(deepest, y + cell.pad);
        }
        for (Cell cell : cells) {
            if (cell.frame != null) {
                float x = width * cell.from;
                marks.add(0, Mark.Shape.frame(Artifact.LAYOUT, x, 0, width * cell.part, deepest, LINE, cell.frame));
            }
        }
        return List.of(new Strip(deepest, 0, Hold.FREE, marks, notes, List.of()));
    }

    @Override
    public float narrowest() {
        float widest = 0;
        for (Cell cell : cells) {
            widest = Math.max(widest, (cell.block.narrowest() + 2 * cell.pad) / cell.part);
        }
        return widest;
    }

    @Override
    public float widest() {
        float widest = 0;
        for (Cell cell : cells) {
            widest = Math.max(widest, (cell.block.widest() + 2 * cell.pad) / cell.part);
        }
        return widest;
    }
}
