package id.rakor.load;

import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.TreePrinter;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as YAML in their one canonical form: keys in the order they are declared, what is absent,
 * empty or withheld left out, a plain value where the shorthand is all there is. What is printed
 * reads back as an equal record, unless something withheld was left out. The id and the files that
 * lie beside are not printed.
 */
public final class Canonical {
    private Canonical() {}

    /** One record, or the settings, as a whole file. */
    public static String text(Record record) {
        return TreePrinter.print(mapping(record));
    }

    /** Records as a file that maps ids to records, in the order given. */
    public static String map(List<? extends Entity> records) {
        List<Entry> entries = new ArrayList<>();
        for (Entity entity : records) {
            entries.add(Entry.of(entity.id().text(), mapping((Record) entity)));
        }
        return TreePrinter.print(Mapping.of(entries));
    }

    private static Mapping mapping(Record record) {
        List<Entry> entries = new ArrayList<>();
        collect(record, entries);
        return Mapping.of(entries);
    }

    private static void collect(Record record, List<Entry> entries) {
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.of(record);
            if (part.place() == Shape.Place.INLINE) {
                collect((Record) value, entries);
            } else if (part.place() == Shape.Place.KEYED) {
                node(value).ifPresent(node -> entries.add(Entry.of(part.key(), node)));
            }
        }
    }

    private static Optional<Node> node(Object value) {
        if (value instanceof List<?> list) {
            List<Node> items =
                    list.stream().map(Canonical::node).flatMap(Optional::stream).toList();
            return items.isEmpty() ? Optional.empty() : Optional.of(Sequence.of(items));
        }
        if (value instanceof Map<?, ?> map) {
            List<Entry> entries = new ArrayList<>();
            map.forEach((key, item) -> node(item).ifPresent(node -> entries.add(Entry.of((String) key, node))));
            return entries.isEmpty() ? Optional.empty() : Optional.of(Mapping.of(entries));
        }
        return Shape.isKeyed(value) ? nested((Record) value) : scalar(value);
    }

    /** A record inside another; the value alone where nothing but its shorthand is given. */
    private static Optional<Node> nested(Record record) {
        Mapping mapping = mapping(record);
        if (mapping.entries().isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> shorthand = Shape.of(record.getClass()).shorthand();
        boolean alone = shorthand.isPresent()
                && mapping.entries().size() == 1
                && mapping.entries().get(0).key().text().equals(shorthand.get().key())
                && mapping.entries().get(0).value() instanceof Scalar;
        return Optional.of(alone ? mapping.entries().get(0).value() : mapping);
    }

    private static Optional<Node> scalar(Object value) {
        if (value == null || (value instanceof Ref<?> ref && ref.isWithheld())) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(Scalar.text(text));
        }
        if (value instanceof Ref<?> ref) {
            return Optional.of(Scalar.text(ref.id()));
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(Scalar.text(Keyed.word(constant)));
        }
        boolean time = value instanceof LocalTime;
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return Optional.of(time ? Scalar.text(text) : Scalar.plain(text));
    }
}
