package id.rakor.prose.parse;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of one file, its lines ended by LF, and the place of each of its characters. */
public final class Source {
    /** The most bytes that are read. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int KILO = 1024;

    private final String file;
    private final String text;
    private final int[] lineStarts;

    private Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Reads a file; empty, with the finding, when it is too large or not text. */
    public static Optional<Source> of(String file, byte[] bytes, Consumer<Finding> findings) {
        if (bytes.length > MOST_BYTES) {
            String size = Integer.toString((bytes.length + KILO - 1) / KILO);
            String most = Integer.toString(MOST_BYTES / KILO);
            findings.accept(Finding.of(ProseFault.TOO_LARGE, Place.file(file), size, most));
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        Source source = new Source(file, clean(chars.flip().toString()));
        int zero = source.text.indexOf('\0');
        if (result.isError() || zero >= 0) {
            Place place = source.at(zero >= 0 ? zero : source.text.length());
            findings.accept(Finding.of(ProseFault.NOT_TEXT, place));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static String clean(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return shown(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A text without characters that stand for nothing; NUL is kept to be found. */
    public static String shown(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\0' || c >= '\u007F' && c < '\u00A0';
            if (control || c >= '\uFFFE' || c >= '\uFDD0' && c <= '\uFDEF') {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The place of a character. */
    public Place at(int offset) {
        int line = line(offset);
        return Place.at(file, line, column(offset, line));
    }

    /** The line of a character, counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of a character in its line, counted from 1 in code points. */
    public int column(int offset, int line) {
        return text.codePointCount(lineStarts[line - 1], offset) + 1;
    }
}
