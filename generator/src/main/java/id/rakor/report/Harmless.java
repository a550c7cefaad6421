package id.rakor.report;

import java.util.Locale;

/**
 * Shows text so that it can do nothing to a terminal and hide nothing from a reader: characters that
 * steer, turn or vanish become {@code <U+001B>}.
 */
final class Harmless {
    private static final int LONGEST_WORD = 40;
    private static final int TAB = 4;
    private static final int HEX_DIGITS = 4;

    private Harmless() {}

    /** A text in one line, cut when it is longer than {@code most} code points, between words where it can be. */
    static String inOneLine(String text, int most) {
        StringBuilder out = new StringBuilder();
        int[] points = text.codePoints().limit(most + 1L).toArray();
        int end = points.length > most ? wordEnd(points, most) : points.length;
        for (int i = 0; i < end; i++) {
            boolean gap = points[i] == '\n' || points[i] == '\t' || points[i] == '\r';
            out.append(gap ? " " : shown(points[i]));
        }
        return points.length > most ? out.append('\u2026').toString() : out.toString();
    }

    /** Where the last whole word within a length ends; that length when the word is very long. */
    private static int wordEnd(int[] points, int most) {
        int end = most;
        while (end > most - LONGEST_WORD && end > 0 && points[end] != ' ') {
            end--;
        }
        return end > 0 && points[end] == ' ' ? end + 1 : most;
    }

    /**
     * One code point as it is shown.
     *
     * @param at the column it stands in, counted from 0, for tabs
     */
    static String shown(int point, int at) {
        return point == '\t' ? " ".repeat(TAB - at % TAB) : shown(point);
    }

    private static String shown(int point) {
        if (!steers(point)) {
            return Character.toString(point);
        }
        String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, HEX_DIGITS - hex.length())) + hex + ">";
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> point != '\u200D' && point != '\u200C';
            default -> false;
        };
    }
}
