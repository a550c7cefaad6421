package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;
import id.rakor.model.value.Walk;

/**
 * Sources tell the same. Where they do not, both readings are kept; this says where. Arguments: the
 * key, how many other readings there are.
 */
final class SourcesAgree implements Rule<Entity> {
    @Override
    public String id() {
        return "K20";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void check(Entity record, Reading reading, Notes notes) {
        Walk.through((Record) record, "", (pointer, part, value) -> {
            if (value instanceof FieldNote note && !note.readings().isEmpty()) {
                String key = pointer.substring(pointer.lastIndexOf('/') + 1);
                notes.add(pointer, key, Integer.toString(note.readings().size()));
            }
        });
    }
}
