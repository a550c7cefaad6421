package id.rakor.edit.update;

import id.rakor.edit.form.Heads;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.update.Step.Kind;
import id.rakor.finding.Finding;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rows whose record is there. What the record does not say it takes from them; where they differ somebody decides, once for
 * all; what the record says in more words than a cell has stays.
 */
public final class Updates {
    private final Heads heads;
    private final CellText texts;
    private final List<Found> found = new ArrayList<>();
    private final List<Leaving> leaving = new ArrayList<>();
    private int same;
    private boolean wanted;

    /** A step and the cell it comes from. */
    private record Found(SheetKind kind, Target target, Step step, String column, RowCells cells) {}

    /** A row that goes out of its record, and what is told when it stays. */
    private record Leaving(Correction correction, Finding stays) {}

    /** Writes a step where its record stands. */
    @FunctionalInterface
    public interface Target {
        /** Gives a key of a mapping below the record a value; without one it goes. */
        void set(String pointer, String key, Entry entry, List<String> order);
    }

    /** None yet. */
    public Updates(Heads heads, CellText texts) {
        this.heads = heads;
        this.texts = texts;
    }

    /**
     * Notes in what a row differs from its record.
     *
     * @param recorded the record as it stands in its file
     * @param given what the row says
     * @param target where the record is written
     */
    public void row(SheetKind kind, Mapping recorded, Mapping given, RowCells cells, Target target) {
        List<Step> steps = Comparison.of(kind, recorded, given);
        same += steps.isEmpty() && kind != SheetKind.MEETING ? 1 : 0;
        for (Step step : steps) {
            found.add(new Found(kind, target, step, Fields.column(kind, step, cells), cells));
        }
    }

    /** Notes that a row is to go out of what is recorded. */
    public void leaving(SheetKind kind, Mapping recorded, RowCells cells) {
        String out = SheetKind.OUT.key();
        String shown = texts.row(kind, recorded);
        Correction correction = new Correction(cells.where(out), heads.head(kind, out), shown, cells.text(out));
        leaving.add(new Leaving(correction, cells.finding(UpdateCode.STAYS, out, "", shown)));
    }

    /** Whether records follow what differs. */
    public boolean isWanted() {
        return wanted;
    }

    /** How many rows go out of their records. */
    public int left() {
        return wanted ? leaving.size() : 0;
    }

    /** How many rows say nothing else than their records. */
    public int same() {
        return same;
    }

    /** Lets somebody decide about what differs, where anything does. */
    public void decide(Corrections corrections) {
        List<Correction> more = of(Kind.ADDED);
        if (!more.isEmpty()) {
            corrections.added(more);
        }
        List<Correction> some = corrections();
        decided(!some.isEmpty() && corrections.wanted(some));
    }

    /** Says whether records follow what differs. */
    public void decided(boolean follow) {
        wanted = follow;
    }

    /** What differs, a cell once. */
    public List<Correction> corrections() {
        Map<String, Correction> byCell = new LinkedHashMap<>();
        of(Kind.DIFFERS).forEach(one -> byCell.put(one.where(), one));
        leaving.forEach(one -> byCell.put(one.correction().where(), one.correction()));
        return List.copyOf(byCell.values());
    }

    private List<Correction> of(Kind kind) {
        Map<String, Correction> byCell = new LinkedHashMap<>();
        for (Found one : found) {
            if (one.step().kind() == kind) {
                String where = one.cells().where(one.column());
                String head = heads.head(one.kind(), one.column());
                byCell.putIfAbsent(
                        where,
                        new Correction(where, head, recorded(one), one.cells().text(one.column())));
            }
        }
        return List.copyOf(byCell.values());
    }

    private String recorded(Found one) {
        return texts.of(one.kind(), one.column(), one.step().key(), one.step().recorded());
    }

    /** How many cells their records follow. */
    public int taken() {
        return wanted ? corrections().size() - leaving.size() : 0;
    }

    /** How many cells say what their records did not. */
    public int added() {
        return (int) found.stream()
                .filter(one -> one.step().kind() == Kind.ADDED)
                .map(one -> one.cells().where(one.column()))
                .distinct()
                .count();
    }

    /**
     * Writes what is to be written.
     *
     * @param used is told every value that is
     */
    public void write(Consumer<Node> used) {
        for (Found one : found) {
            Step step = one.step();
            if (step.kind() == Kind.ADDED || step.kind() == Kind.DIFFERS && wanted) {
                Entry entry = step.given() == null ? null : Entry.of(step.key(), step.given());
                one.target().set(step.pointer(), step.key(), entry, step.order());
                Optional.ofNullable(step.given()).ifPresent(used);
            }
        }
    }

    /** What is left as it was. */
    public List<Finding> findings() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Found one : found) {
            Kind kind = one.step().kind();
            if (kind == Kind.RICHER || kind == Kind.DIFFERS && !wanted) {
                UpdateCode code = kind == Kind.RICHER ? UpdateCode.RICHER : UpdateCode.DIFFERS;
                String head = heads.head(one.kind(), one.column());
                findings.putIfAbsent(
                        one.cells().where(one.column()),
                        one.cells().finding(code, one.column(), "", recorded(one), head));
            }
        }
        List<Finding> all = new ArrayList<>(findings.values());
        leaving.stream().filter(one -> !wanted).forEach(one -> all.add(one.stays()));
        return all;
    }
}
