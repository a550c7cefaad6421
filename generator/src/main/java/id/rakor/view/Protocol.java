package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What minutes say of a meeting apart from each other. What the record lacks is empty.
 *
 * @param number the number of the minutes
 * @param day the day or days
 * @param opened the hour it began
 * @param closed the hour it ended
 * @param month the month of the last day, 1 to 12; 0 when not known
 * @param year the year; 0 when not known
 * @param chairs those who led it, and sign
 * @param takers those who took the minutes, and sign
 */
public record Protocol(
        String number,
        List<Bit> day,
        String opened,
        String closed,
        int month,
        int year,
        List<Signer> chairs,
        List<Signer> takers) {
    /**
     * Somebody who signs.
     *
     * @param office the office on that day
     * @param name the bare name, or empty
     * @param full the name with titles, or empty
     * @param rank the rank on that day, or empty
     */
    public record Signer(String office, String name, String full, String rank) {}

    static Protocol of(Folio folio, Meeting meeting) {
        Timing timing = meeting.timing();
        Times times = folio.desk().times();
        boolean dated = timing != null && timing.from() != null;
        boolean read = dated && timing.from().read() != null;
        return new Protocol(
                meeting.documents().stream()
                        .filter(d -> d.kind() == DocumentKind.MINUTES && d.number() != null)
                        .peek(d -> folio.see(d.classification()))
                        .map(Document::number)
                        .findFirst()
                        .orElse(""),
                dated ? times.days(timing.from(), timing.until()) : List.of(),
                timing == null ? "" : times.hour(timing.startTime(), timing),
                timing == null ? "" : times.hour(timing.endTime(), timing),
                read ? timing.from().read().month() : 0,
                read ? timing.from().read().year() : 0,
                signers(folio, meeting, AttendanceRole.CHAIR),
                signers(folio, meeting, AttendanceRole.MINUTE_TAKER));
    }

    private static List<Signer> signers(Folio folio, Meeting meeting, AttendanceRole role) {
        List<Signer> signers = new ArrayList<>();
        for (Attendance one : meeting.attendance()) {
            if (one.roles().contains(role)) {
                folio.see(one.classification());
                signers.add(signer(folio, one));
            }
        }
        return signers;
    }

    private static Signer signer(Folio folio, Attendance one) {
        Optional<Person> person = folio.find(Person.class, one.person());
        String office = Line.of(Offices.held(
                        folio, one.office(), one.capacity(), one.status(), one.institution(), one.region()))
                .plain();
        String full = person.map(p -> Line.of(Names.full(p, Bit.text(p.name()), one.titleBefore(), one.titleAfter()))
                        .plain())
                .orElse("");
        return new Signer(office, person.map(Person::name).orElse(""), full, Folio.text(one.rank()));
    }
}
