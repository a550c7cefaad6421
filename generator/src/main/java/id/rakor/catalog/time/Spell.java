package id.rakor.catalog.time;

import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;

/**
 * A time that begins and ends on days known more or less exactly. It says only what is sure: a spell
 * that may or may not hold a day neither {@linkplain #covers covers} it nor {@linkplain #excludes
 * excludes} it.
 *
 * @param since its first day, or null when not known
 * @param until its last day, or null when not known or lasting
 */
public record Spell(PartialDate since, PartialDate until) {
    /** Whether it surely begins after a day. */
    public boolean beginsAfter(Day day) {
        LocalDate first = earliest(since);
        return first != null && first.isAfter(day.latest());
    }

    /** Whether it is surely over on a day. */
    public boolean isOverOn(Day day) {
        LocalDate last = latest(until);
        return last != null && last.isBefore(day.earliest());
    }

    /** Whether a day surely lies outside it. */
    public boolean excludes(Day day) {
        return beginsAfter(day) || isOverOn(day);
    }

    /** Whether a day surely lies in it; a spell without a last day lasts. */
    public boolean covers(Day day) {
        LocalDate first = latest(since);
        LocalDate last = earliest(until);
        return first != null
                && !first.isAfter(day.earliest())
                && (until == null || last != null && !last.isBefore(day.latest()));
    }

    /** The earliest day that a date can mean; null when nothing bounds it. */
    static LocalDate earliest(PartialDate date) {
        if (date == null) {
            return null;
        }
        Day day = date.read() == null ? date.after() : date.read();
        return day == null ? null : day.earliest();
    }

    /** The latest day that a date can mean; null when nothing bounds it. */
    static LocalDate latest(PartialDate date) {
        if (date == null) {
            return null;
        }
        Day day = date.read() == null ? date.before() : date.read();
        return day == null ? null : day.latest();
    }
}
