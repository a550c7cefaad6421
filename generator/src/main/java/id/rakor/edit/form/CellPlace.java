package id.rakor.edit.form;

import id.rakor.finding.Code;
import id.rakor.finding.Finding;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Where a cell is, in words, and what is told about it. */
public final class CellPlace {
    private CellPlace() {}

    /** Where the cell of a column, counted from 0, is. */
    public static String of(Words words, Sheet sheet, Row row, int column) {
        return sheet.name().isEmpty()
                ? words.text("lembar.letak-csv", Integer.toString(row.number()), Row.letters(column))
                : words.text("lembar.letak", sheet.name(), row.address(column));
    }

    /** What is told about a cell: where it is and what stands in it come first. */
    public static Finding finding(
            Words words, Sheet sheet, Row row, int column, Code code, String near, String... args) {
        List<String> all = new ArrayList<>(List.of(of(words, sheet, row, column), row.cell(column)));
        all.addAll(List.of(args));
        return new Finding(code, sheet.place(row, column), all, near);
    }
}
