package id.rakor.edit.tidy;

import id.rakor.load.RecordFile;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Day;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.layout.Part;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Item;
import id.rakor.yaml.layout.Part.Leaf;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Part.Sequence;
import id.rakor.yaml.layout.Sheet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the keys of a file into the order in which its records declare them, unknown ones behind, and
 * quotes a value as its type is printed. It takes nothing away and adds nothing; the order of lists, of
 * records in a file and of keys that are free stays.
 */
final class Canon {
    private static final Set<Type> PLAIN = Set.of(Integer.class, BigDecimal.class, Boolean.class, Day.class);
    private static final Pattern NUMBER = Pattern.compile("\\w[\\w.-]*");
    private static final String CURLY = "\u201C\u201D\u201E\u2018\u2019";

    private Canon() {}

    /** A file in order. */
    static Sheet of(Sheet sheet, RecordFile file) {
        Class<?> type = file.type() == null ? Settings.class : file.type().type();
        boolean several = file.type() != null && file.isMap() && sheet.root() instanceof Mapping;
        return new Sheet(sheet.head(), several ? rows((Mapping) sheet.root(), type) : part(sheet.root(), type));
    }

    /** Records of one file, a blank line between them. */
    private static Part rows(Mapping rows, Class<?> type) {
        List<Entry> entries = new ArrayList<>();
        for (Entry row : rows.entries()) {
            entries.add(new Entry(
                    entries.isEmpty() ? row.margin() : row.margin().setOff(true), row.key(), part(row.value(), type)));
        }
        return new Mapping(entries, rows.foot());
    }

    private static Part part(Part part, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] args = generic.getActualTypeArguments();
            return holding(part, generic, args[args.length - 1]);
        }
        if (type instanceof Class<?> c && Shape.isKeyed(c)) {
            return keyed(part, Shape.of(c));
        }
        return part instanceof Leaf leaf ? leaf(leaf, PLAIN.contains(type)) : part;
    }

    private static Part holding(Part part, ParameterizedType type, Type inner) {
        if (type.getRawType() == List.class) {
            return part instanceof Sequence sequence ? items(sequence, inner) : part(part, inner);
        }
        if (type.getRawType() == Map.class) {
            return part instanceof Mapping mapping ? values(mapping, inner) : part;
        }
        return part instanceof Leaf leaf ? leaf(leaf, false) : part;
    }

    private static Part items(Sequence sequence, Type inner) {
        List<Item> items = sequence.items().stream()
                .map(item -> new Item(item.margin(), part(item.value(), inner)))
                .toList();
        return new Sequence(items, sequence.foot());
    }

    private static Part values(Mapping mapping, Type inner) {
        List<Entry> entries = mapping.entries().stream()
                .map(entry -> new Entry(entry.margin(), entry.key(), part(entry.value(), inner)))
                .toList();
        return new Mapping(entries, mapping.foot());
    }

    private static Part keyed(Part part, Shape shape) {
        if (part instanceof Mapping mapping) {
            Map<String, Type> types = new HashMap<>();
            collect(shape, types);
            List<String> keys = shape.keys();
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : mapping.entries()) {
                Type type = types.get(entry.key().text());
                entries.add(type == null ? entry : new Entry(entry.margin(), entry.key(), part(entry.value(), type)));
            }
            entries.sort(Comparator.comparingInt(entry -> rank(keys, entry.key().text())));
            return new Mapping(new Groups(mapping.entries()).apply(entries), mapping.foot());
        }
        return shape.shorthand()
                .filter(only -> part instanceof Leaf)
                .map(only -> part(part, only.component().getGenericType()))
                .orElse(part);
    }

    private static int rank(List<String> keys, String key) {
        int rank = keys.indexOf(key);
        return rank < 0 ? keys.size() : rank;
    }

    private static void collect(Shape shape, Map<String, Type> types) {
        for (Shape.Part part : shape.parts()) {
            if (part.place() == Shape.Place.INLINE) {
                collect(Shape.of(part.raw()), types);
            } else if (part.place() == Shape.Place.KEYED) {
                types.put(part.key(), part.component().getGenericType());
            }
        }
    }

    /** Curly quotes stay as they are, for there is a finding about them. */
    private static Leaf leaf(Leaf leaf, boolean plain) {
        Scalar scalar = leaf.scalar();
        String text = scalar.text();
        if (scalar.isAbsent() || !leaf.block().isEmpty() || CURLY.indexOf(text.charAt(0)) >= 0) {
            return leaf;
        }
        boolean bare = plain && (scalar.plain() || NUMBER.matcher(text).matches());
        return new Leaf(bare ? Scalar.plain(text) : Scalar.text(text), leaf.block(), leaf.foot());
    }
}
