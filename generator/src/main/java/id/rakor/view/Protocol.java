package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What minutes say of a meeting apart from each other. What the record lacks is empty.
 *
 * @param number the number of the minutes
 * @param day the day or days
 * @param hours from when to when; empty when it is not known when it begins
 * @param opened the hour it began
 * @param closed the hour it ended
 * @param date the first day, or null when it is not known exactly
 * @param signed the day that the minutes bear, in words, or empty
 * @param chairs those who led it, and sign
 * @param secretaries those who kept its papers
 * @param takers those who took the minutes, and sign
 */
public record Protocol(
        String number,
        List<Bit> day,
        String hours,
        String opened,
        String closed,
        LocalDate date,
        String signed,
        List<Signer> chairs,
        List<Signer> secretaries,
        List<Signer> takers) {
    /**
     * Somebody who signs.
     *
     * @param office the office on that day, with the form in which it was held before it
     * @param bare the office alone
     * @param behalf the office in whose name is signed, or empty
     * @param name the bare name, or empty
     * @param full the name with titles, or empty
     * @param ranked that name with the rank of a soldier or an officer of the police before it
     * @param rank the rank on that day, or empty
     * @param civil whether a civil servant has that rank, or none is recorded
     * @param nip the number of the civil servant; empty where it is not recorded and in all editions but the full one
     */
    public record Signer(
            String office,
            String bare,
            String behalf,
            String name,
            String full,
            String ranked,
            String rank,
            boolean civil,
            String nip) {}

    static Protocol of(Folio folio, Meeting meeting) {
        Timing timing = meeting.timing();
        Times times = folio.desk().times();
        boolean dated = timing != null && timing.from() != null;
        boolean exact =
                dated && timing.from().read() != null && timing.from().read().isExact();
        return new Protocol(
                meeting.documents().stream()
                        .filter(d -> d.kind() == DocumentKind.MINUTES && d.number() != null)
                        .peek(d -> folio.see(d.classification()))
                        .map(Document::number)
                        .findFirst()
                        .orElse(""),
                dated ? times.named(timing.from(), timing.until()) : List.of(),
                timing == null ? "" : times.span(timing),
                timing == null ? "" : times.hour(timing.startTime(), timing),
                timing == null ? "" : times.hour(timing.endTime(), timing),
                exact ? timing.from().read().earliest() : null,
                signed(folio, meeting),
                signers(folio, meeting, AttendanceRole.CHAIR),
                signers(folio, meeting, AttendanceRole.SECRETARY),
                signers(folio, meeting, AttendanceRole.MINUTE_TAKER));
    }

    private static String signed(Folio folio, Meeting meeting) {
        return meeting.documents().stream()
                .filter(d -> d.kind() == DocumentKind.MINUTES
                        && d.date() != null
                        && d.date().read() != null)
                .filter(d -> d.date().read().isExact())
                .peek(d -> folio.see(d.classification()))
                .map(d -> folio.desk().words().dates().plain(d.date().read().earliest()))
                .findFirst()
                .orElse("");
    }

    private static List<Signer> signers(Folio folio, Meeting meeting, AttendanceRole role) {
        List<Signer> signers = new ArrayList<>();
        for (Attendance one : meeting.attendance()) {
            if (one.roles().contains(role)) {
                folio.see(one.classification());
                signers.add(Signers.of(folio, meeting, one));
            }
        }
        return signers;
    }
}
