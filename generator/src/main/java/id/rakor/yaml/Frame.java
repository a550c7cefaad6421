package id.rakor.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mapping or list that is still growing. */
final class Frame {
    /** Takes what is wrong with an entry. */
    interface Report {
        void accept(YamlCode code, Node at, String... args);
    }

    private final boolean mapping;
    private final int line;
    private final int column;
    private final List<Node> items = new ArrayList<>();
    private final List<Node.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private Node key;
    private boolean dropped;
    private boolean cut;

    Frame(boolean mapping, int line, int column) {
        this.mapping = mapping;
        this.line = line;
        this.column = column;
    }

    boolean isMapping() {
        return mapping;
    }

    void add(Node node, Report report) {
        if (!mapping) {
            items.add(node);
        } else if (key == null) {
            key = node;
            dropped = !isKey(node, report);
            cut |= dropped && !isDuplicate(node);
        } else {
            if (!dropped) {
                entries.add(new Node.Entry((Node.Scalar) key, node));
            }
            key = null;
        }
    }

    private boolean isKey(Node node, Report report) {
        if (!(node instanceof Node.Scalar scalar)) {
            if (!(node instanceof Node.Refused)) {
                report.accept(YamlCode.COMPLEX_KEY, node);
            }
            return false;
        }
        if (scalar.text().isBlank()) {
            report.accept(YamlCode.EMPTY_KEY, node);
            return false;
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            report.accept(YamlCode.MERGE, node);
            return false;
        }
        Integer first = seen.putIfAbsent(scalar.text(), scalar.line());
        if (first != null) {
            report.accept(YamlCode.DUPLICATE_KEY, node, scalar.text(), first.toString());
        }
        return first == null;
    }

    private boolean isDuplicate(Node node) {
        return node instanceof Node.Scalar scalar && seen.containsKey(scalar.text());
    }

    /** Ends it early: what begins on the faulty line or later is not to be trusted. */
    void cut(int faultyLine) {
        cut = true;
        key = null;
        while (!items.isEmpty() && items.get(items.size() - 1).line() >= faultyLine) {
            items.remove(items.size() - 1);
        }
        while (!entries.isEmpty() && entries.get(entries.size() - 1).key().line() >= faultyLine) {
            Node.Entry entry = entries.remove(entries.size() - 1);
            seen.remove(entry.key().text());
        }
    }

    Node node() {
        return mapping ? new Node.Mapping(entries, cut, line, column) : new Node.Sequence(items, cut, line, column);
    }
}
