package id.rakor.load.bind;

import id.rakor.model.party.Party;
import id.rakor.model.value.Id;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes records of trees by their shapes. Every part that does not fit becomes a finding and is left
 * out; a record that lacks a required part comes out as null, and so does one of which nothing is
 * left. It reads one file and belongs to one thread.
 */
public final class Binder {
    private static final int SHOWN = 60;

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Values values;
    private final Keys keys;
    private final Rules rules;

    /**
     * What a record has that its mapping does not say.
     *
     * @param id its id, or null
     * @param beside the files beside it, by key
     */
    public record Given(Id id, Map<String, Prose> beside) {
        /** Nothing. */
        public static final Given NOTHING = new Given(null, Map.of());
    }

    /**
     * For one file.
     *
     * @param vocabulary shared by all files of a load
     * @param faults takes what is wrong
     */
    public Binder(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.values = new Values(vocabulary, faults);
        this.keys = new Keys(vocabulary, faults);
        this.rules = new Rules(faults);
    }

    /** A record of a shape, or null when it cannot be made; then the faults say why. */
    public Record record(Shape shape, Node node, String pointer, Given given) {
        if (node instanceof Mapping mapping) {
            keys.check(shape, mapping, pointer);
            Record record = fields(shape, mapping, pointer, given);
            rules.check(shape.type(), mapping, pointer);
            return record;
        }
        Optional<Part> shorthand = shape.shorthand();
        if (node instanceof Scalar scalar && shorthand.isPresent()) {
            Type type = shorthand.get().component().getGenericType();
            Object value = value(type, scalar, pointer);
            return value == null ? null : shape.make(alone(shape, shorthand.get(), value));
        }
        if (!(node instanceof Node.Refused)) {
            String known = String.join(", ", vocabulary.keys(shape));
            faults.report(LoadCode.MAPPING_EXPECTED, node, pointer, shown(node), known);
        }
        return null;
    }

    private List<Object> alone(Shape shape, Part only, Object value) {
        List<Object> all = new ArrayList<>();
        for (Part part : shape.parts()) {
            boolean inline = part.place() == Shape.Place.INLINE;
            Object absent = inline ? vocabulary.nothing(Shape.of(part.raw())) : Vocabulary.absent(part.raw());
            all.add(part == only ? value : absent);
        }
        return all;
    }

    private Record fields(Shape shape, Mapping mapping, String pointer, Given given) {
        List<Object> all = parts(shape, mapping, pointer, given);
        boolean whole = true;
        boolean empty = true;
        boolean told = shape.parts().stream().noneMatch(Part::either);
        for (int i = 0; i < all.size(); i++) {
            Part part = shape.parts().get(i);
            Object value = all.get(i);
            whole &= value != null || !(part.required() || part.place() == Shape.Place.IDENTITY);
            told |= part.either() && value != null;
            empty &= part.place() != Shape.Place.KEYED || isNothing(value);
        }
        return whole && told && !empty ? shape.make(all) : null;
    }

    private List<Object> parts(Shape shape, Mapping mapping, String pointer, Given given) {
        List<Object> all = new ArrayList<>();
        for (Part part : shape.parts()) {
            all.add(
                    switch (part.place()) {
                        case KEYED -> keyed(part, mapping, pointer);
                        case INLINE -> inline(Shape.of(part.raw()), mapping, pointer);
                        case IDENTITY -> given.id();
                        case BESIDE -> given.beside().get(part.key());
                    });
        }
        return all;
    }

    private Record inline(Shape shape, Mapping mapping, String pointer) {
        Record nothing = vocabulary.nothing(shape);
        Record record = shape.make(parts(shape, mapping, pointer, Given.NOTHING));
        return record.equals(nothing) ? nothing : record;
    }

    private static boolean isNothing(Object value) {
        return value == null || value.equals(List.of()) || value.equals(Map.of());
    }

