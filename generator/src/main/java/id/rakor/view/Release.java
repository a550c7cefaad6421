package id.rakor.view;

import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.AgreementParty;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.place.VenueRole;
import id.rakor.model.result.Statement;
import id.rakor.model.source.Entity;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a press release takes from a meeting. It has no room for what is not given or not shown: such a thing is left
 * out, not named. Statements stand in it as they are recorded, in the office's own words, and are no quotations.
 */
public final class Release {
    private static final Set<Bit.Kind> NOTHING = Set.of(Bit.Kind.ABSENT, Bit.Kind.WITHHELD);

    private final Folio folio;
    private final Meeting meeting;
    private final Speakers speakers;

    Release(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
        this.speakers = new Speakers(folio, meeting);
    }

    /**
     * The release as it is recorded among the meeting's papers. What is not recorded is empty.
     *
     * @param title its title
     * @param number its number
     * @param date its date in words
     */
    public record Recorded(String title, String number, String date) {}

    /** The recorded release; with nothing in it where none is recorded. */
    public Recorded recorded() {
        return meeting.documents().stream()
                .filter(document -> document.kind() == DocumentKind.PRESS_RELEASE)
                .findFirst()
                .map(this::recorded)
                .orElse(new Recorded("", "", ""));
    }

    private Recorded recorded(Document document) {
        folio.see(document.classification());
        PartialDate date = document.date();
        boolean exact = date != null && date.read() != null && date.read().isExact();
        return new Recorded(
                Folio.text(document.title()),
                Folio.text(document.number()),
                exact ? folio.desk().words().dates().plain(date.read().earliest()) : "");
    }

    /** Where it was held: the main place, else the first; empty where none has a name. */
    public String place() {
        return meeting.venues().stream()
                .filter(venue -> venue.name() != null)
                .min(Comparator.comparing(venue -> venue.role() != VenueRole.MAIN))
                .map(this::place)
                .orElse("");
    }

    private String place(Venue venue) {
        folio.see(venue.classification());
        return venue.name();
    }

    /** Who held it. */
    public List<String> organisers() {
        return meeting.organisers().stream()
                .peek(one -> folio.see(one.classification()))
                .map(one -> one.label() != null ? one.label() : name(Institution.class, one.institution()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private <T extends Entity> String name(Class<T> type, Ref<T> ref) {
        return folio.find(type, ref).map(folio.desk().names()::of).orElse("");
    }

    /** Who opened it. */
    public List<Line> openers() {
        return with(AttendanceRole.OPENER);
    }

    /** Who led it. */
    public List<Line> chairs() {
        return with(AttendanceRole.CHAIR);
    }

    private List<Line> with(AttendanceRole role) {
        return meeting.attendance().stream()
                .filter(one -> one.roles().contains(role))
                .peek(one -> folio.see(one.classification()))
                .map(one -> MeetingPeople.brief(folio, meeting, one))
                .filter(Release::isTold)
                .toList();
    }

    private static boolean isTold(Line line) {
        return line.bits().stream().noneMatch(bit -> NOTHING.contains(bit.kind()));
    }

    /** How many were there, in words; empty where that is not recorded. */
    public String participants() {
        return meeting.participants() == null ? "" : Quantities.people(folio, meeting.participants());
    }

    /**
     * Something that was signed.
     *
     * @param title its title
     * @param sides who agreed, in a row; empty where that is not recorded
     */
    public record Signed(String title, String sides) {}

    /** What was signed. */
    public List<Signed> signed() {
        return meeting.agreements().stream().map(this::signed).toList();
    }

    private Signed signed(Agreement one) {
        folio.see(one.classification());
        List<String> sides = one.parties().stream()
                .map(this::side)
                .filter(side -> !side.isEmpty())
                .toList();
        return new Signed(
                one.title(), sides.isEmpty() ? "" : folio.desk().words().list(sides));
    }

    /** A party by the widest name it has: the body before the region, the region before the person. */
    private String side(AgreementParty party) {
        folio.see(party.classification());
        return Stream.of(
                        name(Institution.class, party.institution()),
                        name(Region.class, party.region()),
                        name(Person.class, party.person()),
                        Folio.text(party.label()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * Something that somebody in office said, in our own words.
     *
     * @param name who said it
     * @param office in which office
     * @param text what was said
     */
    public record Said(String name, String office, String text) {}

    /** What named persons said in an office, at most so many: those who opened and led it first, then as recorded. */
    public List<Said> said(int most) {
        Set<String> first = meeting.attendance().stream()
                .filter(one -> one.roles().contains(AttendanceRole.OPENER)
                        || one.roles().contains(AttendanceRole.CHAIR))
                .map(Attendance::person)
                .filter(Objects::nonNull)
                .map(Ref::id)
                .collect(Collectors.toSet());
        List<Said> said = new ArrayList<>();
        meeting.statements().stream()
                .sorted(Comparator.comparing(one ->
                        one.speaker() == null || !first.contains(one.speaker().id())))
                .map(this::said)
                .flatMap(Optional::stream)
                .limit(most)
                .forEach(said::add);
        return said;
    }

    private Optional<Said> said(Statement one) {
        Optional<Person> speaker = folio.find(Person.class, one.speaker());
        String office = one.capacity() != null
                ? one.capacity()
                : one.institution() != null
                        ? name(Institution.class, one.institution())
                        : Line.of(speakers.office(one.speaker())).plain();
        if (speaker.isEmpty() || office.isEmpty()) {
            return Optional.empty();
        }
        folio.see(one.classification());
        List<Bit> name = new ArrayList<>(speakers.rank(one.speaker()));
        name.addAll(Names.full(speaker.get(), Bit.text(speaker.get().name())));
        return Optional.of(new Said(Line.of(name).plain(), office, one.text()));
    }
}
