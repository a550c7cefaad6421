package id.rakor.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON: members in the order they are given, the same bytes for the same calls, and no
 * character that could end a script, a comment or a tag when the text stands inside HTML.
 *
 * <p>It does not read JSON and does not know objects of ours; whoever writes names each member. It
 * throws {@link IllegalStateException} when the calls do not make one whole value.
 */
public final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private enum Inside {
        OBJECT,
        MEMBER,
        ARRAY
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Inside> open = new ArrayDeque<>();
    private final boolean indented;
    private boolean first = true;
    private boolean done;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer of one line without spaces. */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    /** A writer for people: one member or element a line, two spaces a level. */
    public static JsonWriter indented() {
        return new JsonWriter(true);
    }

    /** Begins an object. */
    public JsonWriter object() {
        return begin(Inside.OBJECT, '{');
    }

    /** Begins an array. */
    public JsonWriter array() {
        return begin(Inside.ARRAY, '[');
    }

    private JsonWriter begin(Inside inside, char bracket) {
        beforeValue();
        out.append(bracket);
        open.push(inside);
        first = true;
        return this;
    }

    /** Ends the object or array that was begun last. */
    public JsonWriter end() {
        Inside inside = open.poll();
        if (inside == null || inside == Inside.MEMBER) {
            throw new IllegalStateException("nothing to end");
        }
        if (!first) {
            newLine();
        }
        out.append(inside == Inside.OBJECT ? '}' : ']');
        afterValue();
        return this;
    }

    /** Begins a member of an object; its value follows. */
    public JsonWriter key(String name) {
        if (open.peek() != Inside.OBJECT) {
            throw new IllegalStateException("not in an object");
        }
        separate();
        appendQuoted(out, name);
        out.append(indented ? ": " : ":");
        open.push(Inside.MEMBER);
        return this;
    }

    /** A text; null writes {@code null}. */
    public JsonWriter value(String text) {
        beforeValue();
        if (text == null) {
            out.append("null");
        } else {
            appendQuoted(out, text);
        }
        afterValue();
        return this;
    }

    /** A whole number. */
    public JsonWriter value(long number) {
        return raw(Long.toString(number));
    }

    /** A decimal number, without an exponent. */
    public JsonWriter value(BigDecimal number) {
        return raw(number.toPlainString());
    }

    /** A truth value. */
    public JsonWriter value(boolean truth) {
        return raw(Boolean.toString(truth));
    }

    private JsonWriter raw(String text) {
        beforeValue();
        out.append(text);
        afterValue();
        return this;
    }

    /** A member whose value is a text. */
    public JsonWriter member(String name, String text) {
        return key(name).value(text);
    }

    /** A member whose value is a whole number. */
    public JsonWriter member(String name, long number) {
        return key(name).value(number);
    }

    /** A member whose value is a truth value. */
    public JsonWriter member(String name, boolean truth) {
        return key(name).value(truth);
    }

    private void beforeValue() {
        if (done) {
            throw new IllegalStateException("already whole");
        }
        if (open.peek() == Inside.OBJECT) {
            throw new IllegalStateException("a member has no name");
        }
        if (open.peek() == Inside.MEMBER) {
            open.pop();
        } else if (open.peek() == Inside.ARRAY) {
            separate();
        }
    }

    private void afterValue() {
        first = false;
        done = open.isEmpty();
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(open.size()));
        }
    }

    /** The whole text; no line end follows it. */
    @Override
    public String toString() {
        if (!done) {
            throw new IllegalStateException("not whole yet");
        }
        return out.toString();
    }

    /** A text as a JSON string, quotes included. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        appendQuoted(quoted, text);
        return quoted.toString();
    }

    private static void appendQuoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isUnsafe(text, i)) {
                        appendEscape(out, c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isUnsafe(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' || (c >= '\u007F' && c < '\u00A0') || "<>&'\u2028\u2029\uFEFF".indexOf(c) >= 0;
    }

    private static void appendEscape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
