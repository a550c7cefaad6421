package id.rakor.edit.intake;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.leave.Leavers;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.record.MapFile;
import id.rakor.edit.update.PeopleMatch;
import id.rakor.edit.update.RowKey;
import id.rakor.edit.update.Targets;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.TreePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what was taken into files: that of the meeting, those of new people, and those of new institutions and follow-ups. */
final class MeetingWriting {
    private static final List<SheetKind> LISTS = List.of(SheetKind.INVITED, SheetKind.PRESENT, SheetKind.RESULTS);

    private static final List<String> KEYS = Shape.of(Meeting.class).keys();

    private final Path content;
    private final Desk desk;
    private final Map<SheetKind, List<Draft>> drafts;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final Map<SheetKind, Set<Integer>> matched = new EnumMap<>(SheetKind.class);
    private String year = "";

    MeetingWriting(Path content, Desk desk, Map<SheetKind, List<Draft>> drafts) {
        this.content = content;
        this.desk = desk;
        this.drafts = drafts;
    }

    /** A row that is in no meeting; who it names comes with it. */
    void naming(Draft row) {
        Draft.texts(row.tree(), used);
    }

    /** A meeting that is new. */
    void fresh(String id, Day day, Draft head, String classification) {
        year = Integer.toString(day.year());
        for (SheetKind kind : LISTS) {
            List<Draft> some = drafts.getOrDefault(kind, List.of());
            head.drafts(Keyed.word(kind), some);
            count(kind, some.size());
        }
        head.text("kelas", classification).texts("sumber", desk.reports().told());
        Draft.texts(head.tree(), used);
        String file = RecordType.MEETING.folder() + "/" + year + "/" + id + "/" + RecordType.MEETING.folder() + ".yaml";
        changes.add(Change.made(file, TreePrinter.print(head.tree())));
    }

    /**
     * A meeting that is there: what it has not, what is to be changed of what it has, and what is to go.
     *
     * @param file its file
     * @param whole whether the rows are all there are of it
     */
    void compare(EditedFile file, boolean whole, Leavers leavers) {
        compare(SheetKind.INVITED, "sebutan", file, whole, leavers);
        compare(SheetKind.PRESENT, "sebagai", file, whole, leavers);
    }

