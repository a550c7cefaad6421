package id.rakor.edit.intake.leave;

import id.rakor.catalog.Citation;
import id.rakor.edit.Change;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.record.FollowUpFiles;
import id.rakor.edit.record.Mentions;
import id.rakor.edit.update.RecordedResults.There;
import id.rakor.edit.update.UpdateCode;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows that are to go out of what a meeting has recorded. One that something else points to stays, and is given back. */
public final class Leavers {
    private static final String OUT = SheetKind.OUT.key();

    private final Path content;
    private final Records records;
    private final String meeting;
    private final List<Leaver> all = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A row and what is recorded of it.
     *
     * @param pointer the way to it in the file of the meeting; empty for a row of a follow-up
     * @param code the code of a result, or empty
     * @param followUp the follow-up, or null
     * @param index which entry of its list, from 0
     */
    public record Leaver(
            SheetKind kind, Cells cells, Mapping recorded, String pointer, String code, FollowUp followUp, int index) {}

    /** Rows of a meeting by its id. */
    public Leavers(Path content, Records records, String meeting) {
        this.content = content;
        this.records = records;
        this.meeting = meeting;
    }

    /** An entry of a list of those invited or present. */
    public void person(SheetKind kind, int index, Mapping recorded, Cells cells) {
        String pointer = "/" + Keyed.word(kind) + "/" + index;
        all.add(new Leaver(kind, cells, recorded, pointer, "", null, index));
    }

    /** A result. */
    public void result(There there, Mapping recorded, Cells cells) {
        all.add(new Leaver(
                SheetKind.RESULTS,
                cells,
                recorded,
                there.pointer(),
                there.result().code(),
                null,
                -1));
    }

    /** How a result stood on a day. */
    public void step(FollowUp followUp, int index, Mapping recorded, Cells cells) {
        all.add(new Leaver(SheetKind.FOLLOW_UPS, cells, recorded, "", "", followUp, index));
    }

    /** A row of which nothing is recorded. */
    public void absent(Cells cells) {
        findings.add(cells.finding(UpdateCode.NOT_THERE, OUT, ""));
    }

    /** What is worth knowing. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Takes those away that cannot go.
     *
     * @param inner whether a result gets new points inside
     */
    public List<Leaver> refused(Predicate<String> inner) {
        List<Leaver> refused = new ArrayList<>();
        Optional<Leaver> next = next(inner);
        while (next.isPresent()) {
            all.remove(next.get());
            refused.add(next.get());
            next = next(inner);
        }
        refused.forEach(one -> one.cells().findings().stream()
                .filter(finding -> finding.code() == UpdateCode.REFERRED)
                .forEach(findings::add));
        return refused;
    }

    private Optional<Leaver> next(Predicate<String> inner) {
        return all.stream()
                .filter(one -> {
                    List<String> from = one.followUp() != null ? fromFollowUp(one) : fromResult(one, inner);
                    if (!from.isEmpty()) {
                        one.cells().report(UpdateCode.REFERRED, OUT, "", one.code(), String.join("; ", from));
                    }
                    return !from.isEmpty();
                })
                .findFirst();
    }

    private List<String> fromFollowUp(Leaver one) {
        return goes(one.followUp())
                ? pointing(RecordType.FOLLOW_UP, one.followUp().id().text())
                : List.of();
    }

    private List<String> fromResult(Leaver one, Predicate<String> inner) {
        if (one.code().isEmpty()) {
            return List.of();
        }
        List<String> from = new ArrayList<>(pointing(RecordType.RESULT, meeting + "#" + one.code()));
        boolean kept = codes(one.recorded()).anyMatch(code -> !isOut(code));
        if (kept || inner.test(one.code())) {
            from.add(RecordType.RESULT.folder() + " " + meeting + "#" + one.code() + "/butir");
        }
        return from;
    }

    private static Stream<String> codes(Mapping result) {
        return result.entry("butir").map(entry -> entry.value()).stream()
                .filter(Sequence.class::isInstance)
                .flatMap(node -> ((Sequence) node).items().stream())
                .map(Mapping.class::cast)
                .map(Leavers::code);
    }

