package id.rakor.catalog.edition;

import id.rakor.model.source.Classified;
import id.rakor.model.source.FieldNote;
import id.rakor.model.source.Meta;
import id.rakor.model.source.Reading;
import id.rakor.model.source.Source;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Cuts from one record what is stricter than a ceiling, down to its last nested record. It decides
 * nothing about whole records; {@link Redaction} does.
 */
final class Trim {
    private final Classification ceiling;
    private final BiPredicate<Shape.Part, Ref<?>> visible;
    private final BiPredicate<String, String> coded;

    /**
     * Cuts records of one edition.
     *
     * @param visible whether what a pointer leads to is there
     * @param coded whether, among the entity's parts under a key, the one with a code is there
     */
    Trim(Classification ceiling, BiPredicate<Shape.Part, Ref<?>> visible, BiPredicate<String, String> coded) {
        this.ceiling = ceiling;
        this.visible = visible;
        this.coded = coded;
    }

    /** Whether a field of a record may be shown. */
    boolean shows(Record record, String key) {
        return Shape.of(record.getClass()).parts().stream()
                .filter(part -> part.key().equals(key))
                .allMatch(part -> shows(record, part));
    }

    private boolean shows(Record record, Shape.Part part) {
        Classification own = record instanceof Classified c
                ? c.meta().fieldClasses().getOrDefault(part.key(), Classification.ORDINARY)
                : Classification.ORDINARY;
        return part.floor().or(own).within(ceiling);
    }

    /** The record without what is too strict; empty when nothing may be told of it. */
    Optional<Record> record(Record record) {
        if (record instanceof Classified c && !c.classification().within(ceiling)) {
            return Optional.empty();
        }
        Shape shape = Shape.of(record.getClass());
        Set<String> gone = gone(record, shape);
        if (untellable(record, shape, gone)) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        Set<String> changed = new HashSet<>();
        for (Shape.Part part : shape.parts()) {
            Object before = part.of(record);
            Object after = before == null || before instanceof Meta ? before : component(record, part, gone);
            values.add(after);
            if (!Objects.equals(before, after)) {
                changed.add(part.key());
            }
        }
        values.replaceAll(value -> value instanceof Meta meta ? meta(meta, changed) : value);
        return Optional.of(shape.make(values));
    }

    /** The keys of a record whose values may not be shown. */
    private Set<String> gone(Record record, Shape shape) {
        Set<String> gone = new HashSet<>();
        boolean pointerGone = false;
        for (Shape.Part part : shape.parts()) {
            if (!shows(record, part)) {
                gone.add(part.key());
            } else if (part.of(record) instanceof Ref<?> ref && !visible.test(part, ref)) {
                gone.add(part.key());
                pointerGone = true;
            } else if (part.of(record) instanceof String code && !isThere(part, code)) {
                gone.add(part.key());
            }
        }
        if (pointerGone) {
            shape.parts().stream()
                    .filter(Shape.Part::names)
                    .map(Shape.Part::key)
                    .forEach(gone::add);
        }
        return gone;
    }

    private boolean isThere(Shape.Part part, String code) {
        return part.codeOf().isEmpty() || coded.test(part.codeOf(), code);
    }

    /** Whether what is left of a record would say nothing, or betray what is gone. */
    private static boolean untellable(Record record, Shape shape, Set<String> gone) {
        boolean pointerGone = false;
        boolean pointerLeft = false;
        List<Shape.Part> either =
                shape.parts().stream().filter(Shape.Part::either).toList();
        if (!either.isEmpty()
                && either.stream().allMatch(part -> part.of(record) == null || gone.contains(part.key()))) {
            return true;
        }
        for (Shape.Part part : shape.parts()) {
            Object value = part.of(record);
            if (value != null && part.required() && gone.contains(part.key())) {
                return true;
            }
            if (value instanceof Ref<?>) {
                pointerGone |= gone.contains(part.key());
                pointerLeft |= !gone.contains(part.key());
            }
        }
        return pointerGone && !pointerLeft && shape.parts().stream().anyMatch(Shape.Part::names);
    }

    private Object component(Record record, Shape.Part part, Set<String> gone) {
        Object value = part.of(record);
        if (gone.contains(part.key()) && !part.key().isEmpty()) {
            return value instanceof Ref<?> && shows(record, part) ? Ref.withheld() : absent(part);
        }
        return value(value, part);
    }

    private static Object absent(Shape.Part part) {
        if (part.raw() == List.class) {
            return List.of();
        }
        return part.raw() == Map.class ? Map.of() : null;
    }

    private Object value(Object value, Shape.Part part) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(item -> !(item instanceof Ref<?> ref) || visible.test(part, ref))
                    .filter(item -> !(item instanceof String code) || isThere(part, code))
                    .map(item -> item(item, part))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return item(value, part).orElse(null);
    }

    private Optional<?> item(Object value, Shape.Part part) {
        if (Shape.isKeyed(value)) {
            return record((Record) value);
        }
        return Optional.of(value);
    }

    private Meta meta(Meta meta, Set<String> changed) {
        Map<String, Classification> classes = new LinkedHashMap<>();
        meta.fieldClasses().forEach((key, kind) -> {
            if (kind.within(ceiling)) {
                classes.put(key, kind);
            }
        });
        return new Meta(
                meta.classification(),
                classes,
                allowed(meta, "sumber") ? sources(meta.sources()) : List.of(),
                allowed(meta, "keterangan") ? notes(meta, changed) : Map.of(),
                allowed(meta, "catatan") ? meta.remark() : null);
    }

    /** The notes on fields that are shown unchanged. */
    private Map<String, FieldNote> notes(Meta meta, Set<String> changed) {
        Map<String, FieldNote> notes = new LinkedHashMap<>();
        meta.notes().forEach((key, note) -> {
            boolean plain =
                    note.classification() == null || note.classification().within(ceiling);
            if (plain && allowed(meta, key) && !changed.contains(key)) {
                notes.put(key, note(note));
            }
        });
        return notes;
    }

    private boolean allowed(Meta meta, String key) {
        return meta.fieldClasses().getOrDefault(key, Classification.ORDINARY).within(ceiling);
    }

    private FieldNote note(FieldNote note) {
        List<Ref<Source>> sources = sources(note.sources());
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : note.readings()) {
            List<Ref<Source>> left = sources(reading.sources());
            boolean sourced = !left.isEmpty() || reading.sources().isEmpty();
            if (sourced && allThere(reading)) {
                readings.add(new Reading(reading.value(), reading.person(), reading.institution(), left));
            }
        }
        boolean whole = sources.size() == note.sources().size()
                && readings.size() == note.readings().size();
        return new FieldNote(
                sources,
                note.confidence(),
                readings,
                whole ? note.reason() : null,
                whole ? note.remark() : null,
                note.classification());
    }

    /** Whether nobody is withheld whom a reading names. */
    private boolean allThere(Reading reading) {
        return Shape.of(Reading.class).parts().stream()
                .allMatch(part -> !(part.of(reading) instanceof Ref<?> ref) || visible.test(part, ref));
    }

    private List<Ref<Source>> sources(List<Ref<Source>> sources) {
        Shape.Part part = Shape.of(Meta.class).parts().get(2);
        return sources.stream().filter(ref -> visible.test(part, ref)).toList();
    }
}
