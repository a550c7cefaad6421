package id.rakor.model.value;

import java.util.List;
import java.util.Map;

/**
 * A walk through everything that stands in a record, in the order it is declared. Pointers spell
 * Indonesian keys and list positions, {@code "/hadir/2/orang"}; a pointer leads to the same value
 * in the YAML file the record was read from.
 */
public final class Walk {
    private final Visitor visitor;

    /** Told of every value that is there: records, pointers, dates, texts, numbers, enumerations. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Visits one value.
         *
         * @param pointer the way to it from the record the walk began with
         * @param part the component it stands in; for an item of a list, the list's component
         * @param value the value, never null, never a list or map
         */
        void visit(String pointer, Shape.Part part, Object value);
    }

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Walks through a record that stands at {@code pointer}; the record itself is not visited. */
    public static void through(Record record, String pointer, Visitor visitor) {
        new Walk(visitor).record(record, pointer);
    }

    private void record(Record record, String pointer) {
        for (Shape.Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.of(record);
            if (value == null) {
                continue;
            }
            switch (part.place()) {
                case INLINE -> record((Record) value, pointer);
                case IDENTITY -> visitor.visit(pointer, part, value);
                default -> value(value, pointer + "/" + part.key(), part);
            }
        }
    }

    private void value(Object value, String pointer, Shape.Part part) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), pointer + "/" + i, part);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> value(item, pointer + "/" + key, part));
        } else {
            visitor.visit(pointer, part, value);
            if (Shape.isKeyed(value)) {
                record((Record) value, pointer);
            }
        }
    }
}
