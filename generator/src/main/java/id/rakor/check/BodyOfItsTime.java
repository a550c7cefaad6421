package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.time.Spell;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Party;
import id.rakor.model.place.NameSpan;
import id.rakor.model.value.Day;
import id.rakor.model.value.Ref;
import java.util.Optional;

/**
 * A body that a meeting speaks of was there on its day, under the name it is called by. Arguments:
 * the name or id, the day.
 */
final class BodyOfItsTime implements ValueRule<Meeting> {
    @Override
    public String id() {
        return "K10";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void visit(Meeting meeting, Value at, Reading reading, Notes notes) {
        Day day = Times.day(meeting).orElse(null);
        if (day == null) {
            return;
        }
        if (at.value() instanceof Ref<?> ref && at.part().element() == Institution.class) {
            find(ref, reading)
                    .filter(body -> new Spell(body.founded(), body.dissolved()).excludes(day))
                    .ifPresent(body -> notes.add(at.pointer(), body.id().text(), day.toString()));
        } else if (at.value() instanceof Organiser organiser) {
            name(organiser.institution(), organiser.label(), day, at.pointer(), reading, notes);
        } else if (at.value() instanceof Party party) {
            name(party.institution(), party.label(), day, at.pointer(), reading, notes);
        }
    }

    private static Optional<Institution> find(Ref<?> ref, Reading reading) {
        return reading.get(Institution.class, ref.as(Institution.class));
    }

    private static void name(
            Ref<Institution> ref, String label, Day day, String pointer, Reading reading, Notes notes) {
        Institution body =
                ref == null || label == null ? null : find(ref, reading).orElse(null);
        if (body == null) {
            return;
        }
        boolean early = label.equalsIgnoreCase(body.name()) && new Spell(body.nameSince(), null).excludes(day);
        boolean wrong = body.formerNames().stream()
                .filter(span -> label.equalsIgnoreCase(span.name()))
                .anyMatch((NameSpan span) -> new Spell(span.since(), span.until()).excludes(day));
        if (early || wrong) {
            notes.add(pointer + "/sebutan", label, day.toString());
        }
    }
}
