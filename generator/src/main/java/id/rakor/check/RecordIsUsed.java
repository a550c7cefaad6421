package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.RecordType;
import id.rakor.model.source.Entity;
import java.util.EnumSet;
import java.util.Set;

/** A record that exists to be pointed to is pointed to. Arguments: its type folder, its id. */
final class RecordIsUsed implements Rule<Entity> {
    private static final Set<RecordType> OWN_PURPOSE = EnumSet.of(
            RecordType.MEETING,
            RecordType.FOLLOW_UP,
            RecordType.ACTION_PLAN,
            RecordType.DECISION,
            RecordType.TERM,
            RecordType.CONFLICT);

    @Override
    public String id() {
        return "K31";
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
    public boolean asksRows() {
        return false;
    }

    @Override
    public void check(Entity record, Reading reading, Notes notes) {
        RecordType type = RecordType.of(record);
        if (!OWN_PURPOSE.contains(type) && reading.citing(record).isEmpty()) {
            notes.add("", type.folder(), record.id().text());
        }
    }
}
