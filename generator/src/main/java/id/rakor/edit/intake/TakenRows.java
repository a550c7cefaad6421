package id.rakor.edit.intake;

import id.rakor.edit.decision.ListHeads.Chosen;
import id.rakor.edit.form.FormBook.FaultyRow;
import id.rakor.edit.form.Heads.Layout;
import id.rakor.edit.form.ListRows;
import id.rakor.edit.form.ListRows.Sorted;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.leave.Leavers;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.update.RecordedResults.There;
import id.rakor.edit.update.RowKey;
import id.rakor.finding.Finding;
import id.rakor.model.value.Keyed;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of the lists of a meeting: each is taken, given back with what is wrong, or goes out of what is recorded. */
final class TakenRows {
    private static final String OUT = SheetKind.OUT.key();
    private static final String KEY = SheetKind.KEY.key();

    private final Words words;
    private final Desk desk;
    private final PeopleRows people;
    private final ResultRows results;
    private final FollowUpRows followUps;
    private final Leavers leavers;
    private final EditedFile file;
    private final Map<SheetKind, List<FaultyRow>> faulty = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, List<Draft>> drafts = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, Set<String>> keys = new EnumMap<>(SheetKind.class);
    private final Set<SheetKind> whole = EnumSet.noneOf(SheetKind.class);
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Rows of a meeting.
     *
     * @param file the file of the meeting, or null for a new one
     */
    TakenRows(Desk desk, ResultRows results, FollowUpRows followUps, Leavers leavers, EditedFile file) {
        this.words = desk.words();
        this.desk = desk;
        this.people = new PeopleRows(desk);
        this.results = results;
        this.followUps = followUps;
        this.leavers = leavers;
        this.file = file;
    }

    /** Takes the rows of a sheet. */
    List<Sorted> take(SheetKind kind, Chosen found) {
        Sheet sheet = found.sheet();
        Layout layout = found.layout();
        List<Sorted> sorted = ListRows.of(found.heads(), kind, sheet, layout);
        findings.addAll(ListRows.told(words, sheet, layout, sorted));
        if (layout.columns().containsKey(KEY) && !found.heads().isGivenBack(layout)) {
            whole.add(kind);
        }
        if (kind == SheetKind.RESULTS) {
            int column = layout.columns().getOrDefault("teks", -1);
            results.expect(
                    ListRows.taken(sorted).stream().map(row -> row.cell(column)).toList());
        }
        List<Draft> some = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : ListRows.taken(sorted)) {
            Cells cells = Cells.of(words, sheet, row, layout.columns());
            Draft draft = take(kind, cells, seen);
            findings.addAll(cells.findings());
            if (cells.isFaulty()) {
                faulty(kind, cells);
            } else if (draft != null) {
                some.add(draft.from(cells));
            }
        }
        drafts.put(kind, kind == SheetKind.RESULTS ? results.drafts() : some);
        return sorted;
    }

    private Draft take(SheetKind kind, Cells cells, Set<String> seen) {
        String key = cells.text(KEY);
        keys.computeIfAbsent(kind, k -> new HashSet<>()).add(key);
        cells.keys().stream()
                .filter(one -> ListRows.isDitto(cells.text(one)))
                .forEach(one -> cells.fault(IntakeCode.DITTO, one));
        Optional<Boolean> out = desk.heads().isYes(cells.text(OUT));
        if (out.isEmpty()) {
            String yes = words.several("lembar.kata-ya").get(0);
            cells.report(IntakeCode.CHOICE, OUT, yes, cells.text(OUT), yes);
            return null;
        } else if (out.get()) {
            return leave(kind, cells);
        }
        Draft draft = draft(kind, cells);
        String person = draft == null ? "" : draft.get("orang");
        if (!person.isEmpty() && !seen.add(person)) {
            cells.fault(IntakeCode.TWICE, "nama", cells.text("nama"));
        }
        return draft;
    }

    private Draft draft(SheetKind kind, Cells cells) {
        switch (kind) {
            case INVITED:
                return people.invited(cells);
            case PRESENT:
                return people.present(cells);
            case RESULTS:
                results.take(cells);
                return null;
            default:
                followUps.take(cells);
                return null;
        }
    }

    /** A row that is to go; of people, what finds its entry: the key alone where that is enough. */
    private Draft leave(SheetKind kind, Cells cells) {
        boolean person = kind == SheetKind.INVITED || kind == SheetKind.PRESENT;
        if (file == null) {
            leavers.absent(cells);
        } else if (person) {
            return RowKey.find(cells.text(KEY), "", entries(kind)).isPresent() ? new Draft() : draft(kind, cells);
        } else if (kind == SheetKind.RESULTS) {
            Optional<There> there = results.find(cells);
            there.ifPresentOrElse(
                    one -> leavers.result(
                            one, (Mapping) file.node(one.pointer()).orElseThrow(), cells),
                    () -> leavers.absent(cells));
        } else {
            followUps.leave(cells, leavers);
        }
        return null;
    }

    /** The entries of a list as they stand in the file of the meeting. */
    private List<Node> entries(SheetKind kind) {
        return file.node("/" + Keyed.word(kind))
                .map(node -> node instanceof Sequence list ? list.items() : List.<Node>of())
                .orElse(List.of());
    }

    private void faulty(SheetKind kind, Cells cells) {
        faulty.computeIfAbsent(kind, k -> new ArrayList<>()).add(cells.back());
    }

    /** Gives back those that cannot go; what is told of rows that are to go. */
    List<Finding> refuse() {
        leavers.refused(results::isGrowing).forEach(one -> faulty(one.kind(), one.cells()));
        leavers.all().forEach(one -> desk.updates().leaving(one.kind(), one.recorded(), one.cells()));
        return leavers.findings();
    }

    /** Rows that are given back. */
    Map<SheetKind, List<FaultyRow>> faulty() {
        return faulty;
    }

    /** What was taken, list by list. */
    Map<SheetKind, List<Draft>> drafts() {
        return drafts;
    }

    /** What is wrong, and what is worth knowing. */
    List<Finding> findings() {
        return findings;
    }

    /** The keys that the rows of a sheet carry; empty for a sheet that does not hold all that is recorded. */
    Optional<Set<String>> keys(SheetKind kind) {
        return whole.contains(kind) ? Optional.of(keys.getOrDefault(kind, Set.of())) : Optional.empty();
    }
}
