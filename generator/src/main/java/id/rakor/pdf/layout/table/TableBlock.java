package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/** A table in a column: caption, heads that come again on each page, rows, totals. */
final class TableBlock implements Block {
    private final Grid grid;
    private final Lines lines;
    private final Widths widths;

    TableBlock(Grid grid, Lines lines) {
        this.grid = grid;
        this.lines = lines;
        this.widths = new Widths(grid, lines);
    }

    @Override
    public List<Strip> strips(float width) {
        float[] columns = widths.in(width);
        List<Strip> strips = new ArrayList<>();
        Hold next = Hold.FREE;
        if (grid.caption() != null) {
            strips.addAll(kept(grid.caption().strips(width)));
            next = Hold.KEEP;
        }
        int captioned = strips.size();
        rows(columns, next, strips);
        if (captioned > 0 && captioned < strips.size()) {
            set(strips, captioned, lines.style().size() * 0.25f);
        }
        return strips;
    }

    private void rows(float[] columns, Hold first, List<Strip> strips) {
        List<List<Flow>> flows = flows(columns);
        float whole = 0;
        for (float column : columns) {
            whole += column;
        }
        Hold next = first;
        RowSetter setter = new RowSetter(grid, lines, whole);
        List<Strip> heads = new ArrayList<>();
        for (int row = 0; row < grid.heads(); row++) {
            heads.addAll(setter.row(row, flows.get(row), row == 0 ? next : Hold.KEEP, List.of()));
        }
        strips.addAll(heads);
        next = heads.isEmpty() ? next : Hold.KEEP;
        List<Strip> again = repeated(heads);
        for (int row = grid.heads(); row < grid.rows(); row++) {
            strips.addAll(setter.row(row, flows.get(row), hold(row, next), again));
            boolean second = row == grid.heads() && grid.rows() - grid.heads() > 2;
            next = grid.held().contains(row) ? Hold.KEEP : second ? Hold.LIKE : Hold.FREE;
        }
    }

    /** How a row holds on to the one before it: totals do, and the last row likes to. */
    private Hold hold(int row, Hold asked) {
        if (row >= grid.totals()) {
            return Hold.KEEP;
        }
        return row == grid.rows() - 1 && asked == Hold.FREE ? Hold.LIKE : asked;
    }

    @Override
    public float narrowest() {
        return widths.narrowest();
    }

    @Override
    public float widest() {
        return widths.widest();
    }

    private List<List<Flow>> flows(float[] columns) {
        List<List<Flow>> flows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            flows.add(new ArrayList<>());
        }
        float[] lefts = new float[columns.length + 1];
        for (int i = 0; i < columns.length; i++) {
            lefts[i + 1] = lefts[i] + columns[i];
        }
        for (Cell cell : grid.cells()) {
            float left = lines.left(cell.column());
            float right = lines.right(cell.end(), columns.length);
            float width = lefts[cell.end() + 1] - lefts[cell.column()];
            List<Strip> strips = cell.block().strips(Math.max(1, width - left - right));
            flows.get(cell.row()).add(new Flow(cell, lefts[cell.column()] + left, width, strips));
        }
        return flows;
    }

    private static void set(List<Strip> strips, int at, float gap) {
        Strip strip = strips.get(at);
        strips.set(at, new Strip(strip.height(), gap, strip.hold(), strip.marks(), strip.notes(), strip.head()));
    }

    private static List<Strip> kept(List<Strip> caption) {
        List<Strip> kept = new ArrayList<>();
        for (Strip strip : caption) {
            Hold hold = kept.isEmpty() ? Hold.FREE : Hold.KEEP;
            kept.add(new Strip(strip.height(), strip.gap(), hold, strip.marks(), strip.notes(), List.of()));
        }
        return kept;
    }

    /** Heads as they come again: seen, and not read a second time; none when they fill a third of a page. */
    private List<Strip> repeated(List<Strip> heads) {
        float height = 0;
        List<Strip> again = new ArrayList<>();
        for (Strip strip : heads) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : strip.marks()) {
                if (!(mark instanceof Mark.Area) && !(mark instanceof Mark.Spot)) {
                    marks.add(mark.ownedBy(Artifact.LAYOUT));
                }
            }
            again.add(new Strip(strip.height(), 0, Hold.KEEP, marks, List.of(), List.of()));
            height += strip.height();
        }
        return height > lines.style().height() / 3 ? List.of() : List.copyOf(again);
    }
}
