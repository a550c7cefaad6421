package id.rakor.prose.parse;

import id.rakor.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds back text that would keep the parser busy for seconds or end it: things inside things, and
 * thousands of marks in a row. Looks at characters only, in one pass.
 */
final class Limits {
    /** How deep quotations and lists may lie inside each other on one line. */
    static final int MOST_NESTED = 24;

    /** How far, in columns, a list may be indented. */
    static final int MOST_INDENT = 96;

    /** How many of one mark a run of lines without an empty one may hold. */
    static final int MOST_IN_RUN = 1_000;

    /** How many of one mark a file may hold. */
    static final int MOST_IN_FILE = 5_000;

    /** How many lines may follow each other without an empty one. */
    static final int MOST_LINES_IN_RUN = 2_000;

    /** How many lines a file may have. */
    static final int MOST_LINES = 10_000;

    /** How many bars a line may hold. */
    static final int MOST_BARS_IN_LINE = 100;

    private static final String COUNTED = "[`<!*_&";
    private static final int TAB = 4;

    private final Source source;
    private final Consumer<Finding> findings;
    private final int[] inRun = new int[COUNTED.length()];
    private final int[] inFile = new int[COUNTED.length()];

    private int linesInRun;

    private Limits(Source source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Whether a text may be parsed; when not, says why, once. */
    static boolean hold(Source source, Consumer<Finding> findings) {
        return new Limits(source, findings).holds();
    }

    private boolean holds() {
        String text = source.text();
        int start = 0;
        int lines = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (++lines > MOST_LINES) {
                return fails(ProseFault.TOO_LONG, start, MOST_LINES);
            }
            if (!nestingHolds(text, start, end) || !marksHold(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private boolean nestingHolds(String text, int start, int end) {
        int nested = 0;
        int indent = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int marker = c == '>' ? 1 : markerLength(text, at, end);
            if (c == ' ' || c == '\t') {
                indent += nested > 0 ? 0 : c == ' ' ? 1 : TAB;
                at++;
            } else if (marker > 0) {
                at += marker;
                nested++;
                if (nested > MOST_NESTED || indent > MOST_INDENT) {
                    return fails(ProseFault.TOO_DEEP, at - marker, MOST_NESTED);
                }
            } else {
                return true;
            }
        }
        return true;
    }

    private static int markerLength(String text, int at, int end) {
        int length = 0;
        if ("-+*".indexOf(text.charAt(at)) >= 0) {
            length = 1;
        } else {
            while (at + length < end && isDigit(text.charAt(at + length)) && length < 9) {
                length++;
            }
            boolean closed = length > 0 && at + length < end && ".)".indexOf(text.charAt(at + length)) >= 0;
            length = closed ? length + 1 : 0;
        }
        boolean alone = at + length == end || " \t".indexOf(text.charAt(Math.min(at + length, end - 1))) >= 0;
        return alone ? length : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean marksHold(String text, int start, int end) {
        if (text.substring(start, end).isBlank()) {
            Arrays.fill(inRun, 0);
            linesInRun = 0;
        } else if (++linesInRun > MOST_LINES_IN_RUN) {
            return fails(ProseFault.TOO_LONG, start, MOST_LINES_IN_RUN);
        }
        int bars = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int mark = COUNTED.indexOf(c);
            if (c == '|' && ++bars > MOST_BARS_IN_LINE) {
                return fails(ProseFault.TOO_MANY, at, MOST_BARS_IN_LINE, c);
            } else if (mark >= 0 && ++inRun[mark] > MOST_IN_RUN) {
                return fails(ProseFault.TOO_MANY, at, MOST_IN_RUN, c);
            } else if (mark >= 0 && ++inFile[mark] > MOST_IN_FILE) {
                return fails(ProseFault.TOO_MANY, at, MOST_IN_FILE, c);
            }
        }
        return true;
    }

    private boolean fails(ProseFault fault, int at, int most, char... mark) {
        List<String> args = new ArrayList<>();
        if (mark.length > 0) {
            args.add(String.valueOf(mark));
        }
        args.add(Integer.toString(most));
        findings.accept(Finding.of(fault, source.at(at), args.toArray(String[]::new)));
        return false;
    }
}
