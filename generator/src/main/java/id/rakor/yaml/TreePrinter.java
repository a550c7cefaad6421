package id.rakor.yaml;

import java.util.List;

/**
 * Prints a tree as YAML, always in the same form: keys in their order, two blanks a level, texts of
 * several lines as blocks, quotes only where a text could be taken for something else by this or an
 * older reader of YAML. What it prints reads back as the same tree.
 */
public final class TreePrinter {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private TreePrinter() {}

    /** The text of a file with this tree, ending in a line end. */
    public static String print(Node root) {
        TreePrinter printer = new TreePrinter();
        printer.value(root, "", false);
        return printer.out.toString();
    }

    private void value(Node node, String indent, boolean inline) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            entries(mapping.entries(), indent, inline);
        } else if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            items(sequence.items(), indent, inline);
        } else {
            out.append(leaf(node, indent)).append('\n');
        }
    }

    private void entries(List<Node.Entry> entries, String indent, boolean inline) {
        boolean first = inline;
        for (Node.Entry entry : entries) {
            out.append(first ? "" : indent)
                    .append(ScalarStyle.key(entry.key().text()))
                    .append(':');
            below(entry.value(), indent + STEP);
            first = false;
        }
    }

    private void items(List<Node> items, String indent, boolean inline) {
        boolean first = inline;
        for (Node item : items) {
            out.append(first ? "" : indent).append("- ");
            value(item, indent + STEP, true);
            first = false;
        }
    }

    private void below(Node node, String indent) {
        if (isFilled(node)) {
            out.append('\n');
            value(node, indent, false);
        } else {
            out.append(' ');
            value(node, indent, true);
        }
    }

    private static boolean isFilled(Node node) {
        return (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty())
                || (node instanceof Node.Sequence sequence && !sequence.items().isEmpty());
    }

    private static String leaf(Node node, String indent) {
        if (node instanceof Node.Scalar scalar) {
            return ScalarStyle.value(scalar, indent);
        }
        return node instanceof Node.Sequence ? "[]" : "{}";
    }
}
