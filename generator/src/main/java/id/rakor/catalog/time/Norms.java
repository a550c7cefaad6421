package id.rakor.catalog.time;

import id.rakor.model.Records;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationStatus;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.HashMap;
import java.util.Map;

/**
 * How norms stood on a day, from their own dates and from the norms that revoke them. It goes by
 * dates that are recorded and by the year in a norm's name, never by guesses.
 */
public final class Norms {
    private final Map<String, PartialDate> revoked = new HashMap<>();

    /** The norms among some records. */
    public Norms(Records records) {
        for (Regulation norm : records.all(Regulation.class)) {
            for (Ref<Regulation> gone : norm.revokes()) {
                PartialDate when = begins(norm);
                if (when != null) {
                    revoked.merge(gone.id(), when, Norms::earlier);
                }
            }
        }
    }

    private static PartialDate earlier(PartialDate one, PartialDate other) {
        return Spell.earliest(one).isAfter(Spell.earliest(other)) ? other : one;
    }

    /** How a norm stood on a day, a month or a year. */
    public Force on(Regulation norm, Day day) {
        Spell text = new Spell(enacted(norm), null);
        if (norm.status() == RegulationStatus.DRAFT || text.beginsAfter(day)) {
            return Force.DRAFT;
        }
        PartialDate end = norm.revoked() == null ? revoked.get(norm.id().text()) : norm.revoked();
        Spell spell = new Spell(begins(norm), end);
        if (spell.beginsAfter(day)) {
            return Force.NOT_YET;
        } else if (end != null && !Spell.latest(end).isAfter(day.earliest())) {
            return Force.REVOKED;
        }
        boolean ended = end == null && norm.status() == RegulationStatus.REVOKED;
        return spell.covers(day) && !ended ? Force.BINDING : Force.UNKNOWN;
    }

    /** From when it binds, as far as is known. */
    private static PartialDate begins(Regulation norm) {
        if (bounded(norm.inForce())) {
            return norm.inForce();
        }
        return bounded(norm.promulgated()) ? norm.promulgated() : enacted(norm);
    }

    private static PartialDate enacted(Regulation norm) {
        if (bounded(norm.enacted())) {
            return norm.enacted();
        }
        boolean year = norm.year() != null && norm.year() >= 1900 && norm.year() <= 2199;
        return year ? PartialDate.of(new Day(norm.year(), 0, 0)) : null;
    }

    private static boolean bounded(PartialDate date) {
        return Spell.earliest(date) != null && Spell.latest(date) != null;
    }
}
