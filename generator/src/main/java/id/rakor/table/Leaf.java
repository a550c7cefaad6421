package id.rakor.table;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param name its name
 * @param widths the widths of its columns, in characters
 * @param frozen how many rows at the top, and columns at the left, stay in sight
 * @param rows its rows
 * @param choices cells that are chosen from a list
 * @param hidden whether it is kept from sight; then each of its columns is a list, named by its first row
 */
public record Leaf(
        String name, List<Integer> widths, Frozen frozen, List<List<Ink>> rows, List<Choice> choices, boolean hidden) {
    public Leaf {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        choices = List.copyOf(choices);
    }

    /** What stays in sight. */
    public record Frozen(int rows, int columns) {}

    /** A text and how it looks. */
    public record Ink(String text, Look look) {}

    /** How a cell looks. */
    public enum Look {
        /** To be filled, or a value. */
        PLAIN,
        /** A title of the sheet. */
        TITLE,
        /** The head of a column, or the name of a field. */
        HEAD,
        /** An explanation. */
        NOTE,
        /** A line of text that runs on over the cells beside it. */
        LINE,
        /** To be read, not to be changed. */
        LOCKED,
        /** To be filled, with lines around it. */
        ENTRY,
        /** Kept small and pale, for it is the program that reads it. */
        FAINT,
        /** An example. */
        EXAMPLE,
        /** What is wrong. */
        FAULT
    }

    /**
     * Cells of one column that are chosen from a list.
     *
     * @param column the column, from 0
     * @param from the first row, from 0
     * @param until the last row, from 0
     * @param list the name of the list
     * @param strict whether nothing else may be written
     * @param warning what a spreadsheet says when something else is written
     */
    public record Choice(int column, int from, int until, String list, boolean strict, String warning) {}
}
