package id.rakor.table;

import id.rakor.finding.Place;
import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook, or the one table of a CSV file.
 *
 * @param file the file it stands in, as its user names it
 * @param name its name; empty for that of a CSV file
 * @param rows its rows, blank ones too
 * @param wide the numbers of rows that begin with one cell over several columns, as titles do
 */
public record Sheet(String file, String name, List<Row> rows, Set<Integer> wide) {
    public Sheet {
        rows = List.copyOf(rows);
        wide = Set.copyOf(wide);
    }

    /** A sheet without titles over several columns. */
    public Sheet(String file, String name, List<Row> rows) {
        this(file, name, rows, Set.of());
    }

    /** The place of a cell, its column counted from 0. */
    public Place place(Row row, int column) {
        return Place.at(name.isEmpty() ? file : file + "[" + name + "]", row.number(), column + 1);
    }
}
