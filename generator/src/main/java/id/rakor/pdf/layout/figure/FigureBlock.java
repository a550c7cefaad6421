package id.rakor.pdf.layout.figure;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture in a column, with the words below it.
 *
 * @param painted the picture, or null when there is none
 * @param share the part of the column it takes; 0 for its own size, as far as the column is that wide
 * @param high how high it may be in points; 0 for most of a page
 * @param align where it stands when it is narrower
 * @param caption the words below it, or null
 * @param style the style of the paper
 */
record FigureBlock(Painted painted, float share, float high, Align align, Block caption, Style style) implements Block {
    private static final float LEAST = 24;

    @Override
    public List<Strip> strips(float width) {
        List<Strip> strips = new ArrayList<>();
        if (painted != null) {
            Painted shown = painted.scaled(scale(width));
            float free = Math.max(0, width - shown.width());
            float x = align == Align.CENTRE ? free / 2 : align == Align.RIGHT ? free : 0;
            List<Mark> marks =
                    shown.marks().stream().map(mark -> mark.moved(x, 0)).toList();
            strips.add(new Strip(shown.height(), 0, Hold.FREE, marks, List.of(), List.of()));
        }
        if (caption != null) {
            for (Strip strip : caption.strips(width)) {
                float gap = strips.size() == 1 ? style.size() * 0.35f : strip.gap();
                Hold hold = strips.isEmpty() ? strip.hold() : Hold.KEEP;
                strips.add(new Strip(strip.height(), gap, hold, strip.marks(), strip.notes(), List.of()));
            }
        }
        return strips;
    }

    /** By how much the picture is made larger or smaller; never higher than most of a page. */
    private float scale(float width) {
        float wanted = share > 0 ? width * share : Math.min(painted.width(), width);
        float page = Math.min(style.width(), style.height())
                - style.margins().top()
                - style.margins().bottom();
        return Math.min(wanted / painted.width(), (high > 0 ? high : page * 0.9f) / painted.height());
    }

    @Override
    public float narrowest() {
        float own = painted == null ? 0 : Math.min(LEAST, painted.width());
        return Math.max(own, caption == null ? 0 : caption.narrowest());
    }

    @Override
    public float widest() {
        float own = painted == null ? 0 : painted.width();
        return Math.max(own, caption == null ? 0 : caption.widest());
    }
}
