package id.rakor.view;

import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those invited to a meeting as letters address them: with titles, rank and the office they hold on its day. */
final class Guests {
    private Guests() {}

    /** The person with titles, a soldier's or a police officer's rank before the name; empty where none is named. */
    static List<Bit> person(Folio folio, Meeting meeting, Invitee one) {
        if (one.person() == null) {
            return List.of();
        }
        Optional<Person> found = folio.find(Person.class, one.person());
        return found.map(person -> named(folio, meeting, person)).orElse(List.of(folio.withheld()));
    }

    /** The person and the office or body in one line. */
    static List<Bit> whole(Folio folio, Meeting meeting, Invitee one) {
        List<Bit> person = person(folio, meeting, one);
        List<Bit> body = body(folio, meeting, one);
        return person.isEmpty() ? body : body.isEmpty() ? person : Folio.joined(person, body);
    }

    private static List<Bit> named(Folio folio, Meeting meeting, Person person) {
        List<Bit> bits = new ArrayList<>(Ranks.before(folio, Ranks.on(folio, person, day(meeting))));
        bits.addAll(Names.full(person, folio.link(person)));
        return bits;
    }

    /** The office as the invitation has it, always with its body; of a person with a body alone, the office held there on the day. */
    static List<Bit> body(Folio folio, Meeting meeting, Invitee one) {
        Optional<Tenure> held = one.label() == null
                ? folio.find(Person.class, one.person()).flatMap(person -> held(person, one, day(meeting)))
                : Optional.empty();
        return held.map(tenure -> {
                    folio.see(tenure.classification());
                    return new Titled(folio)
                            .bits(
                                    tenure.office(),
                                    tenure.label(),
                                    tenure.status(),
                                    tenure.institution(),
                                    tenure.region());
                })
                .orElseGet(() -> new Titled(folio).bits(one.label(), one.institution()));
    }

    /** The office held on a day, the last one where there are several; of another body than the one invited it is none. */
    private static Optional<Tenure> held(Person person, Invitee one, LocalDate day) {
        return person.tenures().stream()
                .filter(tenure -> one.institution() == null
                        || tenure.institution() == null
                        || tenure.institution().equals(one.institution()))
                .filter(tenure -> day == null ? tenure.until() == null : holds(tenure, day))
                .reduce((earlier, later) -> later);
    }

    private static boolean holds(Tenure tenure, LocalDate day) {
        boolean begun = tenure.from() == null
                || tenure.from().read() == null
                || !tenure.from().read().earliest().isAfter(day);
        boolean over = tenure.until() != null
                && tenure.until().read() != null
                && tenure.until().read().latest().isBefore(day);
        return begun && !over;
    }

    /** The first day of a meeting as far as it is known, or null. */
    static LocalDate day(Meeting meeting) {
        PartialDate from = meeting.timing() == null ? null : meeting.timing().from();
        return from == null || from.read() == null ? null : from.read().earliest();
    }
}
