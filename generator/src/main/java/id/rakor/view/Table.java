package id.rakor.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose first column names the thing each row is about.
 *
 * @param caption what it shows
 * @param columns its columns
 * @param rows its rows, each with a cell for each column
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param label its name
     * @param form how its cells are set: {@code ""}, {@code "kalimat"}, {@code "kanan-angka"}
     *     or {@code "tanggal"}
     */
    public record Column(String label, String form) {
        /** A column of text. */
        public static Column text(String label) {
            return new Column(label, "");
        }

        /** A column of numbers. */
        public static Column number(String label) {
            return new Column(label, "kanan-angka");
        }

        /** A column of dates. */
        public static Column date(String label) {
            return new Column(label, "tanggal");
        }
    }

    /**
     * A row.
     *
     * @param cells its cells, in the order of the columns
     * @param depth how far it lies inside the rows above it, 0 to 4
     * @param anchor its anchor on the page, or empty
     */
    public record Row(List<Cell> cells, int depth, String anchor) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The same row so deep inside others. */
        Row at(int depth) {
            return new Row(cells, depth, anchor);
        }

        /** The same row under an anchor. */
        Row named(String anchor) {
            return new Row(cells, depth, anchor);
        }
    }

    /**
     * A cell.
     *
     * @param column the column it stands in
     * @param lines what it holds; at least one line
     */
    public record Cell(Column column, List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** A row under these columns, a cell each. */
    static Row row(List<Column> columns, List<List<Line>> cells) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(new Cell(columns.get(i), cells.get(i)));
        }
        return new Row(row, 0, "");
    }
}
