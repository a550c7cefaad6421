package id.rakor.yaml.layout;

import id.rakor.yaml.ScalarStyle;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Item;
import id.rakor.yaml.layout.Part.Leaf;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Part.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Prints sheets as {@link id.rakor.yaml.TreePrinter} prints trees, with their comments. */
final class SheetPrinter {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private SheetPrinter() {}

    static String print(Sheet sheet) {
        SheetPrinter printer = new SheetPrinter();
        printer.remarks(sheet.head(), "", true);
        if (!sheet.head().isEmpty()) {
            printer.blank();
        }
        printer.lines(sheet.root(), "", false);
        if (!sheet.root().isFilled()) {
            printer.line(leaf(sheet.root(), ""), "");
        }
        printer.remarks(sheet.root().foot(), "", false);
        return printer.out.toString();
    }

    /** Whether a value is printed over several lines. */
    static boolean isBlock(Leaf leaf) {
        return leaf(leaf, STEP).indexOf('\n') >= 0;
    }

    /** The entries or items of a part; the first stands behind a dash when it is inline. */
    private void lines(Part part, String indent, boolean inline) {
        boolean first = true;
        if (part instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                begin(entry.margin(), List.of(), indent, first, inline && first);
                out.append(ScalarStyle.key(entry.key().text())).append(':');
                below(entry.value(), indent + STEP, entry.margin().beside());
                first = false;
            }
        } else if (part instanceof Sequence sequence) {
            for (Item item : sequence.items()) {
                begin(item.margin(), hoisted(item), indent, first, inline && first);
                out.append('-');
                behind(item.value(), indent + STEP, item.margin().beside());
                first = false;
            }
        }
    }

    /** What stands above a line, and the line's indentation. */
    private void begin(Margin margin, List<Remark> hoisted, String indent, boolean first, boolean inline) {
        if (inline) {
            return;
        }
        List<Remark> above = new ArrayList<>(margin.above());
        above.addAll(hoisted);
        remarks(above, indent, first);
        if (margin.apart() && !(first && above.isEmpty())) {
            blank();
        }
        out.append(indent);
    }

    /** The comments that cannot stand behind the dash of an item and so go above it. */
    private static List<Remark> hoisted(Item item) {
        List<Remark> hoisted = new ArrayList<>();
        if (item.value().isFilled() && !item.margin().beside().isEmpty()) {
            hoisted.add(new Remark(item.margin().beside(), false));
        }
        if (item.value() instanceof Mapping mapping && mapping.isFilled()) {
            hoisted.addAll(mapping.entries().get(0).margin().above());
        } else if (item.value() instanceof Sequence sequence && sequence.isFilled()) {
            Item first = sequence.items().get(0);
            hoisted.addAll(first.margin().above());
            hoisted.addAll(hoisted(first));
        }
        hoisted.replaceAll(Remark::close);
        return hoisted;
    }

    /** A value behind its key. */
    private void below(Part part, String indent, String beside) {
        if (part.isFilled()) {
            line("", beside);
            lines(part, indent, false);
        } else {
            line(leaf(part, indent), beside);
        }
        remarks(part.foot(), indent, false);
    }

    /** A value behind its dash. */
    private void behind(Part part, String indent, String beside) {
        if (part.isFilled()) {
            out.append(' ');
            lines(part, indent, true);
        } else {
            line(leaf(part, indent), beside);
        }
        remarks(part.foot(), indent, false);
    }

    private void line(String value, String beside) {
        int end = value.indexOf('\n');
        String first = end < 0 ? value : value.substring(0, end);
        boolean begun = !out.isEmpty() && out.charAt(out.length() - 1) != '\n';
        out.append(begun && !first.isEmpty() ? " " : "").append(first);
        out.append(beside.isEmpty() ? "" : " " + beside);
        out.append(end < 0 ? "" : value.substring(end)).append('\n');
    }

    private void remarks(List<Remark> remarks, String indent, boolean first) {
        boolean top = first;
        for (Remark remark : remarks) {
            if (remark.apart() && !top) {
                blank();
            }
            out.append(indent).append(remark.text()).append('\n');
            top = false;
        }
    }

    /** One blank line, never two in a row; the last lines of a text that keeps its blank ones are enough. */
    private void blank() {
        int size = out.length();
        if (size > 0 && !(size > 1 && out.charAt(size - 2) == '\n')) {
            out.append('\n');
        }
    }

    private static String leaf(Part part, String indent) {
        if (!(part instanceof Leaf leaf)) {
            return part instanceof Sequence ? "[]" : "{}";
        }
        if (leaf.block().isEmpty()) {
            boolean empty = leaf.scalar().plain() && leaf.scalar().text().isEmpty();
            return empty ? "" : ScalarStyle.value(leaf.scalar(), indent);
        }
        StringBuilder text = new StringBuilder(leaf.block().get(0));
        leaf.block().stream().skip(1).forEach(line -> text.append('\n').append(line.isEmpty() ? "" : indent + line));
        return text.toString();
    }
}