    private void compare(SheetKind kind, String office, EditedFile file, boolean whole, Leavers leavers) {
        List<Draft> rows = drafts.getOrDefault(kind, List.of());
        List<Node> there = entries(file, kind);
        List<Integer> found =
                PeopleMatch.of(office, there, rows.stream().map(this::row).toList(), whole);
        List<Draft> fresh = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Draft row = rows.get(i);
            boolean out = isOut(row.cells());
            Mapping recorded = found.get(i) < 0 ? null : mapping(there.get(found.get(i)), office);
            if (recorded == null && out) {
                leavers.absent(row.cells());
            } else if (recorded == null) {
                fresh.add(row);
            } else if (out) {
                leavers.person(kind, found.get(i), recorded, row.cells());
            } else {
                String pointer = "/" + Keyed.word(kind) + "/" + found.get(i);
                desk.updates().row(kind, recorded, row.tree(), row.cells(), Targets.of(file, pointer));
            }
        }
        drafts.put(kind, fresh);
        matched.put(kind, new HashSet<>(found));
    }

    private static List<Node> entries(EditedFile file, SheetKind kind) {
        return file.node("/" + Keyed.word(kind))
                .map(node -> node instanceof Sequence list ? list.items() : List.<Node>of())
                .orElse(List.of());
    }

    private static Mapping mapping(Node entry, String office) {
        return entry instanceof Mapping mapping ? mapping : Mapping.of(List.of(Entry.of(office, entry)));
    }

    private PeopleMatch.Row row(Draft draft) {
        return new PeopleMatch.Row(draft.tree(), draft.cells().text(SheetKind.KEY.key()), isOut(draft.cells()));
    }

    private boolean isOut(Cells cells) {
        return desk.heads().isYes(cells.text(SheetKind.OUT.key())).orElse(false);
    }

    /** How many entries of a list no row is about, by what it says or by its key. */
    int missing(SheetKind kind, EditedFile file, Set<String> keys) {
        List<Node> there = entries(file, kind);
        Set<Integer> seen = new HashSet<>(matched.getOrDefault(kind, Set.of()));
        keys.forEach(key -> RowKey.find(key, "", there).ifPresent(seen::add));
        seen.remove(-1);
        return there.size() - seen.size();
    }

    /** Puts what is new into the file of a meeting that is there. */
    void into(Held held, EditedFile file, ResultRows results) {
        String[] steps = held.file().split("/");
        year = steps.length > 3 ? steps[steps.length - 3] : "";
        for (SheetKind kind : List.of(SheetKind.INVITED, SheetKind.PRESENT)) {
            List<Node> some = new ArrayList<>();
            for (Draft draft : drafts.getOrDefault(kind, List.of())) {
                some.add(draft.tree());
                Draft.texts(draft.tree(), used);
                named.computeIfAbsent(Keyed.word(kind), k -> new ArrayList<>()).add(name(draft.cells()));
            }
            file.append("", Keyed.word(kind), some, KEYS);
            count(kind, some.size());
        }
        results.into(drafts.getOrDefault(SheetKind.RESULTS, List.of()), draft -> Draft.texts(draft.tree(), used));
        count(SheetKind.RESULTS, results.fresh());
    }

    /** Whom a row is about: the person, else the office, else the body. */
    private String name(Cells cells) {
        String name = Known.bare(cells.text("nama").replace('\n', ' '));
        return name.isEmpty()
                ? cells.text(cells.text("sebagai").isEmpty() ? "lembaga" : "sebagai")
                        .replace('\n', ' ')
                : desk.names().loosely(name).bare();
    }

    /** Files that are changed elsewhere. */
    void changed(List<Change> some) {
        changes.addAll(some);
    }

    /** Records of people that go with the rows that named them. */
    void strays(Leavers leavers) {
        List<Change> some = leavers.strays(used);
        changes.addAll(some);
        count("ikut-dihapus", some.size());
    }

    /** What else leads to new records. */
    void uses(Node node) {
        Draft.texts(node, used);
    }

    /** Something that is told in numbers; nothing where there is none. */
    void count(String what, int many) {
        if (many > 0) {
            counts.put(what, many);
        }
    }

    private void count(SheetKind kind, int many) {
        count(Keyed.word(kind), many);
    }

    private void map(String file, Map<String, Draft> records) {
        Map<String, Node> trees = new LinkedHashMap<>();
        records.forEach((id, draft) -> trees.put(id, draft.tree()));
        grow(file, trees);
    }

    private void grow(String file, Map<String, Node> trees) {
        if (!trees.isEmpty()) {
            changes.add(MapFile.grown(content, file, trees));
        }
    }

    private String read(String file) {
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new body by its name in full, behind the short one where it was written so. */
    private static String called(Draft body) {
        List<String> names = new ArrayList<>(body.several("singkatan"));
        names.add(body.get("nama"));
        return String.join(" = ", names);
    }

    /** All as one, and what is told about it. */
    Taken taken(String meeting, List<Finding> findings, byte[] faulty) {
        Map<String, Draft> people = desk.people().made(used);
        people.values().forEach(draft -> Draft.texts(draft.tree(), used));
        Map<String, Draft> bodies = desk.bodies().made(used);
        people.forEach((id, draft) -> changes.add(
                Change.made(RecordType.PERSON.folder() + "/" + id + ".yaml", TreePrinter.print(draft.tree()))));
        bodies.values().forEach(draft -> Draft.texts(draft.tree(), used));
        map(RecordType.INSTITUTION.folder() + "/" + meeting + ".yaml", bodies);
        Map<String, List<String>> topics = new LinkedHashMap<>();
        desk.topics().made(used).forEach((type, records) -> {
            map(type.folder() + "/" + type.folder() + ".yaml", records);
            topics.put(
                    type.folder(),
                    records.values().stream().map(draft -> draft.get("nama")).toList());
        });
        grow(
                RecordType.SOURCE.folder() + "/" + meeting + ".yaml",
                desk.reports().made(used));
        Map<String, String> kinds = new LinkedHashMap<>();
        bodies.values().forEach(draft -> kinds.put(called(draft), draft.get("jenis")));
        List<String> names =
                people.values().stream().map(draft -> draft.get("nama")).toList();
        List<Change> all = desk.bodies().renamed(content, changes);
        return new Taken(new Proposal(all), findings, counts, names, kinds, topics, faulty).naming(named);
    }
}
