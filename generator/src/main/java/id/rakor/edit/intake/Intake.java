package id.rakor.edit.intake;

import id.rakor.edit.Change;
import id.rakor.edit.decision.Columns;
import id.rakor.edit.decision.Decisions;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.FullNames;
import id.rakor.edit.decision.ListHeads;
import id.rakor.edit.decision.ListHeads.Chosen;
import id.rakor.edit.decision.NewPeople;
import id.rakor.edit.form.FormBook;
import id.rakor.edit.form.Heads;
import id.rakor.edit.form.ListRows.Sorted;
import id.rakor.edit.form.Listed;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.leave.Leavers;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.NameSplitter;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.update.Corrections;
import id.rakor.edit.update.UpdateCode;
import id.rakor.edit.update.Updates;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import id.rakor.table.Book;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import id.rakor.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the records of one meeting from a workbook or a list. What is sure is proposed, what is doubtful is asked, what is
 * wrong is told and given back row by row; nothing is guessed. A meeting that is there already gets what it has not; where rows differ from it, somebody decides.
 */
public final class Intake {
    private final Path content;
    private final Loaded loaded;
    private final Words words;
    private final Desk desk;
    private final ResultRows results;
    private final Updates updates;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Decisions decisions;
    private final Columns columns;
    private final LocalDate today;
    private FollowUpRows followUps;
    private Leavers leavers;
    private TakenRows rows;
    private EditedFile file;
    private Corrections corrections = Corrections.NONE;
    private Listed listed = Listed.NONE;

    /** Something that takes files and asks nobody about columns. */
    public Intake(Path content, Loaded loaded, Doubts doubts, Words words) {
        this(content, loaded, doubts, Columns.NONE, LocalDate.EPOCH, words);
    }

    /**
     * Something that takes files into a content folder of which all is loaded, and keeps what is decided meanwhile.
     *
     * @param doubts decides what is doubtful
     * @param columns decides what columns mean
     * @param on the day of what is decided
     */
    public Intake(Path content, Loaded loaded, Doubts doubts, Columns columns, LocalDate on, Words words) {
        this.content = content;
        this.loaded = loaded;
        this.words = words;
        this.decisions = new Decisions(loaded.records(), on);
        this.columns = columns;
        this.today = on.equals(LocalDate.EPOCH) ? LocalDate.MAX : on;
        this.desk = new Desk(loaded, words, new Doubts.Kept(doubts, decisions, new NameSplitter(words)));
        this.results = new ResultRows(desk);
        this.updates = desk.updates();
    }

    /** Lets somebody decide about cells that differ from the records; without, the records stay. */
    public Intake correcting(Corrections how) {
        corrections = how;
        return this;
    }

    /** Lets somebody decide who may read of new people; without, those who may read of the meeting. */
    public Intake deciding(NewPeople who) {
        desk.people().deciding(who);
        return this;
    }

    /** Lets somebody decide about the names of bodies that are recorded in short; without, they stay. */
    public Intake naming(FullNames who) {
        desk.bodies().deciding(who);
        return this;
    }

    /** Makes records of a type known that are only about to be: their names by id. */
    public void knowing(RecordType type, Map<String, String> names) {
        names.forEach(desk.known(type)::add);
    }

    /** Takes a workbook that {@link FormBook} made. */
    public Taken workbook(Path file) {
        desk.topics().freely();
        return book(TableReader.read(file));
    }

