package id.rakor.build;

import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies of a record that differ from it in one class each: of one record nested in it, or of one
 * field.
 */
final class Variants {
    private final Classification classification;
    private final boolean fields;
    private final List<Variant> variants = new ArrayList<>();
    private int wanted;
    private int seen;
    private Object hidden;
    private String way;

    /**
     * One copy.
     *
     * @param record the copy
     * @param hidden what it says not to show
     * @param way where that stands
     */
    record Variant(Record record, Object hidden, String way) {}

    private Variants(Classification classification, boolean fields) {
        this.classification = classification;
        this.fields = fields;
    }

    /** One copy for each record nested in a record, which alone has another class. */
    static List<Variant> byPart(Record record, Classification classification) {
        return new Variants(classification, false).all(record);
    }

    /** One copy for each field of a record and of those nested in it, which alone has another class; codes aside. */
    static List<Variant> byField(Record record, Classification classification) {
        return new Variants(classification, true).all(record);
    }

    private List<Variant> all(Record record) {
        do {
            seen = 0;
            hidden = null;
            Record copy = copy(record, "");
            if (hidden != null) {
                variants.add(new Variant(copy, hidden, way));
            }
            wanted++;
        } while (wanted < seen);
        return variants;
    }

    private Record copy(Record record, String at) {
        Shape shape = Shape.of(record.getClass());
        List<Object> values = new ArrayList<>();
        for (Shape.Part part : shape.parts()) {
            Object value = part.of(record);
            values.add(value instanceof Meta meta ? meta(meta, record, at) : value(value, at + "/" + part.key()));
        }
        return shape.make(values);
    }

    private Object value(Object value, String at) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(item, at)).toList();
        }
        return Shape.isKeyed(value) ? copy((Record) value, at) : value;
    }

    private Meta meta(Meta meta, Record owner, String at) {
        Meta changed = meta;
        if (fields) {
            for (Shape.Part part : Shape.of(owner.getClass()).parts()) {
                boolean field = part.place() == Shape.Place.KEYED || part.place() == Shape.Place.BESIDE;
                if (field && part.codeOf().isEmpty() && part.of(owner) != null && seen++ == wanted) {
                    hidden = part.of(owner);
                    way = at + "/" + part.key();
                    changed = with(meta, part.key());
                }
            }
        } else if (!at.isEmpty() && seen++ == wanted) {
            hidden = owner;
            way = at;
            changed = new Meta(classification, meta.fieldClasses(), meta.sources(), meta.notes(), meta.remark());
        }
        return changed;
    }

    private Meta with(Meta meta, String key) {
        Map<String, Classification> classes = new LinkedHashMap<>(meta.fieldClasses());
        classes.put(key, classification);
        return new Meta(meta.classification(), classes, meta.sources(), meta.notes(), meta.remark());
    }
}
