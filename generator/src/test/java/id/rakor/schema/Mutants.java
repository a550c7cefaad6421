package id.rakor.schema;

import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Trees that differ from a given one in one place: a key that is gone or spelt otherwise, a value of another form. Each key
 * under each other is gone once.
 */
final class Mutants {
    private static final List<Node> VALUES = List.of(
            Scalar.plain("~"),
            Scalar.text(" "),
            Scalar.text("dua kata"),
            Scalar.text("true"),
            Scalar.text("13"),
            Scalar.plain("0"),
            Scalar.plain("12"),
            Scalar.plain("1000000000"),
            Scalar.plain("-3"),
            Scalar.plain("9.75"),
            Scalar.plain("2018"),
            Scalar.plain("1899"),
            Scalar.plain("2018-02-29"),
            Scalar.plain("2020-02-29"),
            Scalar.plain("2018-13"),
            Scalar.plain("2018-04-31"),
            Scalar.text("24:00"),
            Scalar.text("09:30"),
            Scalar.text("com1"),
            Scalar.text("Huruf-Besar"),
            Scalar.text("a--b"),
            Scalar.text("rakor-a#r1"),
            Scalar.text("a".repeat(61)),
            Scalar.text("a".repeat(151)),
            Scalar.text("{urut}/{apa}"),
            Scalar.text("balik\u202Earah"),
            Sequence.of(List.of()),
            Sequence.of(List.of(Scalar.plain("~"))),
            Sequence.of(List.of(Scalar.text("satu"))),
            Sequence.of(List.of(Mapping.of(List.of()))),
            Mapping.of(List.of()),
            Mapping.of(List.of(Entry.of("catatan", Scalar.text("saja")))),
            Mapping.of(List.of(Entry.of("asing", Scalar.text("isi")))));

    /** Keys of nearly every record. */
    private static final Set<String> COMMON = Set.of("kelas", "kelas_bidang", "sumber", "keterangan", "catatan");

    private final Set<String> gone = new HashSet<>();
    private final List<Mapping> all = new ArrayList<>();

    /** All of a tree of that name that no earlier one has given. */
    List<Mapping> of(String name, Mapping root) {
        all.clear();
        change(root, name, node -> (Mapping) node);
        return List.copyOf(all);
    }

    /** A tree whose lists have one item at most, and which says a common thing of each record only at the top. */
    static Mapping pruned(Mapping mapping) {
        return Mapping.of(mapping.entries().stream()
                .map(entry -> Entry.of(entry.key().text(), pruned(entry.value())))
                .toList());
    }

    private static Node pruned(Node node) {
        if (node instanceof Mapping mapping) {
            return pruned(Mapping.of(mapping.entries().stream()
                    .filter(entry -> !COMMON.contains(entry.key().text()))
                    .toList()));
        }
        return node instanceof Sequence list
                ? Sequence.of(
                        list.items().stream().limit(1).map(Mutants::pruned).toList())
                : node;
    }

    private void change(Node node, String way, Function<Node, Mapping> whole) {
        if (node instanceof Mapping mapping) {
            for (int i = 0; i < mapping.entries().size(); i++) {
                Entry entry = mapping.entries().get(i);
                String key = entry.key().text();
                int at = i;
                if (gone.add((COMMON.contains(key) ? "" : last(way)) + "/" + key)) {
                    all.add(whole.apply(with(mapping, entries -> without(entries, at))));
                    all.add(whole.apply(with(mapping, e -> put(e, at, Entry.of(key + "x", entry.value())))));
                    VALUES.forEach(v -> all.add(whole.apply(with(mapping, e -> put(e, at, Entry.of(key, v))))));
                }
                change(
                        entry.value(),
                        last(way) + "/" + key,
                        value -> whole.apply(with(mapping, e -> put(e, at, Entry.of(key, value)))));
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int at = i;
                if (gone.add(last(way) + "/-")) {
                    VALUES.forEach(v -> all.add(whole.apply(put(sequence, at, v))));
                }
                change(sequence.items().get(i), way, item -> whole.apply(put(sequence, at, item)));
            }
        }
    }

    private static String last(String way) {
        return way.substring(way.lastIndexOf('/') + 1);
    }

    private static Mapping with(Mapping mapping, UnaryOperator<List<Entry>> change) {
        return Mapping.of(change.apply(new ArrayList<>(mapping.entries())));
    }

    private static List<Entry> without(List<Entry> entries, int at) {
        entries.remove(at);
        return entries;
    }

    private static List<Entry> put(List<Entry> entries, int at, Entry entry) {
        entries.set(at, entry);
        return entries;
    }

    private static Sequence put(Sequence sequence, int at, Node item) {
        List<Node> items = new ArrayList<>(sequence.items());
        items.set(at, item);
        return Sequence.of(items);
    }
}
