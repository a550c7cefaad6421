package id.rakor.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, with some that stay around them; what goes before what comes. */
public final class Diff {
    private static final int AROUND = 2;
    private static final int MOST = 4_000_000;

    private Diff() {}

    /**
     * A line.
     *
     * @param kind whether it stays, comes or goes
     * @param text the line
     */
    public record Row(Kind kind, String text) {}

    /** What happens to a line. */
    public enum Kind {
        /** It stays. */
        SAME,
        /** It comes. */
        ADDED,
        /** It goes. */
        REMOVED,
        /** Lines that stay are left out here. */
        SKIPPED
    }

    /** The rows for a change of a file; a text that is not there has no lines. */
    public static List<Row> of(Change change) {
        return around(rows(lines(change.before()), lines(change.after())));
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static List<Row> rows(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Row> rows = new ArrayList<>();
        before.subList(0, start).forEach(line -> rows.add(new Row(Kind.SAME, line)));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), rows);
        before.subList(before.size() - end, before.size()).forEach(line -> rows.add(new Row(Kind.SAME, line)));
        return rows;
    }

    /** By the longest common row of lines; of very long texts all that goes, then all that comes. */
    private static void middle(List<String> before, List<String> after, List<Row> rows) {
        int[][] common = (long) before.size() * after.size() > MOST ? new int[0][0] : common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size() && common.length > 0) {
            if (before.get(i).equals(after.get(j))) {
                rows.add(new Row(Kind.SAME, before.get(i++)));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                rows.add(new Row(Kind.REMOVED, before.get(i++)));
            } else {
                rows.add(new Row(Kind.ADDED, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(line -> rows.add(new Row(Kind.REMOVED, line)));
        after.subList(j, after.size()).forEach(line -> rows.add(new Row(Kind.ADDED, line)));
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Row> around(List<Row> rows) {
        List<Row> some = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean near = false;
            for (int k = Math.max(0, i - AROUND); k <= Math.min(rows.size() - 1, i + AROUND) && !near; k++) {
                near = rows.get(k).kind() != Kind.SAME;
            }
            if (near) {
                some.add(rows.get(i));
            } else if (some.isEmpty() || some.get(some.size() - 1).kind() != Kind.SKIPPED) {
                some.add(new Row(Kind.SKIPPED, ""));
            }
        }
        return some;
    }
}
