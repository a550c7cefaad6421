package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.result.Theme;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a paper takes from a meeting, part by part, in the order in which the paper shows it: sources are numbered as
 * they are first asked for, and only what was asked for counts for the class of the paper. It belongs to one thread.
 */
public final class Extract {
    private final Desk desk;
    private final PaperFolio folio;
    private final Meeting meeting;
    private final MeetingPeople people;
    private final MeetingSpeech speech;

    Extract(Desk desk, Meeting meeting) {
        this(desk, new PaperFolio(desk, Routes.of(meeting)), meeting);
        folio.classed(meeting);
    }

    private Extract(Desk desk, PaperFolio folio, Meeting meeting) {
        this.desk = desk;
        this.folio = folio;
        this.meeting = meeting;
        this.people = new MeetingPeople(folio, meeting);
        this.speech = new MeetingSpeech(folio, meeting);
    }

    /** The meeting. */
    public Meeting meeting() {
        return meeting;
    }

    /** What the office has set. */
    public Settings settings() {
        return desk.settings();
    }

    /** Words around the records. */
    public String word(String key, Object... args) {
        return folio.word(key, args);
    }

    /** Some words in a row: {@code "a, b, dan c"}. */
    public String row(List<String> all) {
        return desk.words().list(all);
    }

    /** The language of those words, {@code "id"}. */
    public String language() {
        return desk.words().language().code();
    }

    /** The edition in words; empty when it is for everyone. */
    public String edition() {
        Edition edition = desk.reading().edition();
        return edition == Edition.PUBLIC ? "" : desk.names().of(edition);
    }

    /** Whether it is the edition that shows everything. */
    public boolean isFull() {
        return desk.reading().edition() == Edition.FULL;
    }

    /** The day as of which it is reckoned, in words. */
    public String asOf() {
        return folio.word(
                "bingkai.keadaan_per", desk.words().dates().plain(desk.reading().asOf()));
    }

    /** That day. */
    public LocalDate day() {
        return desk.reading().asOf();
    }

    /** Words a paper about it is found by: kinds and themes. */
    public List<String> keywords() {
        return Stream.concat(
                        meeting.kinds().stream().map(desk.names()::of),
                        folio.links(Theme.class, meeting.themes()).stream().map(Line::plain))
                .toList();
    }

    /** Whether it is known only from reports. */
    public boolean fromPress() {
        return meeting.origin() == Origin.PRESS;
    }

    /** Kind, level and edition in its series. */
    public String line() {
        return new MeetingMaker(folio, meeting).line(false);
    }

    /** What became of a meeting that was not held; empty when it was held. */
    public String status() {
        return meeting.status() == MeetingStatus.HELD ? "" : desk.names().of(meeting.status());
    }

    /** Day and place in short. */
    public String when() {
        return Meetings.when(folio, meeting);
    }

    /** The address of the meeting's page; empty where the site has none. */
    public String page() {
        return folio.href(Routes.of(meeting));
    }

    /** Day and place of a meeting with the way to it. */
    public Line heading() {
        return folio.line(meeting, "judul", Meetings.bits(folio, meeting));
    }

    /** The head facts. */
    public List<Fact> facts() {
        return new MeetingFacts(folio, meeting).make();
    }

    /** Some of the head facts, in the order of their keys: {@code "waktu"}, {@code "tempat"}. */
    public List<Fact> facts(String... keys) {
        return new MeetingFacts(folio, meeting).make(List.of(keys));
    }

    /** Days, hours and number apart from each other, as minutes want them. */
    public Protocol protocol() {
        return Protocol.of(folio, meeting);
    }

    /** The summary as safe HTML, or empty. */
    public String summary() {
        folio.see(meeting.meta().fieldClasses().getOrDefault("ringkasan", Classification.ORDINARY));
        return folio.prose(meeting.summary());
    }

    /** The minutes in the office's own words as safe HTML, or empty. */
    public String minutes() {
        folio.see(meeting.meta().fieldClasses().getOrDefault("notula", Classification.ORDINARY));
        return folio.prose(meeting.minutes(), "notula");
    }