    private static String code(Mapping result) {
        return result.entry("kode")
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .orElse("");
    }

    private boolean isOut(String code) {
        return all.stream().anyMatch(one -> one.code().equals(code));
    }

    /** Whether a follow-up goes as a whole. */
    private boolean goes(FollowUp followUp) {
        long out = all.stream().filter(one -> isOf(one, followUp)).count();
        return out == followUp.history().size() && FollowUpFiles.isBare(followUp);
    }

    private static boolean isOf(Leaver one, FollowUp followUp) {
        return one.followUp() != null && one.followUp().id().equals(followUp.id());
    }

    private List<String> pointing(RecordType type, String id) {
        List<String> from = new ArrayList<>();
        Mentions.of(records, type, id).stream()
                .filter(citation -> !goes(citation))
                .map(citation -> RecordType.of(citation.owner()).folder() + " "
                        + citation.owner().id())
                .distinct()
                .forEach(from::add);
        from.addAll(Mentions.prose(content, type, id));
        return from;
    }

    /** Whether what points goes too. */
    private boolean goes(Citation citation) {
        if (citation.owner() instanceof FollowUp followUp) {
            return goes(followUp);
        }
        boolean own = citation.owner() instanceof Meeting one && one.id().text().equals(meeting);
        return own
                && all.stream()
                        .anyMatch(one ->
                                !one.code().isEmpty() && citation.pointer().startsWith(one.pointer() + "/"));
    }

    /** Those that can go. */
    public List<Leaver> all() {
        return all;
    }

    /** Takes them out of the file of the meeting and those of follow-ups. */
    public void write(EditedFile file, FollowUpFiles followUps) {
        all.stream()
                .filter(one -> !one.pointer().isEmpty() && one.code().isEmpty())
                .sorted(Comparator.comparing(Leaver::index).reversed())
                .forEach(one -> file.removeItem("", Keyed.word(one.kind()), one.index()));
        all.stream()
                .filter(one -> !one.code().isEmpty())
                .forEach(one -> remove(file, "", Keyed.word(SheetKind.RESULTS), one.code()));
        Map<String, List<Leaver>> steps = new LinkedHashMap<>();
        all.stream().filter(one -> one.followUp() != null).forEach(one -> steps.computeIfAbsent(
                        one.followUp().id().text(), k -> new ArrayList<>())
                .add(one));
        steps.values()
                .forEach(some -> followUps.remove(
                        some.get(0).followUp(), some.stream().map(Leaver::index).toList()));
    }

    /**
     * The records of people whom only rows that go named, and of whom nothing is known but that; they go with them.
     *
     * @param used ids that are named elsewhere now
     */
    public List<Change> strays(Set<String> used) {
        Strays strays = new Strays(content, records, meeting);
        return all.stream()
                .filter(one -> one.kind() == SheetKind.INVITED || one.kind() == SheetKind.PRESENT)
                .flatMap(one -> one.recorded().entry("orang").stream())
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .distinct()
                .filter(id -> !used.contains(id))
                .flatMap(id -> strays.of(id, this::isOut).stream())
                .toList();
    }

    /** Whether what points to a person is a row that goes. */
    private boolean isOut(Citation citation) {
        return citation.owner() instanceof Meeting one
                && one.id().text().equals(meeting)
                && all.stream()
                        .anyMatch(out -> !out.pointer().isEmpty()
                                && out.code().isEmpty()
                                && citation.pointer().startsWith(out.pointer() + "/"));
    }

    private static boolean remove(EditedFile file, String mapping, String key, String code) {
        List<Node> items = file.node(mapping + "/" + key)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (code((Mapping) items.get(i)).equals(code)) {
                file.removeItem(mapping, key, i);
                return true;
            } else if (remove(file, mapping + "/" + key + "/" + i, "butir", code)) {
                return true;
            }
        }
        return false;
    }
}
