package id.rakor.yaml;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, ended by LF, CRLF or CR, as the places of findings count them. */
public final class SourceLines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /** The lines of a text without byte order mark. */
    public SourceLines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return starts.size();
    }

    /** A line without its end; empty when there is no such line. Lines are counted from 1. */
    public String line(int number) {
        if (number < 1 || number > count()) {
            return "";
        }
        int end = number == count() ? text.length() : starts.get(number);
        int start = starts.get(number - 1);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** All from the beginning of a line to the end of the text. */
    String from(int number) {
        return text.substring(starts.get(number - 1));
    }

    /** The number of the last line before {@code number} that is neither blank nor a comment, or 0. */
    int before(int number) {
        for (int i = number - 1; i > 0; i--) {
            String line = line(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return i;
            }
        }
        return 0;
    }
}