    /** What it rests on. */
    public List<Line> bases() {
        return meeting.bases().stream().map(b -> Bases.line(folio, b, meeting)).toList();
    }

    /** What is hoped to come of it. */
    public List<Line> expected() {
        return new MeetingMaker(folio, meeting).texts("hasil_diharapkan", meeting.expected());
    }

    /** What it is for. */
    public List<Line> aims() {
        return new MeetingMaker(folio, meeting).texts("tujuan", meeting.aims());
    }

    /** Its programme. */
    public List<MeetingView.Spoken> programme() {
        return speech.programme();
    }

    /** What letters and forms of the office take from it besides. */
    public Official official() {
        return new Official(folio, meeting);
    }

    /** Its programme without what came of it. */
    public List<MeetingView.Spoken> plan() {
        return speech.programme(false);
    }

    /** What was said. */
    public List<MeetingView.Spoken> statements() {
        return speech.statements(false);
    }

    /** Numbers that were named. */
    public List<MeetingView.Spoken> figures() {
        return speech.figures();
    }

    /** Who was there. */
    public List<MeetingView.Attendee> people() {
        return people.attendees();
    }

    /** The same as a list to be signed has them, in the recorded order. */
    public List<MeetingView.Attendee> presences() {
        return people.presences();
    }

    /** Groups that were there. */
    public List<Line> groups() {
        return people.groups();
    }

    /** Who was asked to come. */
    public List<Line> invitees() {
        return people.invitees();
    }

    /** Conflicts warned of, by stage. */
    public MeetingView.Matrix potentials() {
        return new MeetingConflicts(folio, meeting).matrix();
    }

    /** What was signed. */
    public List<MeetingView.Signed> agreements() {
        return new MeetingAgreements(folio, meeting).make();
    }

    /** Its results, inner points after their outer, at most so many. */
    public List<Promise> promises(int most) {
        return new Promises(folio).of(meeting, most);
    }

    /** Its results as the meeting decided them, without what became of them. */
    public List<Promise> decisions() {
        return new Promises(folio).decided(meeting);
    }

    /** How many results it has, inner points among them. */
    public int promised() {
        return desk.reading().resultsOf(meeting).size();
    }

    /** The short names of bodies used so far, each with its name in full. */
    public List<String> abbreviations() {
        return folio.shortened().entrySet().stream()
                .map(one -> folio.word("naskah.singkatan_satu", one.getKey(), one.getValue()))
                .toList();
    }

    /** What is not given. */
    public MeetingView.Gaps gaps() {
        return Completeness.of(folio, meeting);
    }

    /** Where sources differ on something that the paper does not show. */
    public List<EntryView.Contrast> contrasts() {
        return Contrasts.unshown(folio, meeting).stream()
                .filter(contrast -> !contrast.note().readings().isEmpty())
                .toList();
    }

    /** The meeting before it in its series. */
    public Optional<Extract> previous() {
        return desk.series().beside(meeting, -1).map(this::beside);
    }

    /** Meetings that it looks back to and those before it in its series, the latest first, each once. */
    public List<Extract> earlier() {
        return Meetings.earlier(folio, desk.series().before(meeting), meeting).stream()
                .map(this::beside)
                .toList();
    }

    private Extract beside(Meeting other) {
        return new Extract(desk, folio, other);
    }

    /** The points of its results that are not closed, what matters most first, at most so many. */
    public List<Promise> open(long most) {
        return new Promises(folio).open(meeting, most);
    }

    /** How many points of its results are not closed. */
    public long opened() {
        return Promises.opened(desk.reading(), meeting).count();
    }

    /** The numbers of sources that carry the whole record of the meeting. */
    public List<Integer> wholeMarks() {
        return folio.marks(meeting.meta().sources());
    }

    /** The sources asked for so far, by number. */
    public List<Quote> sources() {
        return Quotes.of(folio);
    }

    /** The strictest class of what was asked for so far. */
    public Classification classification() {
        return folio.strictest();
    }

    /** A choice in words. */
    public String name(Enum<?> choice) {
        return desk.names().of(choice);
    }
}
