package id.rakor.edit.press;

import id.rakor.edit.Change;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.page.PressCode;
import id.rakor.edit.record.EditedFile;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Timing;
import id.rakor.model.source.FieldNote;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A further report of a meeting that is recorded: its source and what the record has not are added; where it differs, its
 * reading stands beside the one that is followed. Nothing that is there is changed.
 */
final class SecondReport {
    private static final List<String> ORDER = Shape.of(Meeting.class).keys();

    private final EditedFile file;
    private final Held held;
    private final Meeting meeting;
    private final Values values;
    private final String source;
    private int added;

    SecondReport(Path content, Held held, Values values, String source) {
        this.held = held;
        this.meeting = (Meeting) held.entity();
        this.values = values;
        this.source = source;
        try {
            this.file = EditedFile.of(content, held.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many were added to those who were there. */
    int added() {
        return added;
    }

    /** What becomes of the file; who is newly named in it is told. */
    Change change(PressMeeting report, List<Draft> present, Set<String> used) {
        Node from = Scalar.text(source);
        boolean known =
                meeting.meta().sources().stream().anyMatch(ref -> ref.id().equals(source));
        fields(report);
        present(present, used);
        add("dasar", report.laws(source), "regulasi", "tertulis");
        add("kelompok_peserta", report.groups(source), "sebutan", "sebutan");
        add("angka", report.figures(source), "tentang", "tentang");
        if (!known) {
            file.append("", "sumber", List.of(from), ORDER);
        }
        return file.change();
    }

    private void present(List<Draft> present, Set<String> used) {
        List<Node> fresh = new ArrayList<>();
        for (Draft draft : present) {
            int at = index(draft);
            if (at < 0) {
                fresh.add(draft.tree());
                Draft.texts(draft.tree(), used);
            } else {
                Attendance there = meeting.attendance().get(at);
                boolean said =
                        there.meta().sources().stream().anyMatch(ref -> ref.id().equals(source));
                if (!said) {
                    file.append(
                            "/hadir/" + at,
                            "sumber",
                            List.of(Scalar.text(source)),
                            Shape.of(Attendance.class).keys());
                }
            }
        }
        added = fresh.size();
        file.append("", "hadir", fresh, ORDER);
    }

    private int index(Draft draft) {
        String person = draft.get("orang");
        for (int i = 0; i < meeting.attendance().size(); i++) {
            Attendance one = meeting.attendance().get(i);
            boolean same = !person.isEmpty()
                    ? one.person() != null && one.person().id().equals(person)
                    : one.person() == null
                            && one.institution() != null
                            && one.institution().id().equals(draft.get("lembaga"));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    /** Adds what a list has not: parts that differ in one key and in another. */
    private void add(String key, List<Draft> drafts, String one, String other) {
        List<Node> fresh = new ArrayList<>();
        Node list = file.node("/" + key).orElse(Sequence.of(List.of()));
        List<Node> there = list instanceof Sequence sequence ? sequence.items() : List.of();
        for (Draft draft : drafts) {
            String name = draft.get(one).isEmpty() ? draft.get(other) : draft.get(one);
            if (there.stream().noneMatch(node -> name.equals(text(node, one)) || name.equals(text(node, other)))) {
                fresh.add(draft.tree());
            }
        }
        file.append("", key, fresh, ORDER);
    }

    private static String text(Node node, String key) {
        return node instanceof Scalar plain
                ? plain.text()
                : node instanceof Mapping mapping
                        ? mapping.entry(key)
                                .map(Entry::value)
                                .filter(Scalar.class::isInstance)
                                .map(value -> ((Scalar) value).text())
                                .orElse("")
                        : "";
    }

    private void fields(PressMeeting report) {
        compare("", "judul", meeting.title(), report.value(FactKind.TITLE), FactKind.TITLE);
        String venue = meeting.venues().isEmpty()
                ? ""
                : Objects.toString(meeting.venues().get(0).name(), "");
        String told = report.value(FactKind.VENUE);
        if (meeting.venues().isEmpty() && !report.venue().isEmpty()) {
            Draft place = report.venue().texts("sumber", List.of(source));
            file.append("", "tempat", List.of(place.tree()), ORDER);
        } else {
            compare("", "tempat", venue, told, FactKind.VENUE);
        }
        Node people = report.participants();
        String number = people instanceof Mapping mapping ? text(mapping, "nilai") : "";
        if (meeting.participants() == null && people != null) {
            file.set("", Entry.of("jumlah_peserta", people), ORDER);
        } else if (meeting.participants() != null) {
            String recorded =
                    meeting.participants().value().stripTrailingZeros().toPlainString();
            compare("", "jumlah_peserta", recorded, number, FactKind.PARTICIPANTS);
        }
        Timing timing = meeting.timing();
        boolean dated = timing != null && timing.from() != null && timing.from().read() != null;
        if (dated && report.day() != null) {
            compare(
                    "/waktu",
                    "mulai",
                    timing.from().read().toString(),
                    report.day().toString(),
                    FactKind.DAY);
        }
    }

    private void compare(String mapping, String key, String recorded, String told, FactKind kind) {
        if (told.isEmpty() || told.equals(recorded)) {
            return;
        }
        values.findings()
                .add(new Finding(
                        PressCode.DIFFERS,
                        Place.of(held.file(), mapping + "/" + key),
                        List.of(meeting.id().text(), told, values.label(kind), recorded),
                        ""));
        Node reading =
                new Draft().text("nilai", told).texts("sumber", List.of(source)).tree();
        String notes = mapping + "/keterangan";
        Optional<Node> there = file.node(notes + "/" + key);
        List<String> order = mapping.isEmpty() ? ORDER : Shape.of(Timing.class).keys();
        if (there.isPresent()) {
            boolean said = file.node(notes + "/" + key + "/bacaan_lain")
                    .filter(Sequence.class::isInstance)
                    .map(node -> ((Sequence) node).items().stream().anyMatch(item -> text(item, "nilai")
                            .equals(told)))
                    .orElse(false);
            if (!said) {
                file.append(
                        notes + "/" + key,
                        "bacaan_lain",
                        List.of(reading),
                        Shape.of(FieldNote.class).keys());
            }
            return;
        }
        Node note =
                new Draft().node("bacaan_lain", Sequence.of(List.of(reading))).tree();
        if (file.node(notes).isPresent()) {
            file.set(notes, Entry.of(key, note), order);
        } else {
            file.set(mapping, Entry.of("keterangan", Mapping.of(List.of(Entry.of(key, note)))), order);
        }
    }
}
