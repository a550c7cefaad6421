package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Weekday;

/**
 * A weekday that is named fits the date beside it. Arguments: the weekday named, the date, the
 * weekday of the date.
 */
final class WeekdayMatchesDate implements ValueRule<Entity> {
    @Override
    public String id() {
        return "K01";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof PartialDate date) {
            check(date, at.pointer(), notes);
        }
    }

    private static void check(PartialDate date, String pointer, Notes notes) {
        Day day = date.read();
        if (day == null || !day.isExact() || date.weekday() == null) {
            return;
        }
        Weekday real = Weekday.values()[day.earliest().getDayOfWeek().ordinal()];
        if (real != date.weekday()) {
            notes.add(pointer + "/hari", Keyed.word(date.weekday()), day.toString(), Keyed.word(real));
        }
    }
}
