package id.rakor.edit.migrate;

import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.layout.Margin;
import id.rakor.yaml.layout.Part;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Item;
import id.rakor.yaml.layout.Part.Leaf;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Part.Sequence;
import id.rakor.yaml.layout.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Small changes of parts of a file, each of which leaves all comments in it. */
public final class Parts {
    private Parts() {}

    /** A plain value. */
    public static Leaf leaf(String text) {
        return new Leaf(Scalar.text(text), List.of(), List.of());
    }

    /** A key with its value, nothing around it. */
    public static Entry entry(String key, Part value) {
        return new Entry(Margin.NONE, Scalar.text(key), value);
    }

    /** The value of a key; empty where it is not there. */
    public static Optional<Part> value(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** The text of a key that has a plain value; empty where it has none. */
    public static Optional<String> text(Mapping mapping, String key) {
        return value(mapping, key)
                .filter(Leaf.class::isInstance)
                .map(leaf -> ((Leaf) leaf).scalar())
                .filter(scalar -> !scalar.isAbsent())
                .map(scalar -> scalar.text().strip());
    }

    /** A mapping with the value of a key changed; as it is where the key is not there. */
    public static Mapping change(Mapping mapping, String key, UnaryOperator<Part> change) {
        List<Entry> entries = mapping.entries().stream()
                .map(entry -> entry.key().text().equals(key)
                        ? new Entry(entry.margin(), entry.key(), change.apply(entry.value()))
                        : entry)
                .toList();
        return new Mapping(entries, mapping.foot());
    }

    /** A list with each of its items changed, with its place in the list; as it is where it is no list. */
    public static Part items(Part part, BiFunction<Integer, Part, Part> change) {
        if (!(part instanceof Sequence list)) {
            return part;
        }
        List<Item> items = new ArrayList<>();
        for (Item item : list.items()) {
            items.add(new Item(item.margin(), change.apply(items.size(), item.value())));
        }
        return new Sequence(items, list.foot());
    }

    /** A mapping with a key called otherwise. */
    public static Mapping rename(Mapping mapping, String from, String to) {
        List<Entry> entries = mapping.entries().stream()
                .map(entry -> entry.key().text().equals(from)
                        ? new Entry(entry.margin(), Scalar.text(to), entry.value())
                        : entry)
                .toList();
        return new Mapping(entries, mapping.foot());
    }

    /**
     * A mapping with other entries in place of one key. Comments around the key go to the first of them; where there is
     * none, to what follows, or to the end of the mapping.
     */
    public static Mapping replace(Mapping mapping, String key, List<Entry> others) {
        List<Entry> entries = new ArrayList<>();
        List<Remark> waiting = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            List<Entry> come = entry.key().text().equals(key) ? others : List.of(entry);
            if (entry.key().text().equals(key)) {
                waiting.addAll(remarks(entry));
            }
            for (Entry one : come) {
                List<Remark> above = new ArrayList<>(waiting);
                above.addAll(one.margin().above());
                Margin margin =
                        new Margin(above, one.margin().apart(), one.margin().beside());
                entries.add(new Entry(margin, one.key(), one.value()));
                waiting.clear();
            }
        }
        waiting.addAll(mapping.foot());
        return new Mapping(entries, waiting);
    }

    /** All comments in and around an entry. */
    private static List<Remark> remarks(Entry entry) {
        List<Remark> remarks = new ArrayList<>(entry.margin().above());
        if (!entry.margin().beside().isEmpty()) {
            remarks.add(new Remark(entry.margin().beside(), false));
        }
        remarks.addAll(inside(entry.value()));
        return remarks;
    }

    private static List<Remark> inside(Part part) {
        List<Remark> remarks = new ArrayList<>();
        if (part instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> remarks.addAll(remarks(entry)));
        } else if (part instanceof Sequence list) {
            list.items().forEach(item -> {
                remarks.addAll(item.margin().above());
                remarks.addAll(inside(item.value()));
            });
        }
        remarks.addAll(part.foot());
        return remarks;
    }
}