    private Object keyed(Part part, Mapping mapping, String pointer) {
        Optional<Entry> entry = mapping.entry(part.key());
        if (entry.isEmpty() || !Keys.isGiven(entry.get().value())) {
            return part.required() && part.raw() == List.class ? null : Vocabulary.absent(part.raw());
        }
        String way = Pointer.to(pointer, part.key());
        Object value = value(part.component().getGenericType(), entry.get().value(), way);
        boolean list = part.raw() == List.class && !part.required();
        return value == null && (list || part.raw() == Map.class) ? Vocabulary.absent(part.raw()) : value;
    }

    private Object value(Type type, Node node, String pointer) {
        if (type instanceof ParameterizedType generic) {
            Type[] args = generic.getActualTypeArguments();
            Type item = args[args.length - 1];
            if (generic.getRawType() == List.class) {
                return list(item, node, pointer);
            }
            if (generic.getRawType() == Map.class) {
                return map(item, node, pointer);
            }
        }
        if (type instanceof Class<?> c && c.isRecord() && Shape.isKeyed(c)) {
            return record(Shape.of(c), node, pointer, Given.NOTHING);
        }
        if (node instanceof Scalar scalar) {
            return values.of(type, scalar, pointer);
        }
        if (!(node instanceof Node.Refused)) {
            faults.report(LoadCode.TEXT_EXPECTED, node, pointer, shown(node));
        }
        return null;
    }

    private List<?> list(Type item, Node node, String pointer) {
        if (!(node instanceof Sequence sequence)) {
            if (node instanceof Node.Refused) {
                return null;
            }
            if (item == Party.class && node instanceof Scalar text) {
                faults.report(LoadCode.LIST_OF_PARTIES, node, pointer, shortened(text), "lembaga");
            } else {
                faults.report(LoadCode.LIST_EXPECTED, node, pointer, shown(node));
            }
            Object single = isOne(item, node) ? value(item, node, pointer) : null;
            return single == null ? null : List.of(single);
        }
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node each = sequence.items().get(i);
            String way = Pointer.to(pointer, i);
            Object value = null;
            if (each instanceof Scalar scalar && scalar.isAbsent()) {
                faults.report(LoadCode.EMPTY_ITEM, each, way);
            } else {
                value = value(item, each, way);
            }
            if (value == null) {
                faults.gap(pointer, i);
            } else {
                all.add(value);
            }
        }
        return List.copyOf(all);
    }

    /** Whether what stands there could be one item of the list that was forgotten. */
    private static boolean isOne(Type item, Node node) {
        boolean record = item instanceof Class<?> c && Shape.isKeyed(c);
        boolean shorthand = record && Shape.of((Class<?>) item).shorthand().isPresent();
        return node instanceof Mapping ? record : !record || shorthand;
    }

    private Map<String, Object> map(Type item, Node node, String pointer) {
        if (!(node instanceof Mapping mapping)) {
            if (!(node instanceof Node.Refused)) {
                faults.report(LoadCode.FIELDS_EXPECTED, node, pointer, shown(node));
            }
            return null;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Object value = Keys.isGiven(entry.value()) ? value(item, entry.value(), Pointer.to(pointer, key)) : null;
            if (value != null) {
                all.put(vocabulary.text(key), value);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** What stands there, in short: a text, or the beginning of a list or mapping. */
    private static String shown(Node node) {
        if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            return shortened(mapping.entries().get(0).key()) + ": \u2026";
        }
        if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items().get(0) instanceof Scalar first ? "- " + shortened(first) : "- \u2026";
        }
        return node instanceof Scalar scalar ? shortened(scalar) : node instanceof Sequence ? "[]" : "{}";
    }

    private static String shortened(Scalar scalar) {
        String text = scalar.text().strip().replace('\n', ' ');
        int most = Math.min(SHOWN, text.codePointCount(0, text.length()));
        String start = text.substring(0, text.offsetByCodePoints(0, most));
        return start.equals(text) ? text : start + "\u2026";
    }
}
