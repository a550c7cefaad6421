package id.rakor.edit.intake;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.record.MapFile;
import id.rakor.edit.record.MeetingFile;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.TreePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts what was taken into files: that of the meeting, those of new people, and those of new institutions and follow-ups. */
final class MeetingWriting {
    private static final List<SheetKind> LISTS = List.of(SheetKind.INVITED, SheetKind.PRESENT, SheetKind.RESULTS);

    private static final String PASSED = "sudah-ada";

    private final Path content;
    private final Desk desk;
    private final Map<SheetKind, List<Draft>> drafts;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private String year = "";
    private int passed;

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
        head.text("kelas", classification);
        Draft.texts(head.tree(), used);
        String file = RecordType.MEETING.folder() + "/" + year + "/" + id + "/" + RecordType.MEETING.folder() + ".yaml";
        changes.add(Change.made(file, TreePrinter.print(head.tree())));
    }

    /** A meeting that is there: only what it has not. */
    void into(Held held, String status) {
        Meeting meeting = (Meeting) held.entity();
        String[] steps = held.file().split("/");
        year = steps.length > 3 ? steps[steps.length - 3] : "";
        String before = read(held.file());
        MeetingFile file = new MeetingFile(before);
        for (SheetKind kind : LISTS) {
            List<Node> some = new ArrayList<>();
            for (Draft draft : drafts.getOrDefault(kind, List.of())) {
                if (isThere(kind, draft, meeting)) {
                    passed++;
                } else {
                    some.add(draft.tree());
                    Draft.texts(draft.tree(), used);
                }
            }
            file.append(Keyed.word(kind), some);
            count(kind, some.size());
        }
        if (status != null && !status.equals(Keyed.word(meeting.status()))) {
            file.put("status", Scalar.text(status));
        }
        changes.add(new Change(held.file(), before, file.text()));
    }

    /** Rows that the meeting has already, beside those counted here. */
    void passed(int more) {
        passed += more;
    }

    /** Records of follow-ups. */
    void followUps(String meeting, Map<String, Draft> records) {
        count(SheetKind.FOLLOW_UPS, records.size());
        String folder = RecordType.FOLLOW_UP.folder() + "/" + (year.isEmpty() ? "" : year + "/");
        map(folder + meeting + ".yaml", records);
    }

    private void count(SheetKind kind, int many) {
        if (many > 0) {
            counts.put(Keyed.word(kind), many);
        }
    }

    private static boolean isThere(SheetKind kind, Draft draft, Meeting meeting) {
        return switch (kind) {
            case INVITED -> meeting.invitees().stream().anyMatch(one -> isSame(one, draft));
            case PRESENT -> meeting.attendance().stream().anyMatch(one -> isSame(one, draft));
            default -> false;
        };
    }

    private static boolean isSame(Invitee one, Draft draft) {
        return !draft.get("orang").isEmpty()
                ? id(one.person()).equals(draft.get("orang"))
                : one.person() == null
                        && id(one.institution()).equals(draft.get("lembaga"))
                        && Objects.toString(one.label(), "").equals(draft.get("sebutan"));
    }

    private static boolean isSame(Attendance one, Draft draft) {
        return !draft.get("orang").isEmpty()
                ? id(one.person()).equals(draft.get("orang"))
                : one.person() == null
                        && id(one.institution()).equals(draft.get("lembaga"))
                        && Objects.toString(one.capacity(), "").equals(draft.get("sebagai"));
    }

    private static String id(Ref<?> ref) {
        return ref == null ? "" : ref.id();
    }

    private void map(String file, Map<String, Draft> records) {
        if (records.isEmpty()) {
            return;
        }
        Map<String, Node> trees = new LinkedHashMap<>();
        records.forEach((id, draft) -> trees.put(id, draft.tree()));
        changes.add(MapFile.grown(content, file, trees));
    }

    private String read(String file) {
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All as one, and what is told about it. */
    Taken taken(String meeting, List<Finding> findings, byte[] faulty) {
        Map<String, Draft> people = desk.people().made(used);
        people.values().forEach(draft -> Draft.texts(draft.tree(), used));
        Map<String, Draft> bodies = desk.bodies().made(used);
        people.forEach((id, draft) -> changes.add(
                Change.made(RecordType.PERSON.folder() + "/" + id + ".yaml", TreePrinter.print(draft.tree()))));
        map(RecordType.INSTITUTION.folder() + "/" + meeting + ".yaml", bodies);
        if (passed > 0) {
            counts.put(PASSED, passed);
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        bodies.values().forEach(draft -> kinds.put(draft.get("nama"), draft.get("jenis")));
        List<String> names =
                people.values().stream().map(draft -> draft.get("nama")).toList();
        return new Taken(new Proposal(changes), findings, counts, names, kinds, faulty);
    }
}
