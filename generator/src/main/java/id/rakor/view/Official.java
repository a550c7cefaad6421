package id.rakor.view;

import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.AgreementParty;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Session;
import id.rakor.model.party.Party;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
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
                document.signatories().stream()
                        .map(one -> Signers.of(folio, meeting, one))
                        .toList());
    }

    private List<Line> lines(List<Party> parties) {
        return parties.stream().map(p -> Line.of(Parties.bits(folio, p))).toList();
    }

    private static LocalDate exact(PartialDate date) {
        return date != null && date.read() != null && date.read().isExact()
                ? date.read().earliest()
                : null;
    }

    private String plain(LocalDate day) {
        return folio.desk().words().dates().plain(day);
    }

    /** Those invited, as recorded. */
    public List<Asked> asked() {
        return meeting.invitees().stream().map(this::asked).toList();
    }

    private Asked asked(Invitee one) {
        folio.see(one.classification());
        List<Bit> body = Parties.bits(folio, null, one.institution(), null, one.label());
        List<Bit> person = one.person() == null ? List.of() : Parties.bits(folio, one.person(), null, null, null);
        return new Asked(Line.of(person), Line.of(body), one.seats() == null ? 0 : one.seats());
    }

    /**
     * Somebody invited.
     *
     * @param person the person, empty where only an office or a body is invited
     * @param body the office or body, empty where only the person is known
     * @param seats how many persons, 0 where that is not recorded
     */
    public record Asked(Line person, Line body, int seats) {
        /** The person and the body in one line. */
        public Line whole() {
            return person.bits().isEmpty()
                    ? body
                    : body.bits().isEmpty() ? person : Line.of(Folio.joined(person.bits(), body.bits()));
        }
    }

    /** The programme, day by day. */
    public List<ProgrammeDay> timetable() {
        List<ProgrammeDay> days = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        PartialDate day = null;
        for (Session session : meeting.programme()) {
            if (session.day() != null && !session.day().equals(day)) {
                close(days, day, slots);
                day = session.day();
            }
            slots.add(slot(session));
        }
        close(days, day, slots);
        return days;
    }

    private void close(List<ProgrammeDay> days, PartialDate day, List<Slot> slots) {
        if (!slots.isEmpty()) {
            days.add(new ProgrammeDay(
                    day == null ? List.of() : folio.desk().times().full(day), List.copyOf(slots)));
            slots.clear();
        }
    }

    private Slot slot(Session session) {
        folio.see(session.classification());
        List<String> where = new ArrayList<>();
        if (session.place() != null) {
            where.add(session.place());
        }
        if (session.mode() != null) {
            where.add(folio.desk().names().of(session.mode()));
        }
        return new Slot(
                folio.desk().times().column(session, meeting.timing()),
                session.subject(),
                lines(session.speakers()),
                String.join(", ", where),
                session.material());
    }

    /**
     * A day of the programme.
     *
     * @param day the day in words; empty where it is not recorded
     * @param slots its parts
     */
    public record ProgrammeDay(List<Bit> day, List<Slot> slots) {}

    /**
     * A part of the programme.
     *
     * @param hours from when to when; empty where it is not recorded
     * @param subject what is done
     * @param speakers who speaks
     * @param where the place and the way of attending; empty where neither is recorded
     * @param material papers and slides
     */
    public record Slot(String hours, String subject, List<Line> speakers, String where, List<String> material) {}

    /** The days of the meeting; empty where they are not known exactly. */
    public List<LocalDate> days() {
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

    /** A day in words, with its weekday. */
    public String full(LocalDate day) {
        return folio.desk().words().dates().full(day);
    }

    /** The agreements. */
    public List<Accord> accords() {
        return meeting.agreements().stream().map(this::accord).toList();
    }

    private Accord accord(Agreement one) {
        folio.see(one.classification());
        LocalDate day = exact(one.date());
        return new Accord(
                one.title(),
                one.kind() == null ? "" : folio.desk().names().of(one.kind()),
                Folio.text(one.number()),
                day,
                day == null ? "" : plain(day),
                day == null ? "" : Spelled.day(folio.desk().words(), day),
                Folio.text(one.place()),
                one.parties().stream().map(this::side).toList(),
                one.points().stream().map(this::point).toList(),
                one.conditions(),
                one.since() == null && one.until() == null
                        ? ""
                        : folio.desk().times().span(one.since(), one.until()),
                one.signatories().stream()
                        .map(s -> Signers.of(folio, meeting, s))
                        .toList(),
                one.witnesses().stream().map(s -> Signers.of(folio, meeting, s)).toList());
    }

    private Side side(AgreementParty party) {
        folio.see(party.classification());
        String code = party.code() == null || party.label() != null
                ? ""
                : party.code().replace('-', ' ');
        return new Side(
                code, Line.of(Parties.bits(folio, party.person(), party.institution(), party.region(), party.label())));
    }

    private Line point(String code) {
        return folio.desk().reading().resultsOf(meeting).stream()
                .filter(at -> at.result().code().equals(code))
                .findFirst()
                .map(at -> {
                    folio.see(at.result().classification());
                    return Line.of(Bit.text(Folio.text(at.result().text())));
                })
                .orElse(Line.of(folio.withheld()));
    }

    /**
     * An agreement. What the record lacks is empty.
     *
     * @param title its title
     * @param kind its kind in words
     * @param number its number
     * @param day when it was signed, or null when that is not known exactly
     * @param date that day in words
     * @param spelled that day with its numbers spelled out
     * @param place where it was signed
     * @param sides who agrees
     * @param points the results it holds
     * @param conditions its conditions
     * @param span how long it holds
     * @param signers who signs
     * @param witnesses who witnesses
     */
    public record Accord(
            String title,
            String kind,
            String number,
            LocalDate day,
            String date,
            String spelled,
            String place,
            List<Side> sides,
            List<Line> points,
            List<String> conditions,
            String span,
            List<Protocol.Signer> signers,
            List<Protocol.Signer> witnesses) {}

    /**
     * A party of an agreement.
     *
     * @param called what the agreement calls it, or empty
     * @param who who it is
     */
    public record Side(String called, Line who) {}
}
