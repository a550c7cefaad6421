package id.rakor.yaml.layout;

import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes a tree as somebody without rules might: any indentation, any quotes, brackets, blank lines, and
 * comments wherever YAML lets them be. It keeps a list of its keys and comments in their order.
 */
public final class Mess {
    private static final int FREE = 1000;

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> trace = new ArrayList<>();
    private int count;

    /** Comments may be indented less than this, or they would be part of a text. */
    private int limit = FREE;

    /** Writes a tree; another seed, another way. */
    public Mess(Mapping root, long seed) {
        random = new Random(seed);
        lines(root, one(3) ? 2 : 0, false);
        noise(0);
    }

    /** The text. */
    public String text() {
        return random.nextBoolean() ? out.toString() : out.toString().replace("\n", "\r\n");
    }

    List<String> trace() {
        return trace;
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private void lines(Node node, int indent, boolean inline) {
        boolean first = inline;
        if (node instanceof Mapping mapping) {
            if (mapping.entries().isEmpty()) {
                out.append("{}\n");
            }
            for (Entry entry : mapping.entries()) {
                start(indent, first);
                trace.add(entry.key().text());
                out.append(
                                one(5)
                                        ? quoted(entry.key().text())
                                        : ScalarStyle.key(entry.key().text()))
                        .append(one(6) ? " :" : ":");
                value(entry.value(), indent);
                first = false;
            }
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                start(indent, first);
                out.append('-');
                item(item, indent);
                first = false;
            }
        }
    }

    private void start(int indent, boolean inline) {
        if (!inline) {
            noise(indent);
            blanks(indent);
        }
        limit = FREE;
    }

    private void item(Node item, int indent) {
        boolean filled = isFilled(item);
        if (filled && !one(4)) {
            int blanks = 1 + random.nextInt(3);
            blanks(blanks);
            lines(item, indent + 1 + blanks, true);
        } else if (filled) {
            beside();
            out.append('\n');
            lines(item, indent + 1 + random.nextInt(4), false);
        } else {
            leaf(item, indent, true);
        }
    }

    private void value(Node node, int indent) {
        if (!isFilled(node)) {
            leaf(node, indent, false);
        } else if (isFlat(node) && one(3)) {
            flow((Sequence) node, indent);
        } else {
            beside();
            out.append('\n');
            lines(node, indent + (node instanceof Sequence && one(3) ? 0 : 1 + random.nextInt(4)), false);
        }
    }

    private void flow(Sequence sequence, int indent) {
        String gap = "\n" + " ".repeat(indent + 1);
        out.append(" [");
        for (Node item : sequence.items()) {
            beside();
            noiseInside(indent);
            out.append(gap).append(quoted(((Scalar) item).text()));
            out.append(one(2) ? "," : gap + ",");
        }
        beside();
        noiseInside(indent);
        out.append(gap).append(']');
        beside();
        out.append('\n');
    }

    private void noiseInside(int indent) {
        if (one(3)) {
            out.append(one(2) ? "\n\n" : "\n").append(" ".repeat(1 + random.nextInt(indent + 3)));
            comment();
        }
    }

    /** A value behind its key or dash, or below it. */
    private void leaf(Node node, int indent, boolean item) {
        if (!(node instanceof Scalar scalar)) {
            out.append(node instanceof Sequence ? " []" : " {}");
            beside();
        } else if (scalar.plain()) {
            out.append(scalar.text().isEmpty() ? "" : " " + scalar.text());
            beside();
        } else if (one(3)) {
            if (one(3)) {
                beside();
                out.append('\n');
                if (item) {
                    noise(indent);
                }
                blanks(indent);
            }
            out.append(' ').append(quoted(scalar.text()));
            beside();
        } else {
            block(ScalarStyle.value(scalar, " ".repeat(indent + 1 + random.nextInt(4))), indent);
        }
        out.append('\n');
    }

    private void block(String text, int indent) {
        int end = text.indexOf('\n');
        out.append(' ').append(end < 0 ? text : text.substring(0, end));
        beside();
        out.append(end < 0 ? "" : text.substring(end));
        limit = end < 0 ? FREE : indent + 1;
    }

    private void beside() {
        if (one(3)) {
            blanks(1 + random.nextInt(2));
            comment();
        }
    }

    private void noise(int indent) {
        while (one(3)) {
            if (one(2)) {
                out.append(one(4) && limit == FREE ? "  \n" : "\n");
            } else {
                blanks(one(2) ? Math.min(indent, limit - 1) : random.nextInt(Math.min(indent + 5, limit)));
                comment();
                out.append('\n');
            }
        }
    }

    private void comment() {
        String text = "#" + (one(5) ? "" : " ") + "c" + count++ + (one(4) ? ": - \"#" : "");
        trace.add(text);
        out.append(text).append(one(4) ? "  " : "");
    }

    private void blanks(int count) {
        out.append(" ".repeat(count));
    }

    private static boolean isFilled(Node node) {
        return (node instanceof Mapping mapping && !mapping.entries().isEmpty())
                || (node instanceof Sequence sequence && !sequence.items().isEmpty());
    }

    private static boolean isFlat(Node node) {
        return node instanceof Sequence sequence
                && sequence.items().stream().allMatch(item -> item instanceof Scalar scalar && !scalar.plain());
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(Mess::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> Character.toString(c);
        };
    }
}
