package id.rakor.table;

import java.util.List;

/**
 * A row of a sheet as texts: dates as {@code 2026-11-27}, hours as {@code 09:00}, numbers with a point as decimal mark.
 *
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells what stands in it, without blanks around it
 */
public record Row(int number, List<String> cells) {
    private static final int LETTERS = 26;

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a column counted from 0; empty when there is none. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** Whether a cell holds something else than a line to sign on. */
    public boolean isFilled(int column) {
        return !cell(column).isEmpty() && !Blanks.isDotted(cell(column));
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** What a spreadsheet calls the cell of a column counted from 0: {@code "C5"}. */
    public String address(int column) {
        return letters(column) + number;
    }

    /** What a spreadsheet calls a column counted from 0: {@code "C"}, {@code "AA"}. */
    public static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
