package id.rakor.near;

import java.util.Arrays;

/** How many slips of the hand lie between two words: a letter too many, missing, wrong, or two swapped. */
final class Distance {
    private Distance() {}

    /**
     * The distance of two words in code points (optimal string alignment).
     *
     * @param limit where to stop; whatever is farther counts as {@code limit + 1}
     */
    static int between(String one, String other, int limit) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length + 1];
        int[] above = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                int cost = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
                least = Math.min(least, row[j]);
            }
            if (least > limit && i > 1) {
                return limit + 1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.min(above[b.length], limit + 1);
    }
}