    /** Takes the sheets of such a workbook, wherever they come from. */
    public Taken book(Book book) {
        findings.addAll(book.findings());
        if (book.sheets().isEmpty()) {
            return Taken.nothing(findings);
        }
        Optional<Sheet> sheet = desk.heads().find(SheetKind.MEETING, book.sheets());
        if (sheet.isEmpty()) {
            return refused(book, IntakeCode.NO_SHEET, "", desk.heads().sheet(SheetKind.MEETING));
        }
        MeetingSheet meeting = new MeetingSheet(desk, sheet.get());
        meeting.doubt(today);
        desk.home(meeting.region());
        Draft head = meeting.before();
        desk.people().recorded(meeting.day(), meeting.classification());
        fields.putAll(meeting.cells().values());
        Optional<Held> there = loaded.records().find(RecordType.MEETING, meeting.id());
        there.ifPresent(this::known);
        prepare(meeting.id());
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.MEETING) {
                Heads heads = desk.heads();
                heads.find(kind, book.sheets()).ifPresent(rows -> heads.layout(kind, rows)
                        .ifPresent(layout -> this.rows.take(kind, new Chosen(rows, heads, layout))));
            }
        }
        findings.addAll(rows.findings());
        findings.addAll(new LinkedHashSet<>(meeting.cells().findings()));
        if (meeting.cells().isFaulty()) {
            return Taken.nothing(findings);
        }
        MeetingWriting writing = new MeetingWriting(content, desk, rows.drafts());
        if (there.isPresent()) {
            meeting.compare(head, (Meeting) there.get().entity(), file);
            return taken(writing, there.get(), true);
        }
        findings.addAll(rows.refuse());
        writing.fresh(meeting.id(), meeting.day(), head, meeting.given());
        return taken(writing, meeting.id());
    }

    /** A meeting that is there, with its results and its file. */
    private void known(Held held) {
        Meeting meeting = (Meeting) held.entity();
        try {
            file = EditedFile.of(content, held.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> followed = loaded.records().all(FollowUp.class).stream()
                .map(followUp -> followUp.result().id())
                .collect(Collectors.toSet());
        results.known(meeting.results(), file, code -> followed.contains(meeting.id() + "#" + code));
    }

    private Taken taken(MeetingWriting writing, Held held, boolean whole) {
        String before = file.change().before();
        writing.compare(file, whole, leavers);
        findings.addAll(rows.refuse());
        missing(writing, whole);
        updates.decide(corrections);
        updates.write(writing::uses);
        writing.into(held, file, results);
        if (updates.isWanted()) {
            leavers.write(file, followUps.files());
            writing.strays(leavers);
        }
        writing.changed(List.of(new Change(held.file(), before, file.change().after())));
        writing.count("diperbarui", updates.taken());
        writing.count("dilengkapi", updates.added());
        writing.count("dikeluarkan", updates.left());
        findings.addAll(updates.findings());
        return taken(writing, held.entity().id().text());
    }

    /** Tells how many recorded rows a workbook of what is recorded does not hold; they stay. */
    private void missing(MeetingWriting writing, boolean whole) {
        List<String> sheets = new ArrayList<>();
        int all = 0;
        for (SheetKind kind : SheetKind.values()) {
            Optional<Set<String>> keys = whole ? rows.keys(kind) : Optional.empty();
            int some = keys.map(one -> missing(writing, kind, one)).orElse(0);
            all += some;
            if (some > 0) {
                sheets.add(desk.heads().sheet(kind) + ": " + some);
            }
        }
        if (all > 0) {
            String name = file.change().file();
            List<String> args = List.of(name, "", Integer.toString(all), String.join("; ", sheets));
            findings.add(new Finding(UpdateCode.ABSENT, Place.file(name), args, ""));
        }
    }

    private int missing(MeetingWriting writing, SheetKind kind, Set<String> keys) {
        return switch (kind) {
            case RESULTS -> results.missing(keys);
            case FOLLOW_UPS -> followUps.missing(keys);
            default -> writing.missing(kind, file, keys);
        };
    }

    private Taken taken(MeetingWriting writing, String meeting) {
        writing.count(Keyed.word(SheetKind.FOLLOW_UPS), followUps.fresh());
        writing.changed(followUps.changes());
        writing.count("sudah-ada", updates.same());
        byte[] back =
                rows.faulty().isEmpty() ? null : new FormBook(loaded.records(), words).faulty(fields, rows.faulty());
        Taken taken = writing.taken(meeting, findings, back);
        return taken.with(decisions.with(content, taken.proposal()), listed);
    }

    /**
     * Takes a list for a meeting that is there.
     *
     * @param id the id of the meeting
     * @param kind what the rows are
     * @param tab the name of its sheet, or empty for the first that fits
     */
    public Taken list(Path file, String id, SheetKind kind, String tab) {
        desk.topics().freely();
        decisions.over(file.getFileName().toString());
        Book book = TableReader.read(file);
        findings.addAll(book.findings());
        if (book.sheets().isEmpty()) {
            return Taken.nothing(findings);
        }
        Optional<Held> there = loaded.records().find(RecordType.MEETING, id);
        if (there.isEmpty()) {
            Set<String> ids = loaded.records().ids(RecordType.MEETING);
            return refused(book, IntakeCode.NO_MEETING, NearName.of(id, ids).orElse(""), id);
        }
        known(there.get());
        prepare((Meeting) there.get().entity());
        ListHeads finder = new ListHeads(desk.heads(), words, decisions, columns, kind);
        Optional<Chosen> chosen = finder.choose(book.sheets(), tab);
        findings.addAll(finder.findings());
        if (chosen.isEmpty()) {
            return Taken.nothing(findings);
        }
        List<Sorted> sorted = rows.take(kind, chosen.get());
        findings.addAll(rows.findings());
        Taken taken = taken(new MeetingWriting(content, desk, rows.drafts()), there.get(), false);
        listed = Listed.of(sorted, rows.faulty().getOrDefault(kind, List.of()).size(), finder.used());
        return taken.with(taken.proposal(), listed);
    }

    private void prepare(Meeting meeting) {
        desk.home(Optional.ofNullable(meeting.organiserRegion()).map(Ref::id).orElse(null));
        boolean dated = meeting.timing() != null && meeting.timing().from() != null;
        desk.people().recorded(dated ? meeting.timing().from().read() : null, Keyed.word(meeting.classification()));
        prepare(meeting.id().text());
    }

    private void prepare(String meeting) {
        followUps = new FollowUpRows(content, desk, loaded.records(), meeting, results, today);
        leavers = new Leavers(content, loaded.records(), meeting);
        rows = new TakenRows(desk, results, followUps, leavers, file);
    }

    private Taken refused(Book book, IntakeCode code, String near, String... args) {
        Cells none = new Cells(words, book.sheets().get(0), Map.of());
        none.report(code, "", near, args);
        findings.addAll(none.findings());
        return Taken.nothing(findings);
    }
}
