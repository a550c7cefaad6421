package id.rakor.view;

import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Party;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What letters and forms of an office take from a meeting: letters, the list of those invited, the timetable, agreements.
 * Sources are not numbered here; a letter has none. What was asked for counts for the class of the paper.
 */
public final class Official {
    private final Folio folio;
    private final Meeting meeting;

    Official(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    /** The first recorded letter of a kind; with nothing in it where none is recorded. */
    public Letter letter(DocumentKind kind) {
        Optional<Document> found =
                meeting.documents().stream().filter(d -> d.kind() == kind).findFirst();
        if (found.isEmpty()) {
            return new Letter("", null, "", "", "", "", List.of(), List.of(), List.of());
        }
        Document document = found.get();
        folio.see(document.classification());
        LocalDate day = exact(document.date());
        return new Letter(
                Folio.text(document.number()),
                day,
                day == null ? "" : plain(day),
                document.urgency() == null ? "" : folio.desk().names().of(document.urgency()),
                Folio.text(document.enclosures()),
                Folio.text(document.subject()),
                lines(document.addressees()),
                lines(document.copies()),
                Signers.of(folio, meeting, document.signatories(), day));
    }

    private List<Line> lines(List<Party> parties) {
        return parties.stream().map(p -> Line.of(Parties.bits(folio, p))).toList();
    }

    private String plain(LocalDate day) {
        return folio.desk().words().dates().plain(day);
    }

    /** Those invited, as recorded. */
    public List<Asked> asked() {
        return meeting.invitees().stream()
                .map(one -> Asked.of(folio, meeting, one))
                .toList();
    }

    /**
     * Somebody invited.
     *
     * @param person the person, empty where only an office or a body is invited
     * @param body the office or body, empty where only the person is known
     * @param seats how many persons, 0 where that is not recorded
     * @param how on which days, in what way and where from; empty where that is not recorded
     */
    public record Asked(Line person, Line body, int seats, String how) {
        static Asked of(Folio folio, Meeting meeting, Invitee one) {
            folio.see(one.classification());
            boolean named = one.person() != null;
            return new Asked(
                    Line.of(Guests.person(folio, meeting, one)),
                    Line.of(Guests.body(folio, meeting, one)),
                    one.seats() != null ? one.seats() : named ? 1 : 0,
                    MeetingPeople.how(folio, one.days(), one.mode(), one.place(), "rapat.diundang_pada"));
        }

        /** The person and the body in one line. */
        public Line whole() {
            return person.bits().isEmpty()
                    ? body
                    : body.bits().isEmpty() ? person : Line.of(Folio.joined(person.bits(), body.bits()));
        }
    }

    /** The programme, day by day. */
    public Timetable timetable() {
        return Timetable.of(folio, meeting);
    }

    /** The sheets on which those who come sign. */
    public List<SignIn.Sheet> sheets() {
        return new SignIn(folio, meeting).sheets(days());
    }

    private List<LocalDate> days() {
        LocalDate from =
                meeting.timing() == null ? null : exact(meeting.timing().from());
        if (from == null) {
            return List.of();
        }
        LocalDate until = exact(meeting.timing().until());
        return until == null || until.isBefore(from)
                ? List.of(from)
                : from.datesUntil(until.plusDays(1)).toList();
    }

    /** The agreements. */
    public List<Accord> accords() {
        return meeting.agreements().stream()
                .map(one -> Accord.of(folio, meeting, one))
                .toList();
    }

    static LocalDate exact(PartialDate date) {
        return date != null && date.read() != null && date.read().isExact()
                ? date.read().earliest()
                : null;
    }
}
