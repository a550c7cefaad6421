package id.rakor.load.bind;

import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import id.rakor.model.value.Shape.Place;
import id.rakor.near.NearName;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the keys of a mapping with those of a shape: unknown, missing, none at all. */
final class Keys {
    private static final String CLASS = "kelas";
    private static final String NAME = "nama";
    private static final String PERSON = "orang";
    private static final String ANYBODY = "<id>";

    private final Vocabulary vocabulary;
    private final Faults faults;

    Keys(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** Whether a key has a value. */
    static boolean isGiven(Node node) {
        return !(node instanceof Scalar scalar && scalar.isAbsent())
                && !(node instanceof Sequence sequence && sequence.items().isEmpty() && !sequence.cut());
    }

    void check(Shape shape, Mapping mapping, String pointer) {
        Set<String> meant = unknown(shape, mapping, pointer);
        fieldKeys(shape, mapping, pointer);
        if (!mapping.cut()) {
            missing(shape, mapping, pointer, meant);
        }
    }

    /** Reports unknown keys, and gives the known ones that were most likely meant by them. */
    private Set<String> unknown(Shape shape, Mapping mapping, String pointer) {
        List<String> known = vocabulary.keys(shape);
        Set<String> meant = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                continue;
            }
            Optional<Part> beside = beside(shape, key);
            if (beside.isPresent()) {
                report(
                        LoadCode.KEY_BESIDE,
                        entry,
                        pointer,
                        "",
                        key,
                        beside.get().file());
            } else if (key.equals("id") && hasIdentity(shape)) {
                report(LoadCode.KEY_ID, entry, pointer, "");
            } else if (key.equals(NAME) && known.contains(PERSON)) {
                meant.add(PERSON);
                report(LoadCode.PERSON_APART, entry, pointer, "", key, likelyId(entry.value()));
            } else if (!OldKeys.now(shape.type(), key).isEmpty()) {
                List<String> now = OldKeys.now(shape.type(), key);
                meant.addAll(now);
                report(LoadCode.OLD_KEY, entry, pointer, "", key, String.join(", ", now));
            } else {
                String near = near(key, known, mapping);
                meant.add(near);
                report(LoadCode.UNKNOWN_KEY, entry, pointer, near, key, String.join(", ", known));
            }
        }
        return meant;
    }

    private static String near(String key, List<String> known, Mapping mapping) {
        List<String> free =
                known.stream().filter(k -> mapping.entry(k).isEmpty()).toList();
        return NearName.of(key, free)
                .or(() -> NearName.of(key, known))
                .or(() -> beginning(key, known))
                .orElse("");
    }

    /** The longest known key that makes the first words of another. */
    private static Optional<String> beginning(String key, List<String> known) {
        return known.stream().filter(k -> key.startsWith(k + "_")).max(Comparator.comparingInt(String::length));
    }

    /** The id that a person of this name would have; a blank to fill where the name gives none. */
    private static String likelyId(Node name) {
        String text = name instanceof Scalar scalar ? scalar.text().strip() : "";
        String bare = Slug.of(text.replaceFirst(",.*", ""));
        return bare.isEmpty() ? ANYBODY : bare;
    }

    private static Optional<Part> beside(Shape shape, String key) {
        return shape.parts().stream()
                .filter(part -> part.place() == Place.BESIDE && part.key().equals(key))
                .findFirst();
    }

    private static boolean hasIdentity(Shape shape) {
        return shape.parts().stream().anyMatch(part -> part.place() == Place.IDENTITY);
    }

    private void missing(Shape shape, Mapping mapping, String pointer, Set<String> meant) {
        List<String> own = new ArrayList<>();
        boolean given = !meant.isEmpty();
        boolean required = false;
        for (Part part : shape.parts()) {
            if (part.place() != Place.KEYED) {
                continue;
            }
            own.add(part.key());
            required |= part.required();
            boolean here = given(mapping, part.key());
            given |= here;
            if (part.required() && !here && !meant.contains(part.key())) {
                absent(part.key(), mapping, pointer);
            }
        }
        either(shape, mapping, pointer, meant);
        if (!given && !required) {
            faults.report(LoadCode.NOTHING_GIVEN, mapping, pointer, String.join(", ", own));
        }
    }

    /** Of the keys so marked at least one is given, unless nothing at all is. */
    private void either(Shape shape, Mapping mapping, String pointer, Set<String> meant) {
        List<String> keys =
                shape.parts().stream().filter(Part::either).map(Part::key).toList();
        boolean told = keys.isEmpty() || keys.stream().anyMatch(key -> meant.contains(key) || given(mapping, key));
        if (!told && mapping.entries().stream().anyMatch(e -> isGiven(e.value()))) {
            faults.report(LoadCode.NONE_OF, mapping, pointer, String.join(", ", keys));
        }
    }

    private static boolean given(Mapping mapping, String key) {
        return mapping.entry(key).map(e -> isGiven(e.value())).orElse(false);
    }

    private void absent(String key, Mapping mapping, String pointer) {
        Optional<Entry> empty = mapping.entry(key);
        if (empty.isPresent()) {
            report(LoadCode.MISSING_KEY, empty.get(), pointer, "", key);
        } else {
            faults.report(LoadCode.MISSING_KEY, mapping, pointer, key);
        }
    }

    /** The keys of maps that speak of the record's own fields must be fields of that record. */
    private void fieldKeys(Shape shape, Mapping mapping, String pointer) {
        for (Part inline : shape.parts()) {
            if (inline.place() != Place.INLINE) {
                continue;
            }
            for (Part part : Shape.of(inline.raw()).parts()) {
                if (part.raw() == Map.class) {
                    mapping.entry(part.key()).ifPresent(entry -> fieldKeys(shape, entry, pointer));
                }
            }
        }
    }

    private void fieldKeys(Shape shape, Entry owner, String pointer) {
        if (!(owner.value() instanceof Mapping fields)) {
            return;
        }
        String under = owner.key().text();
        List<String> known = new ArrayList<>(vocabulary.keys(shape));
        shape.parts().stream().filter(p -> p.place() == Place.BESIDE).forEach(p -> known.add(p.key()));
        known.removeIf(key -> key.startsWith(CLASS));
        for (Entry entry : fields.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                String near = NearName.of(key, known).orElse("");
                String way = Pointer.to(pointer, under);
                report(LoadCode.NO_SUCH_FIELD, entry, way, near, key, under, String.join(", ", known));
            }
        }
    }

    private void report(LoadCode code, Entry entry, String pointer, String near, String... args) {
        String way = Pointer.to(pointer, entry.key().text());
        faults.reportKey(code, entry.key(), way, near, List.of(args));
    }
}
