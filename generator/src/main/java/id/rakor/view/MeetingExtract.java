package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.result.Theme;
import id.rakor.model.value.Classification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a paper takes from a meeting. */
public final class MeetingExtract extends Extract {
    private final Desk desk;
    private final PaperFolio folio;
    private final Meeting meeting;
    private final MeetingPeople people;
    private final MeetingSpeech speech;

    MeetingExtract(Desk desk, Meeting meeting) {
        this(desk, new PaperFolio(desk, Routes.of(meeting)), meeting);
        folio.classed(meeting);
    }

    /** A meeting in a paper with an index of people and bodies. */
    static MeetingExtract indexed(Desk desk, Meeting meeting) {
        PaperFolio folio = new PaperFolio(desk, Routes.of(meeting), true);
        folio.classed(meeting);
        return new MeetingExtract(desk, folio, meeting);
    }

    /** The same meeting for another paper. */
    public MeetingExtract again() {
        return folio.isIndexed() ? indexed(desk, meeting) : new MeetingExtract(desk, meeting);
    }

    /** A meeting as a part of a paper about something else. */
    MeetingExtract(Desk desk, PaperFolio folio, Meeting meeting) {
        super(desk, folio);
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

    @Override
    public String title() {
        return meeting.title();
    }

    /** Words a paper about it is found by: kinds and themes. */
    @Override
    public List<String> keywords() {
        return Stream.concat(
                        meeting.kinds().stream().map(desk.names()::of),
                        folio.links(Theme.class, meeting.themes()).stream().map(Line::plain))
                .toList();
    }

    @Override
    public boolean fromPress() {
        return meeting.origin() == Origin.PRESS;
    }

    /** Kind, level and edition in its series. */
    @Override
    public String line() {
        return new MeetingMaker(folio, meeting).line(false);
    }

    @Override
    public String status() {
        return meeting.status() == MeetingStatus.HELD ? "" : desk.names().of(meeting.status());
    }

    @Override
    public String halt() {
        return switch (meeting.status()) {
            case POSTPONED -> folio.word("naskah.ditunda");
            case CANCELLED -> folio.word("naskah.batal");
            case PLANNED, HELD -> "";
        };
    }

    /** Day and place in short. */
    @Override
    public String when() {
        return Meetings.when(folio, meeting);
    }

    @Override
    public String foot() {
        return when().replaceFirst(",.*", "");
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

    /** What it rests on, as official papers cite it. */
    public List<Line> bases() {
        return meeting.bases().stream()
                .map(b -> Bases.formal(folio, b, meeting))
                .toList();
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

    /** What a press release takes from it besides. */
    public Release release() {
        return new Release(folio, meeting);
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

    /** How many were there, in words; empty where nobody is recorded. */
    public String attended() {
        return people.count();
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

    /** Its photos. */
    public List<Shot> photos() {
        return new MeetingPhotos(folio, meeting).shots();
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
    public Optional<MeetingExtract> previous() {
        return desk.series().beside(meeting, -1).map(this::beside);
    }

    /** That it is the first of its series that is recorded, in a sentence; empty where it stands in none. */
    public String unpreceded() {
        return meeting.series() == null ? "" : folio.word("naskah.bahan.belum_ada");
    }

    /** Meetings that it looks back to and those before it in its series, the latest first, each once. */
    public List<MeetingExtract> earlier() {
        return Meetings.earlier(folio, desk.series().before(meeting), meeting).stream()
                .map(this::beside)
                .toList();
    }

    private MeetingExtract beside(Meeting other) {
        return new MeetingExtract(desk, folio, other);
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
}
