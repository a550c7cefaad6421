package id.rakor.view;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds the notes on fields anywhere inside a record. */
final class Notes {
    /**
     * A note where it stands.
     *
     * @param owner the record, whole or nested, whose field is meant
     * @param top the key of the whole record under which it stands
     * @param key the key of the field
     * @param part how the field is declared
     * @param value the value of the field, or null
     * @param note the note
     */
    record Noted(Classified owner, String top, String key, Shape.Part part, Object value, FieldNote note) {}

    private final List<Noted> found = new ArrayList<>();

    private Notes() {}

    /** The notes of a record and of all records nested in it, in the order of its fields. */
    static List<Noted> of(Entity entity) {
        Notes notes = new Notes();
        notes.visit((Record) entity, "");
        return notes.found;
    }

    private void visit(Record record, String top) {
        Shape shape = Shape.of(record.getClass());
        if (record instanceof Classified owner) {
            owner.meta().notes().forEach((key, note) -> shape.parts().stream()
                    .filter(part -> part.key().equals(key))
                    .forEach(part ->
                            found.add(new Noted(owner, top.isEmpty() ? key : top, key, part, part.of(record), note))));
        }
        for (Shape.Part part : shape.parts()) {
            String below = top.isEmpty() ? part.key() : top;
            Object value = part.of(record);
            if (value instanceof List<?> list) {
                list.forEach(item -> nested(item, below));
            } else {
                nested(value, below);
            }
        }
    }

    private void nested(Object value, String top) {
        if (value instanceof Record record && value instanceof Classified) {
            visit(record, top);
        }
    }
}
