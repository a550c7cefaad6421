package id.rakor.edit.intake.row;

import id.rakor.edit.known.Moments.Moment;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A record in the making: keys in the order they are put, what is empty left out. */
public final class Draft {
    private final List<Entry> entries = new ArrayList<>();
    private Cells cells;

    /** The row it comes from. */
    public Draft from(Cells row) {
        cells = row;
        return this;
    }

    /** The row it comes from, or null. */
    public Cells cells() {
        return cells;
    }

    /** A text; nothing where it is blank. */
    public Draft text(String key, String value) {
        if (value != null && !value.isBlank()) {
            entries.add(Entry.of(key, Scalar.text(value)));
        }
        return this;
    }

    /** A text in the place of what stands under a key. */
    public Draft instead(String key, String value) {
        entries.replaceAll(entry -> entry.key().text().equals(key) ? Entry.of(key, Scalar.text(value)) : entry);
        return this;
    }

    /** A number or a date. */
    public Draft plain(String key, Object value) {
        if (value != null) {
            entries.add(Entry.of(key, Scalar.plain(value.toString())));
        }
        return this;
    }

    /** A part; nothing where it is empty. */
    public Draft node(String key, Node node) {
        boolean empty = node == null
                || (node instanceof Mapping mapping && mapping.entries().isEmpty())
                || (node instanceof Sequence sequence && sequence.items().isEmpty());
        if (!empty) {
            entries.add(Entry.of(key, node));
        }
        return this;
    }

    /** A list of texts. */
    public Draft texts(String key, Collection<String> values) {
        return node(
                key,
                Sequence.of(
                        values.stream().map(text -> (Node) Scalar.text(text)).toList()));
    }

    /** A list of parts. */
    public Draft drafts(String key, Collection<Draft> drafts) {
        return node(
                key,
                Sequence.of(drafts.stream().map(draft -> (Node) draft.tree()).toList()));
    }

    /** The text under a key; empty when there is none. */
    public String get(String key) {
        return tree().entry(key)
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .orElse("");
    }

    /** The texts in the list under a key; none where there is no list. */
    public List<String> several(String key) {
        return tree().entry(key)
                .map(Entry::value)
                .filter(Sequence.class::isInstance)
                .map(node -> ((Sequence) node)
                        .items().stream().map(item -> ((Scalar) item).text()).toList())
                .orElse(List.of());
    }

    /** Whether nothing was put. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The record as it stands. */
    public Mapping tree() {
        return Mapping.of(entries);
    }

    /** A day as records have it, with its weekday where one is told; null where there is none. */
    public static Node day(Moment moment) {
        if (moment == null) {
            return null;
        }
        Node day = Scalar.plain(moment.day().toString());
        return moment.weekday() == null
                ? day
                : new Draft()
                        .node("baca", day)
                        .text("hari", Keyed.word(moment.weekday()))
                        .tree();
    }

    /** Gathers every text in a tree. */
    public static void texts(Node node, Set<String> into) {
        if (node instanceof Scalar scalar) {
            into.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> texts(item, into));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> texts(entry.value(), into));
        }
    }
}
