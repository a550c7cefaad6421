package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;

/**
 * A record that is kept from the public edition is so by choice, not for want of a key. Arguments:
 * the class it has when none is given.
 */
final class ClassIsChosen implements Rule<Entity> {
    @Override
    public String id() {
        return "K35";
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
        Classification silent = record.defaultClass();
        if (record.meta().classification() == null && silent != Classification.ORDINARY) {
            notes.add("", Keyed.word(silent));
        }
    }
}
