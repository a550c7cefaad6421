package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets the rows of a table one after another. A row of ordinary height is one strip, or two that are parted at need only; a
 * tall one is cut at its lines, through all cells, so that a page may end inside it. A cell that reaches over several rows
 * goes on through them.
 */
final class RowSetter {
    private final Lines lines;
    private final int rows;
    private final int heads;
    private final int totals;
    private final float width;
    private final float tall;
    private static final int FEWEST = 2;
    private static final float LOOSE = 2;

    private final List<Flow> open = new ArrayList<>();

    RowSetter(Grid grid, Lines lines, float width) {
        this.lines = lines;
        this.rows = grid.rows();
        this.heads = grid.heads();
        this.totals = grid.totals();
        this.width = width;
        float page = lines.style().height()
                - lines.style().margins().top()
                - lines.style().margins().bottom();
        this.tall = page * 0.28f;
    }

    /**
     * The strips of a row; the first holds on to the row before it when a cell reaches over both.
     *
     * @param again what comes again above them at the top of a page
     */
    List<Strip> row(int row, List<Flow> beginning, Strip.Hold hold, List<Strip> again) {
        Strip.Hold first = open.isEmpty() ? hold : Strip.Hold.KEEP;
        open.addAll(beginning);
        List<Flow> ending =
                open.stream().filter(flow -> flow.cell.bottom() == row).toList();
        List<Strip> strips = new ArrayList<>();
        boolean whole = deepest(ending) <= tall || row < heads;
        boolean alone = row >= heads && !ending.isEmpty() && open.size() == ending.size();
        float half = whole && alone ? half(ending) : 0;
        do {
            boolean begins = strips.isEmpty();
            boolean keeps = ending.stream().anyMatch(Flow::keeps);
            float piece = !whole ? tallest(ending) : begins && half > 0 ? half : deepest(ending);
            Strip strip = slice(row, piece, begins, ending);
            boolean ends = ending.stream().allMatch(Flow::done);
            boolean second = strips.size() == 1;
            Strip.Hold later = half > 0 ? Strip.Hold.CUT : keeps || second || ends ? Strip.Hold.KEEP : Strip.Hold.FREE;
            Strip.Hold own = begins ? first : later;
            List<Strip> head = begins ? again : continued(again);
            strips.add(new Strip(strip.height(), 0, own, strip.marks(), strip.notes(), head));
        } while (!ending.stream().allMatch(Flow::done));
        open.removeAll(ending);
        return strips;
    }

    /**
     * How much of a row of ordinary height may stand on the page before, with two lines or more on both; 0 when it cannot be
     * cut without a gap between the lines of a cell.
     */
    private static float half(List<Flow> flows) {
        Flow deepest =
                flows.stream().max(Comparator.comparingDouble(Flow::left)).orElseThrow();
        float best = 0;
        for (int lines = FEWEST; lines <= deepest.count() - FEWEST; lines++) {
            float height = deepest.height(lines);
            boolean tight = flows.stream().allMatch(flow -> flow.parts(height, LOOSE));
            boolean nearer = Math.abs(height - deepest.left() / 2) < Math.abs(best - deepest.left() / 2);
            best = tight && nearer ? height : best;
        }
        return best;
    }

    /** What stands above a piece of a row that a page begins with: the heads, and the space that rows have above. */
    private List<Strip> continued(List<Strip> again) {
        List<Mark> marks = new ArrayList<>();
        open.forEach(flow -> behind(flow, -1, lines.pad(), false, false, marks));
        List<Strip> all = new ArrayList<>(again);
        all.add(new Strip(lines.pad(), 0, Strip.Hold.KEEP, marks, List.of(), List.of()));
        return all;
    }

    private static float deepest(List<Flow> flows) {
        float most = 0;
        for (Flow flow : flows) {
            most = Math.max(most, flow.left());
        }
        return most;
    }

    private static float tallest(List<Flow> flows) {
        float most = 0;
        for (Flow flow : flows) {
            most = Math.max(most, flow.first());
        }
        return most;
    }

    private Strip slice(int row, float piece, boolean begins, List<Flow> ending) {
        List<Mark> text = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        float top = begins ? lines.pad() : 0;
        List<Flow> drawn = List.copyOf(open);
        for (Flow flow : drawn) {
            flow.take(top, piece, 0, text, notes);
        }
        boolean ends = ending.stream().allMatch(Flow::done);
        float height = top + piece + (ends ? lines.pad() : 0);
        List<Mark> marks = new ArrayList<>();
        for (Flow flow : drawn) {
            behind(flow, row, height, begins, ends, marks);
        }
        rules(row, height, begins, ends, marks);
        marks.addAll(text);
        return new Strip(height, 0, Strip.Hold.FREE, marks, notes, List.of());
    }

    private void behind(Flow flow, int row, float height, boolean begins, boolean ends, List<Mark> marks) {
        float left = flow.x - lines.left(flow.cell.column());
        boolean head = lines.frames() && row >= 0 && row < heads;
        if (flow.cell.field() || head) {
            marks.add(Mark.Shape.tint(
                    Artifact.BACKGROUND,
                    left,
                    0,
                    flow.width,
                    height,
                    lines.style().field()));
        }
        if (!lines.frames()) {
            return;
        }
        line(left, 0, left, height, Lines.HAIR, lines.style().quiet(), marks);
        line(
                left + flow.width,
                0,
                left + flow.width,
                height,
                Lines.HAIR,
                lines.style().quiet(),
                marks);
        if (begins && flow.cell.row() == row) {
            line(left, 0, left + flow.width, 0, Lines.HAIR, lines.style().quiet(), marks);
        }
        if (ends && flow.cell.bottom() == row) {
            line(
                    left,
                    height,
                    left + flow.width,
                    height,
                    Lines.HAIR,
                    lines.style().quiet(),
                    marks);
        }
    }

    private void rules(int row, float height, boolean begins, boolean ends, List<Mark> marks) {
        if (lines.frames() || lines.none()) {
            return;
        }
        if (begins && (row == 0 && heads == 0 || row == totals)) {
            line(
                    0,
                    0,
                    width,
                    0,
                    row == 0 ? Lines.HAIR : Lines.RULE,
                    lines.style().ink(),
                    marks);
        }
        if (!ends) {
            return;
        }
        if (row == heads - 1 || row == rows - 1) {
            line(
                    0,
                    height,
                    width,
                    height,
                    row == rows - 1 ? Lines.HAIR : Lines.RULE,
                    lines.style().ink(),
                    marks);
        } else if (!lines.zebra() && row >= heads) {
            between(row, height, marks);
        }
    }

    /** A hairline under a row, left out under cells that reach further down. */
    private void between(int row, float height, List<Mark> marks) {
        float from = 0;
        for (Flow flow : open) {
            if (flow.cell.bottom() > row) {
                float left = flow.x - lines.left(flow.cell.column());
                line(from, height, left, height, Lines.HAIR, lines.style().rule(), marks);
                from = left + flow.width;
            }
        }
        line(from, height, width, height, Lines.HAIR, lines.style().rule(), marks);
    }

    private static void line(float x1, float y1, float x2, float y2, float thick, Ink ink, List<Mark> marks) {
        if (x2 - x1 > 0.1f || y2 - y1 > 0.1f) {
            marks.add(Mark.Shape.line(Artifact.LAYOUT, x1, y1, x2, y2, thick, ink));
        }
    }
}
