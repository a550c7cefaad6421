package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that readers of one edition see, page by page. Nothing is made before it is asked for,
 * and all threads may ask at once.
 */
public final class Views {
    private static final List<RecordType> WITHOUT_PAGE =
            List.of(RecordType.FOLLOW_UP, RecordType.DECISION, RecordType.RESULT);

    private final Desk desk;

    /**
     * The views of an edition.
     *
     * @param reading its records
     * @param settings what the office has set
     * @param words the words around the records
     * @param tales the prose beside the records
     * @param findings takes what is wrong with that prose, from any thread
     */
    public Views(Reading reading, Settings settings, Words words, Tales tales, Consumer<Finding> findings) {
        Names names = new Names(words);
        Times times = new Times(words, names);
        SeriesOrder series = new SeriesOrder(reading.all(Meeting.class));
        Indices indices = new Indices(reading);
        this.desk = new Desk(reading, words, settings, names, times, series, indices, tales, Handouts.NONE, findings);
    }

    private Views(Desk desk) {
        this.desk = desk;
    }

    /** The same views, where pages lead to what was made beside them. */
    public Views with(Handouts handouts) {
        return new Views(new Desk(
                desk.reading(),
                desk.words(),
                desk.settings(),
                desk.names(),
                desk.times(),
                desk.series(),
                desk.indices(),
                desk.tales(),
                handouts,
                desk.findings()));
    }

    /** A word in the language of these views. */
    public String word(String key, Object... args) {
        return desk.words().text(key, args);
    }

    /** What is told of a meeting in a chat: plain text of at most 900 characters, made of what this edition shows. */
    public String chat(Meeting meeting) {
        return Chat.of(desk, meeting);
    }

    /** The front page. */
    public Stream<Making> home() {
        return Stream.of(new Making(Routes.HOME, "rakor.yaml", () -> new HomeMaker(desk).make()));
    }

    /** The page of every meeting. */
    public Stream<Making> meetings() {
        return desk.reading().all(Meeting.class).stream()
                .map(m -> new Making(Routes.of(m), origin(m), () -> new MeetingMaker(desk, m).make()));
    }

    /** The registers: of meetings, results, follow-ups, papers recorded and made, gaps and potential conflicts, and those by name. */
    public Stream<Making> registers() {
        Stream<Making> byName = Rolls.ALL.stream().flatMap(roll -> roll.makings(desk));
        return Stream.of(
                        Ledger.of(desk, new MeetingRegister(desk)),
                        ResultWays.makings(desk),
                        FollowUpRegister.makings(desk),
                        DocumentRegister.makings(desk),
                        PaperRegister.makings(desk),
                        GapRegister.makings(desk),
                        FearWays.makings(desk),
                        byName)
                .flatMap(makings -> makings);
    }

    /** The register of potential conflicts, form by stage. */
    public Stream<Making> matrix() {
        return FearMatrix.matrix(desk);
    }

    /** The page of every record that is not a meeting. */
    public Stream<Making> entries() {
        return Stream.of(
                        entries(Person.class, (d, p) -> new PersonMaker(d, p).make()),
                        entries(Institution.class, (d, i) -> new InstitutionMaker(d, i).make()),
                        entries(Region.class, PlaceMaker::region),
                        entries(Theme.class, ThemeMaker::theme),
                        entries(Term.class, ThemeMaker::term),
                        entries(ConflictCase.class, ThemeMaker::conflict),
                        entries(Regulation.class, LawMaker::regulation),
                        entries(Election.class, LawMaker::election),
                        entries(Office.class, (d, o) -> new OfficeMaker(d, o).make()),
                        entries(Series.class, (d, s) -> new SeriesMaker(d, s).make()),
                        entries(ActionPlan.class, (d, p) -> new PlanMaker(d, p).make()),
                        entries(Source.class, SourceMaker::source))
                .flatMap(makings -> makings);
    }

    private <T extends Entity> Stream<Making> entries(Class<T> type, BiFunction<Desk, T, View> maker) {
        return desk.reading().all(type).stream()
                .map(one -> new Making(Routes.of(one), origin(one), () -> maker.apply(desk, one)));
    }

    /** Where sources differ. */
    public Stream<Making> contrasts() {
        return new ContrastMaker(desk).makings();
    }

    /** Mentions that do not fit on the page of their record. */
    public Stream<Making> mentions() {
        return paged().filter(one -> desk.reading().citing(one).size() > Shards.MOST)
                .flatMap(one -> Mentioned.makings(desk, one, origin(one)));
    }

    /** What stays at the addresses that records had before. */
    public Stream<Making> stubs() {
        return paged().flatMap(one -> one.formerIds().stream().map(id -> stub(one, Routes.of(one, id))));
    }

    private Making stub(Entity entity, Route route) {
        return new Making(route, origin(entity), () -> {
            Folio folio = new Folio(desk, route);
            Frame frame = Frames.of(folio, desk.names().of(entity))
                    .under(RecordType.of(entity))
                    .make();
            return new Stub(frame, folio.link(entity));
        });
    }

    private Stream<Entity> paged() {
        return Arrays.stream(RecordType.values())
                .filter(type -> !WITHOUT_PAGE.contains(type))
                .flatMap(type -> desk.reading().all(type.type().asSubclass(Entity.class)).stream());
    }

    /** The secretary's guide. */
    public Stream<Making> guide() {
        return new Guide(desk).makings();
    }

    /** The drawings of the guide. */
    public Stream<Illustration> illustrations() {
        return new Guide(desk).illustrations();
    }

    /** What this is. */
    public Stream<Making> about() {
        return Stream.of(new Making(Routes.ABOUT, "rakor.yaml", () -> new AboutMaker(desk).make()));
    }

    /** The abbreviations that the records of this edition explain, in order, each once. */
    public List<Abbreviation> abbreviations() {
        Map<String, SortedSet<String>> meanings = new TreeMap<>();
        desk.reading().all(Term.class).forEach(term -> meanings.computeIfAbsent(
                        term.shortForm(), text -> new TreeSet<>())
                .add(term.longForm()));
        return meanings.entrySet().stream()
                .map(e -> new Abbreviation(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /** What papers of a kind of thing are made of, by id. */
    public Stream<Subject> subjects(About about) {
        return new Subjects(desk.dated(Profile.of(desk.settings()).dates()), fileNames()).of(about);
    }

    /**
     * What each meeting is called in names of files, by its id: plain letters, digits and hyphens, at most 60, unique in
     * the edition: {@code "Rakor-Timdu-PKS-Babel-ke-3-2023"}.
     */
    public Map<String, String> fileNames() {
        return desk.indices().fileNames(() -> PaperNames.of(desk, abbreviations()));
    }

    /** Names of the knowledge base, the office and the edition, for the page that opens an archive. */
    public Frame opening() {
        return Frames.of(new Folio(desk, Routes.HOME), desk.settings().name())
                .aged()
                .make();
    }

    private static String origin(Entity entity) {
        return RecordType.of(entity).folder() + ":" + entity.id();
    }
}
