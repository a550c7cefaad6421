package id.rakor.table;

import id.rakor.table.SheetMarks.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of a sheet as a reader sees them: what is hidden is left out, and what stands in one cell over several rows
 * stands in each of these rows that holds something of its own.
 */
final class VisibleRows {
    private static final int TITLE = 3;

    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> wide = new TreeSet<>();
    private final Set<String> hidden = new TreeSet<>();

    VisibleRows(List<Row> all, SheetMarks marks) {
        Map<Integer, Row> byNumber = new HashMap<>();
        all.forEach(row -> byNumber.put(row.number(), row));
        for (Row row : all) {
            if (!marks.hiddenRows().contains(row.number())) {
                rows.add(visible(filled(row, marks, byNumber), marks));
            } else if (!row.isBlank()) {
                hidden.add(Integer.toString(row.number()));
            }
        }
        for (Span span : marks.merged()) {
            if (span.right() - span.left() + 1 >= TITLE && isFirst(byNumber.get(span.top()), span.left())) {
                wide.add(span.top());
            }
        }
    }

    private static boolean isFirst(Row row, int column) {
        boolean first = row != null && !row.cell(column).isEmpty();
        for (int i = 0; i < column && first; i++) {
            first = row.cell(i).isEmpty();
        }
        return first;
    }

    private static Row filled(Row row, SheetMarks marks, Map<Integer, Row> byNumber) {
        if (row.cells().stream().allMatch(cell -> cell.isEmpty() || Blanks.isDotted(cell))) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (Span span : marks.merged()) {
            boolean inside = span.isTall() && span.top() < row.number() && row.number() <= span.bottom();
            if (inside && !span.isWide() && byNumber.containsKey(span.top())) {
                while (cells.size() <= span.left()) {
                    cells.add("");
                }
                cells.set(span.left(), byNumber.get(span.top()).cell(span.left()));
            }
        }
        return new Row(row.number(), cells);
    }

    private Row visible(Row row, SheetMarks marks) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int column : marks.hiddenColumns()) {
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                hidden.add(Row.letters(column));
                cells.set(column, "");
            }
        }
        return new Row(row.number(), cells);
    }

    /** The rows in sight. */
    List<Row> rows() {
        return rows;
    }

    /** The numbers of rows that begin with one cell over several columns. */
    Set<Integer> wide() {
        return wide;
    }

    /** What is left out although something stands in it: numbers of rows and letters of columns; empty when nothing is. */
    Optional<String> hidden() {
        return hidden.isEmpty() ? Optional.empty() : Optional.of(hidden.stream().collect(Collectors.joining(", ")));
    }
}
