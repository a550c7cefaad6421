package id.rakor.edit.record;

import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.TreePrinter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an entry of a mapping stands in a file, or is to stand. A value of one line is replaced where it stands, with the
 * comment behind it; of longer ones the comments inside stay above. A mapping written in braces is written anew.
 */
final class EntryPlace {
    private static final String COMMENT = "#";

    private final EditedFile file;
    private final String pointer;
    private final List<String> order;

    EntryPlace(EditedFile file, String pointer, List<String> order) {
        this.file = file;
        this.pointer = pointer;
        this.order = order;
    }

    void set(Entry entry) {
        Optional<Node> node = file.node(pointer);
        if (node.isEmpty() && pointer.isEmpty()) {
            file.add("", entry);
            return;
        }
        Mapping mapping = node.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .filter(found -> !found.entries().isEmpty())
                .orElse(null);
        if (mapping == null || !isBlock(mapping)) {
            rewrite(mapping == null ? List.of() : mapping.entries(), entry);
            return;
        }
        Optional<Entry> old = mapping.entry(entry.key().text());
        if (old.isEmpty()) {
            insert(mapping, entry);
        } else if (!isReplacedInLine(old.get(), entry)) {
            replace(old.get(), entry);
        }
    }

    private boolean isBlock(Mapping mapping) {
        Scalar first = mapping.entries().get(0).key();
        return before(first).matches("(\\s*-)*\\s*");
    }

    /** What stands before a node in its line. */
    private String before(Node node) {
        return file.lines().get(node.line() - 1).substring(0, file.offset(node));
    }

    private static List<String> printed(Entry entry) {
        return TreePrinter.print(Mapping.of(List.of(entry))).lines().toList();
    }

    private boolean isReplacedInLine(Entry old, Entry entry) {
        List<String> printed = printed(entry);
        if (printed.size() > 1
                || !(old.value() instanceof Scalar scalar)
                || scalar.length() == 0
                || scalar.line() != old.key().line()) {
            return false;
        }
        String line = file.lines().get(scalar.line() - 1);
        int from = file.offset(scalar);
        if (line.codePointCount(from, line.length()) < scalar.length()) {
            return false;
        }
        int to = line.offsetByCodePoints(from, scalar.length());
        String value = printed.get(0).substring(printed.get(0).indexOf(": ") + 2);
        file.lines().set(scalar.line() - 1, line.substring(0, from) + value + line.substring(to));
        return true;
    }

    private void replace(Entry old, Entry entry) {
        int column = file.offset(old.key());
        int from = old.key().line() - 1;
        int to = file.after(old.key().line(), column);
        String before = before(old.key());
        List<String> comments = new ArrayList<>();
        boolean text = old.value() instanceof Scalar;
        for (String line : file.lines().subList(from, to)) {
            comment(line, text).ifPresent(comment -> comments.add(blanks(before) + comment));
        }
        file.lines().subList(from, to).clear();
        List<String> lines = new ArrayList<>(EditedFile.indented(String.join("\n", printed(entry)), column));
        lines.set(0, before + lines.get(0).substring(column));
        comments.addAll(lines);
        file.insert(from, comments);
    }

    /** As many blanks as stand before a dash, or before a key without one. */
    private static String blanks(String before) {
        return " ".repeat(before.indexOf('-') < 0 ? before.length() : before.indexOf('-'));
    }

    private static Optional<String> comment(String line, boolean text) {
        int at = line.strip().startsWith(COMMENT) ? line.indexOf(COMMENT) : line.lastIndexOf(" " + COMMENT) + 1;
        boolean quoted = at > 0 && (line.indexOf('"', at) >= 0 || line.indexOf('\'', at) >= 0);
        boolean none = at == 0 && !line.startsWith(COMMENT);
        return text || none || quoted ? Optional.empty() : Optional.of(line.substring(at));
    }

    private void insert(Mapping mapping, Entry entry) {
        Entry last = null;
        for (Entry one : mapping.entries()) {
            last = rank(one) < rank(entry) ? one : last;
        }
        Scalar first = mapping.entries().get(0).key();
        int column = file.offset(first);
        List<String> lines = new ArrayList<>(EditedFile.indented(String.join("\n", printed(entry)), column));
        if (last != null) {
            file.insert(file.after(last.key().line(), column), lines);
            return;
        }
        int at = first.line() - 1;
        String before = before(first);
        lines.set(0, before + lines.get(0).substring(column));
        file.lines().set(at, " ".repeat(column) + file.lines().get(at).substring(column));
        file.insert(at, lines);
    }

    private int rank(Entry entry) {
        int rank = order.indexOf(entry.key().text());
        return rank < 0 ? order.size() : rank;
    }

    private void rewrite(List<Entry> entries, Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(one -> one.key().text().equals(entry.key().text()));
        all.add(entry);
        all.sort(Comparator.comparingInt(this::rank));
        Node node = Mapping.of(all);
        String above = pointer;
        while (!above.isEmpty()) {
            String key = above.substring(above.lastIndexOf('/') + 1);
            above = above.substring(0, above.lastIndexOf('/'));
            if (file.node(above).orElseThrow() instanceof Sequence list) {
                List<Node> items = new ArrayList<>(list.items());
                items.set(Integer.parseInt(key), node);
                node = Sequence.of(items);
            } else {
                new EntryPlace(file, above, List.of()).set(Entry.of(key, node));
                return;
            }
        }
        file.lines().clear();
        file.insert(0, TreePrinter.print(node).lines().toList());
    }
}
