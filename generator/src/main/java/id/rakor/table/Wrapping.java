package id.rakor.table;

import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import java.util.List;
import java.util.Set;

/** How many lines a row takes when its texts are broken between words. */
final class Wrapping {
    private static final Set<Look> UNBROKEN = Set.of(Look.TITLE, Look.LINE);

    private Wrapping() {}

    static int lines(List<Ink> row, List<Integer> widths) {
        int most = 1;
        for (int i = 0; i < Math.min(row.size(), widths.size()); i++) {
            if (!UNBROKEN.contains(row.get(i).look()) && widths.get(i) > 0) {
                most = Math.max(most, lines(row.get(i).text(), widths.get(i)));
            }
        }
        return most;
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int at = 0;
            lines++;
            for (String word : line.split("(?<=[ -])")) {
                if (at > 0 && at + word.strip().length() > width) {
                    lines++;
                    at = 0;
                }
                lines += Math.max(0, (word.length() - 1) / width);
                at += word.length();
            }
        }
        return lines;
    }
}
