package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Person;
import id.rakor.model.party.Rank;
import java.time.LocalDate;
import java.util.List;

/** Where a rank stands: that of a soldier or an officer of the police before the name, that of a civil servant never. */
final class Ranks {
    private Ranks() {}

    /** What stands before the name; empty for a civil servant and where no rank is recorded. */
    static List<Bit> before(Folio folio, String rank) {
        return rank == null || isCivil(folio, rank) ? List.of() : List.of(Bit.of(Bit.Kind.QUIET, rank + " "));
    }

    /**
     * The rank of somebody who was there: the one recorded of that day; at a meeting of the office itself else the one the person
     * is recorded to have had then, as invitations have it. Null when none tells.
     */
    static String borne(Folio folio, Meeting meeting, Attendance one) {
        return one.rank() != null || meeting.origin() != Origin.OFFICE
                ? one.rank()
                : folio.find(Person.class, one.person())
                        .map(person -> on(folio, person, Guests.day(meeting)))
                        .orElse(null);
    }

    /**
     * The rank that a person is recorded to have had on a day: the last one that was recorded by then, else one of which no
     * day is recorded; null when none tells.
     *
     * @param day the day, or null when it is not known exactly
     */
    static String on(Folio folio, Person person, LocalDate day) {
        Rank found = Rank.on(person.ranks(), day).orElse(null);
        if (found == null) {
            return null;
        }
        folio.see(found.classification());
        boolean retired = Boolean.TRUE.equals(found.retired());
        return retired ? found.rank() + " " + folio.word("orang.purnawirawan") : found.rank();
    }

    /** Whether a rank is one of the civil service, by its first word. */
    static boolean isCivil(Folio folio, String rank) {
        return folio.desk().words().several("orang.pangkat_sipil").stream()
                .anyMatch(first -> rank.equals(first) || rank.startsWith(first + " "));
    }
}
