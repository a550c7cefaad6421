package id.rakor.yaml;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Decides how a text is written: as it is, in double quotes, or as a block of lines. */
public final class ScalarStyle {
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "ya", "tidak");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9a-fA-FxXoO_.,:eEtTzZ+ -]*");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`.=<~+\u201C\u201D\u201E\u2018\u2019";

    private ScalarStyle() {}

    /** A key. */
    public static String key(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /**
     * A value behind its key or dash.
     *
     * @param indent the blanks before the lines of a block
     */
    public static String value(Node.Scalar scalar, String indent) {
        String text = scalar.text();
        if (isPlain(text) || (scalar.plain() && isSafe(text))) {
            return text;
        }
        return isBlock(text) && !indent.isEmpty() ? block(text, indent) : quoted(text);
    }

    private static boolean isPlain(String text) {
        return isSafe(text)
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMBER.matcher(text).matches();
    }

    /** Whether a text without quotes reads back as the same text. */
    private static boolean isSafe(String text) {
        return !text.isEmpty()
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.startsWith("---")
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && text.codePoints().allMatch(ScalarStyle::isOrdinary);
    }

    private static boolean isOrdinary(int c) {
        return c >= ' ' && c != 0x85 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && StreamReader.isPrintable(c);
    }

    private static boolean isBlock(String text) {
        int end = text.length() - 1;
        return text.indexOf('\n') > 0
                && text.charAt(0) != ' '
                && text.charAt(0) != '\t'
                && !(text.charAt(end) == '\n' && text.charAt(end - 1) == '\n')
                && text.lines().noneMatch(l -> !l.isEmpty() && l.isBlank())
                && text.codePoints().allMatch(c -> c == '\n' || isOrdinary(c));
    }

    private static String block(String text, String indent) {
        StringBuilder out = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        text.lines().forEach(line -> out.append('\n').append(line.isEmpty() ? "" : indent + line));
        return out.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isOrdinary(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits((char) c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
