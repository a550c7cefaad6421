package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.source.Entity;
import id.rakor.model.source.FieldNote;

/**
 * Sources tell the same. Where they do not, both readings are kept; this says where. Arguments: the
 * key, how many other readings there are, 1 when the reason for the one followed is given and 0 when not.
 */
final class SourcesAgree implements ValueRule<Entity> {
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
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof FieldNote note && !note.readings().isEmpty()) {
            String key = at.pointer().substring(at.pointer().lastIndexOf('/') + 1);
            String reasoned = note.reason() == null ? "0" : "1";
            notes.add(at.pointer(), key, Integer.toString(note.readings().size()), reasoned);
        }
    }
}
