package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.TreePrinter;
import id.rakor.yaml.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A YAML file of the content in the making: each change touches the lines it is about and no others, so that comments
 * and the form of all the rest stay. Pointers are those of findings, {@code "/riwayat/2"}.
 *
 * <p>It does not know what keys mean.
 */
public final class EditedFile {
    private static final String STEP = "  ";

    private final String file;
    private final String before;
    private final String end;
    private List<String> lines;

    private EditedFile(String file, String before, String text) {
        this.file = file;
        this.before = before;
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /** A file as it is. */
    public static EditedFile of(Path content, String file) throws IOException {
        String text = Files.readString(content.resolve(file), StandardCharsets.UTF_8);
        return new EditedFile(file, text, text);
    }

    /** A file as an earlier change leaves it. */
    public static EditedFile after(Change earlier) {
        return new EditedFile(earlier.file(), earlier.before(), earlier.after());
    }

    /** A file that is to be made; when it is there already, as it is. */
    public static EditedFile made(Path content, String file) throws IOException {
        return Files.exists(content.resolve(file)) ? of(content, file) : new EditedFile(file, null, "");
    }

    /** What becomes of the file. */
    public Change change() {
        return new Change(file, before, text());
    }

    private String text() {
        return lines.isEmpty() ? "" : String.join(end, lines) + end;
    }

    private Optional<Node> root() {
        return lines.isEmpty()
                ? Optional.empty()
                : TreeReader.read(text().getBytes(StandardCharsets.UTF_8), file).root();
    }

    /** The node at a pointer. */
    public Optional<Node> node(String pointer) {
        Optional<Node> node = root();
        for (String part : parts(pointer)) {
            node = node.flatMap(one -> inside(one, part));
        }
        return node;
    }

    private static Optional<Node> inside(Node node, String part) {
        if (node instanceof Mapping mapping) {
            return mapping.entry(part).map(Entry::value);
        } else if (node instanceof Sequence list && part.matches("[0-9]{1,9}")) {
            int at = Integer.parseInt(part);
            return at < list.items().size() ? Optional.of(list.items().get(at)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> parts(String pointer) {
        return Arrays.stream(pointer.split("/")).filter(p -> !p.isEmpty()).toList();
    }

    /** Adds an item at the end of a list under a key of a mapping; the key comes with it where it is not there. */
    public void append(String mapping, String key, Node item) {
        Optional<Node> list = node(mapping + "/" + key);
        if (list.isPresent() && list.get() instanceof Sequence sequence && isBlock(sequence)) {
            Node last = sequence.items().get(sequence.items().size() - 1);
            int dash = lines.get(last.line() - 1).lastIndexOf('-', offset(last) - 1);
            int line = after(last.line(), dash);
            insert(line, indented(TreePrinter.print(Sequence.of(List.of(item))), dash));
        } else if (list.isEmpty()) {
            add(mapping, Entry.of(key, Sequence.of(List.of(item))));
        } else {
            List<Node> items = new ArrayList<>(list.get() instanceof Sequence s ? s.items() : List.of());
            items.add(item);
            remove(mapping, key);
            add(mapping, Entry.of(key, Sequence.of(items)));
        }
    }

    /** Whether the last item of a list stands on a line of its own, behind a dash. */
    private boolean isBlock(Sequence sequence) {
        if (sequence.items().isEmpty()) {
            return false;
        }
        Node last = sequence.items().get(sequence.items().size() - 1);
        return lines.get(last.line() - 1).substring(0, offset(last)).isBlank()
                || lines.get(last.line() - 1).substring(0, offset(last)).matches("(\\s*-)+\\s+");
    }

    int offset(Node node) {
        return lines.get(node.line() - 1).offsetByCodePoints(0, node.column() - 1);
    }

    /** Adds an entry at the end of a mapping; to a file without any, as its first. */
    void add(String mapping, Entry entry) {
        Optional<Node> node = node(mapping);
        String printed = TreePrinter.print(Mapping.of(List.of(entry)));
        if (node.isEmpty()
                || !(node.get() instanceof Mapping found)
                || found.entries().isEmpty()) {
            insert(lines.size(), indented(printed, 0));
            return;
        }
        Entry last = found.entries().get(found.entries().size() - 1);
        int column = offset(last.key());
        insert(after(last.key().line(), column), indented(printed, column));
    }

    /** Adds items at the end of a list; the key comes with them, in its place in an order, where it is not there. */
    public void append(String mapping, String key, List<Node> items, List<String> order) {
        if (node(mapping + "/" + key).filter(Sequence.class::isInstance).isPresent()) {
            items.forEach(item -> append(mapping, key, item));
        } else if (!items.isEmpty()) {
            set(mapping, Entry.of(key, Sequence.of(items)), order);
        }
    }

    /**
     * Adds items to a list, before the one at an index and the comments above it; at its end where there is none.
     *
     * @param index which item, from 0
     */
    public void insert(String mapping, String key, int index, List<Node> items, List<String> order) {
        Optional<Node> list = node(mapping + "/" + key);
        boolean inside = list.isPresent()
                && list.get() instanceof Sequence sequence
                && index < sequence.items().size()
                && isBlock(sequence);
        if (!inside) {
            append(mapping, key, items, order);
            return;
        }
        Node next = ((Sequence) list.get()).items().get(index);
        int dash = lines.get(next.line() - 1).lastIndexOf('-', offset(next) - 1);
        int at = next.line() - 1;
        while (lines.get(at - 1).matches(" {" + dash + "}#.*")) {
            at--;
        }
        insert(at, indented(TreePrinter.print(Sequence.of(items)), dash));
    }

    /** Adds a record to a file of several, set off from the one before it. */
    public void addRecord(Entry entry) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            insert(lines.size(), List.of(""));
        }
        insert(lines.size(), indented(TreePrinter.print(Mapping.of(List.of(entry))), 0));
    }

    /**
     * Gives a key of a mapping a value, in place of the one it has, else where its place is in an order of keys. Comments
     * beside and inside what it replaces stay above it.
     */
    public void set(String mapping, Entry entry, List<String> order) {
        new EntryPlace(this, mapping, order).set(entry);
    }

    /** The lines as they are now. */
    List<String> lines() {
        return lines;
    }

    /** Adds an entry before all others of a mapping. */
    void addFirst(String mapping, Entry entry) {
        Node node = node(mapping).orElseThrow();
        Node.Scalar first = ((Mapping) node).entries().get(0).key();
        String printed = TreePrinter.print(Mapping.of(List.of(entry)));
        insert(first.line() - 1, indented(printed, offset(first)));
    }

    /** Takes an entry away, with the comments that stand directly above it. */
    public void remove(String mapping, String key) {
        Node.Scalar found =
                ((Mapping) node(mapping).orElseThrow()).entry(key).orElseThrow().key();
        int column = offset(found);
        int from = found.line() - 1;
        int to = after(found.line(), column);
        while (from > 0 && lines.get(from - 1).matches(" {" + column + "}#.*")) {
            from--;
        }
        while (from > 0 && to < lines.size() && lines.get(to).isBlank()) {
            to++;
        }
        while (to == lines.size() && from > 0 && lines.get(from - 1).isBlank()) {
            from--;
        }
        String before = lines.get(found.line() - 1).substring(0, column);
        lines.subList(from, to).clear();
        if (!before.isBlank() && from < lines.size() && indent(lines.get(from)) == column) {
            lines.set(from, before + lines.get(from).substring(column));
        }
    }

    /**
     * Takes an item out of a list, with the comments that stand directly above it; with the last one the key of the list goes.
     *
     * @param index which item, from 0
     */
    public void removeItem(String mapping, String key, int index) {
        Sequence list = (Sequence) node(mapping + "/" + key).orElseThrow();
        List<Node> items = new ArrayList<>(list.items());
        Node item = items.remove(index);
        if (items.isEmpty()) {
            remove(mapping, key);
        } else if (isBlock(list)) {
            int dash = lines.get(item.line() - 1).lastIndexOf('-', offset(item) - 1);
            int from = item.line() - 1;
            int to = after(item.line(), dash);
            while (lines.get(from - 1).matches(" {" + dash + "}#.*")) {
                from--;
            }
            lines.subList(from, to).clear();
        } else {
            set(mapping, Entry.of(key, Sequence.of(items)), List.of(key));
        }
    }

    /** Puts another text where a text stands in a line, found at a column or after it. */
    void replace(int line, int column, String from, String to) {
        String text = lines.get(line - 1);
        int at = text.indexOf(from, text.offsetByCodePoints(0, column - 1));
        if (at >= 0) {
            lines.set(line - 1, text.substring(0, at) + to + text.substring(at + from.length()));
        }
    }

    /** The line after all that lies deeper than a column, counted from 0; blank lines and comments at its end stay below. */
    int after(int line, int column) {
        int last = line;
        for (int i = line; i < lines.size(); i++) {
            String text = lines.get(i);
            boolean item = text.startsWith("-", Math.min(column, text.length())) && indent(text) == column;
            if (text.isBlank() || text.strip().startsWith("#") && indent(text) <= column) {
                continue;
            }
            if (indent(text) <= column && !(item && isKey(line))) {
                break;
            }
            last = i + 1;
        }
        return last;
    }

    /** Whether a line begins with a key; items of its list may then stand as deep as it does. */
    private boolean isKey(int line) {
        return !lines.get(line - 1).strip().startsWith("-");
    }

    private static int indent(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    void insert(int at, List<String> more) {
        lines = new ArrayList<>(lines);
        lines.addAll(at, more);
    }

    static List<String> indented(String text, int columns) {
        String blanks = STEP.repeat(columns / 2) + " ".repeat(columns % 2);
        return text.lines().map(line -> line.isEmpty() ? line : blanks + line).toList();
    }
}
