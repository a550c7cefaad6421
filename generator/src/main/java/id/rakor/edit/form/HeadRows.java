package id.rakor.edit.form;

import id.rakor.edit.form.Heads.Layout;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the heads of a sheet stand: in one row, or in two where a head above spans several below. Titles may stand above
 * them, and columns come in any order.
 */
final class HeadRows {
    private static final int LOOKED_AT = 25;
    private static final int ENOUGH = 2;

    private final Heads heads;
    private final SheetKind kind;
    private final List<Row> rows;

    HeadRows(Heads heads, SheetKind kind, Sheet sheet) {
        this.heads = heads;
        this.kind = kind;
        this.rows = sheet.rows().stream().limit(LOOKED_AT).toList();
    }

    /** The heads; empty when no row has enough that are known. */
    Optional<Layout> find() {
        return layouts()
                .filter(layout -> layout.columns().size() + (numbering(layout) < 0 ? 0 : 1) >= ENOUGH)
                .filter(layout -> !layout.columns().isEmpty())
                .reduce((best, one) -> one.columns().size() > best.columns().size() ? one : best);
    }

    /** The row that looks like heads although few of them are known; empty when none does. */
    Optional<Layout> guess() {
        List<Row> fitting = rows.stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isEmpty()).count() >= ENOUGH)
                .filter(row -> row.cells().stream().noneMatch(cell -> cell.matches("[(]?\\d+[.)]?")))
                .toList();
        long most = fitting.stream().mapToLong(HeadRows::filled).max().orElse(0);
        return fitting.stream()
                .filter(row -> filled(row) == most || heads.numbering(row) >= 0)
                .min(Comparator.<Row>comparingInt(row -> heads.numbering(row) >= 0 ? 0 : 1)
                        .thenComparingInt(Row::number))
                .map(row -> pair(row).orElseGet(() -> layout(row)));
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private int numbering(Layout layout) {
        return heads.numbering(layout.row());
    }

    private Stream<Layout> layouts() {
        return rows.stream().map(row -> pair(row).orElseGet(() -> layout(row)));
    }

    /** The heads of two rows; empty where the second only holds what does not belong below the first. */
    private Optional<Layout> pair(Row upper) {
        int at = rows.indexOf(upper);
        Row lower = at + 1 < rows.size() ? rows.get(at + 1) : null;
        if (lower == null || lower.number() != upper.number() + 1 || filled(upper) < ENOUGH || !isBelow(upper, lower)) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String above = upper.cell(i);
            String below = lower.cell(i).equals(above) ? "" : lower.cell(i);
            group = above.isEmpty() ? group : above;
            cells.add(joined(above, below, group));
        }
        return Optional.of(layout(new Row(lower.number(), cells)));
    }

    private String joined(String above, String below, String group) {
        if (below.isEmpty()) {
            return above;
        } else if (heads.column(kind, below).isPresent()) {
            return below;
        }
        String both = group.isEmpty() ? below : group + " " + below;
        boolean first = !above.isEmpty()
                && heads.column(kind, above)
                        .filter(column -> !heads.isChoice(kind, column, below))
                        .isPresent()
                && heads.column(kind, both).isEmpty();
        return first ? above : both;
    }

    /** Whether a row only says more about heads that span several columns in the row above it. */
    private static boolean isBelow(Row upper, Row lower) {
        int said = 0;
        for (int i = 0; i < lower.cells().size(); i++) {
            String cell = lower.cell(i);
            if (cell.isEmpty() || cell.equals(upper.cell(i))) {
                continue;
            }
            said++;
            if (cell.matches(".*\\d{3}.*|[(]?\\d+[.)]?") || !isSpanned(upper, lower, i)) {
                return false;
            }
        }
        return said >= ENOUGH;
    }

    /** Whether the head above a column spans more columns than one. */
    private static boolean isSpanned(Row upper, Row lower, int column) {
        int start = column;
        while (start > 0 && upper.cell(start).isEmpty()) {
            start--;
        }
        boolean next =
                upper.cell(column + 1).isEmpty() && !lower.cell(column + 1).isEmpty();
        return !upper.cell(start).isEmpty() && (start < column || next);
    }

    /** A head by its own name goes before one by another name. */
    private Layout layout(Row row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> others = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<String> column = heads.own(kind, row.cell(i));
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), i);
            }
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String head = row.cell(i);
            Optional<String> column = heads.column(kind, head);
            if (column.isPresent() && !columns.containsValue(i)) {
                columns.putIfAbsent(column.get(), i);
            }
            if (!columns.containsValue(i) && !head.isEmpty() && !heads.isPassedOver(kind, head)) {
                others.putIfAbsent(head, i);
            }
        }
        return new Layout(row, columns, others);
    }
}
