package id.rakor.edit.form;

import id.rakor.edit.form.ListRows.Sorted;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a list were dealt with; together they are all that hold anything.
 *
 * @param read rows that were taken, those that the meeting has already among them
 * @param back rows that are given back
 * @param passed rows that are none of the list: titles between, sums, what stands below
 * @param empty rows with a number or a line to sign on, and nothing else
 * @param decided heads whose meaning was decided earlier, and the word of what they hold
 */
public record Listed(int read, int back, int passed, int empty, Map<String, String> decided) {
    /** Nothing was read as a list. */
    public static final Listed NONE = new Listed(0, 0, 0, 0, Map.of());

    /** That of some rows, of which some are given back. */
    public static Listed of(List<Sorted> sorted, int back, Map<String, String> decided) {
        int rows = many(sorted, ListRows.Kind.ROW);
        int empty = many(sorted, ListRows.Kind.EMPTY);
        return new Listed(rows - back, back, sorted.size() - rows - empty, empty, decided);
    }

    private static int many(List<Sorted> sorted, ListRows.Kind kind) {
        return (int) sorted.stream().filter(one -> one.kind() == kind).count();
    }

    /** All rows that hold anything. */
    public int all() {
        return read + back + passed + empty;
    }
}
