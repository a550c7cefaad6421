package id.rakor.edit.press;

import id.rakor.edit.Change;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.press.Readings.Spot;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.record.EditedFile;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Figure;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.meeting.ParticipantGroup;
import id.rakor.model.meeting.Timing;
import id.rakor.model.place.Venue;
import id.rakor.model.result.Result;
import id.rakor.model.result.Statement;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A further report of a meeting that is recorded: its source and what the record has not are added, of every kind of fact;
 * where it differs, its reading stands beside the one that is followed. Nothing that is there is changed, and a report that
 * was taken before changes nothing unless more of it is confirmed.
 */
final class SecondReport {
    private static final List<String> ORDER = Shape.of(Meeting.class).keys();

    private final EditedFile file;
    private final Meeting meeting;
    private final Readings readings;
    private final String source;
    private final boolean known;
    private final Set<String> used = new HashSet<>();
    private int added;

    SecondReport(Path content, Held held, Values values, String source) {
        this.meeting = (Meeting) held.entity();
        this.source = source;
        this.known = meeting.meta().sources().stream().anyMatch(ref -> ref.id().equals(source));
        try {
            this.file = EditedFile.of(content, held.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.readings = new Readings(file, held, values, source, known);
    }

    /** How many were added to those who were there. */
    int added() {
        return added;
    }

    /** What is newly named in the file: ids among other texts. */
    Set<String> used() {
        return used;
    }

    /** What becomes of the file. */
    Change change(PressMeeting report, List<Draft> present) {
        Particulars told = report.particulars();
        timing(report);
        head(report);
        venue(report);
        PresentAgain again = new PresentAgain(file, readings, meeting);
        List<Draft> fresh = again.fresh(present);
        added = fresh.size();
        append("hadir", fresh);
        add("penyelenggara", Organiser.class, told.organisers(), alike("lembaga"));
        add("dasar", Basis.class, told.laws(), alike("regulasi", "tertulis"));
        add("kelompok_peserta", ParticipantGroup.class, told.groups(), SecondReport::isWithin);
        figures(told.figures());
        add("pernyataan", Statement.class, told.statements(), alike("isi"));
        Set<String> codes = meeting.results().stream().map(Result::code).collect(Collectors.toSet());
        add("hasil", Result.class, told.results(codes), alike("teks"));
        aims(told.aims());
        if (!known) {
            file.append("", "sumber", List.of(Scalar.text(source)), ORDER);
        }
        return file.change();
    }

    private Spot spot(String key, FactKind kind) {
        return new Spot("", Meeting.class, key, kind, false);
    }

    private void append(String key, List<Draft> fresh) {
        fresh.forEach(draft -> Draft.texts(draft.tree(), used));
        file.append("", key, fresh.stream().map(draft -> (Node) draft.tree()).toList(), ORDER);
    }

    /** Adds what a list has not; what it has is said by this report too. */
    private void add(String key, Class<?> type, List<Draft> drafts, BiPredicate<Node, Draft> same) {
        for (Draft draft : drafts) {
            List<Node> there = readings.items("/" + key);
            int at = Readings.index(there, node -> same.test(node, draft));
            if (at < 0) {
                append(key, List.of(draft));
            } else if (there.get(at) instanceof Mapping) {
                readings.cite("/" + key + "/" + at, type);
            }
        }
    }

    /** Whether one of some keys says the same. */
    private static BiPredicate<Node, Draft> alike(String... keys) {
        return (node, draft) -> List.of(keys).stream()
                .anyMatch(key -> !draft.get(key).isEmpty()
                        && Known.key(Readings.text(node, key)).equals(Known.key(draft.get(key))));
    }

    private static boolean isWithin(Node node, Draft draft) {
        String one = "-" + Known.key(Readings.text(node, "sebutan")) + "-";
        String other = "-" + Known.key(draft.get("sebutan")) + "-";
        return one.contains(other);
    }

    private void aims(List<String> aims) {
        Set<String> there = meeting.aims().stream().map(Known::key).collect(Collectors.toSet());
        List<Node> fresh = aims.stream()
                .filter(aim -> there.add(Known.key(aim)))
                .map(aim -> (Node) Scalar.text(aim))
                .toList();
        file.append("", "tujuan", fresh, ORDER);
    }

    /** A number of the same thing that differs is another reading of it. */
    private void figures(List<Draft> figures) {
        for (Draft draft : figures) {
            List<Node> there = readings.items("/angka");
            int corrected = Readings.index(there, node -> isCorrected(there.indexOf(node), node, draft));
            int at = Readings.index(there, node -> alike("tentang").test(node, draft));
            if (at < 0 && corrected < 0) {
                append("angka", List.of(draft));
            } else if (at >= 0 && !number(there.get(at)).isEmpty()) {
                String pointer = "/angka/" + at;
                Spot spot = new Spot(pointer, Figure.class, "nilai", FactKind.FIGURE, readings.isCited(pointer));
                readings.compare(spot, number(there.get(at)), number(draft.tree()), draft.tree());
                readings.cite(pointer, Figure.class);
            }
        }
    }

    /** Whether this report said this number before, and only what it counts was written otherwise. */
    private boolean isCorrected(int at, Node node, Draft draft) {
        return readings.isCited("/angka/" + at)
                && number(node).equals(number(draft.tree()))
                && Known.key(Readings.text(node, "satuan")).equals(Known.key(draft.get("satuan")));
    }

    private static String number(Node node) {
        return node instanceof Mapping mapping
                ? mapping.entry("nilai")
                        .map(Entry::value)
                        .map(value -> Readings.text(value, "nilai"))
                        .orElse("")
                : "";
    }

    private void head(PressMeeting report) {
        readings.compare(
                spot("judul", FactKind.TITLE),
                meeting.title(),
                report.value(FactKind.TITLE),
                Scalar.text(report.value(FactKind.TITLE)));
        List<String> kinds = meeting.kinds().stream().map(Keyed::word).toList();
        report.kinds().stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> readings.compare(
                        spot("jenis", FactKind.KIND), String.join(", ", kinds), kind, Scalar.text(kind)));
        word("mode", FactKind.MODE, meeting.mode() == null ? "" : Keyed.word(meeting.mode()), report.mode());
        word(
                "wilayah_penyelenggara",
                FactKind.REGION,
                meeting.organiserRegion() == null
                        ? ""
                        : meeting.organiserRegion().id(),
                report.region());
        word(
                "tema_acara",
                FactKind.BANNER,
                meeting.banner() == null ? "" : meeting.banner().written(),
                report.value(FactKind.BANNER));
        number("jumlah_peserta", FactKind.PARTICIPANTS, meeting.participants(), report.participants());
        Integer announced = report.announced();
        readings.compare(
                spot("jumlah_hasil_disebut", FactKind.RESULT_COUNT),
                Objects.toString(meeting.announcedResults(), ""),
                Objects.toString(announced, ""),
                Scalar.plain(Objects.toString(announced, "")));
    }

    private void word(String key, FactKind kind, String recorded, String told) {
        String text = Objects.toString(told, "");
        readings.compare(spot(key, kind), recorded, text, Scalar.text(text));
    }

    private void number(String key, FactKind kind, Quantity there, Node told) {
        String recorded =
                there == null ? "" : there.value().stripTrailingZeros().toPlainString();
        readings.compare(spot(key, kind), recorded, told == null ? "" : Readings.text(told, "nilai"), told);
    }

    private void timing(PressMeeting report) {
        Timing timing = meeting.timing();
        if (timing == null) {
            if (report.timing() != null) {
                file.set("", Entry.of("waktu", report.timing()), ORDER);
            }
            return;
        }
        boolean dated = timing.from() != null && timing.from().read() != null;
        String day = Objects.toString(report.day(), "");
        if (timing.from() == null || dated) {
            readings.compare(
                    at("mulai", FactKind.DAY), dated ? timing.from().read().toString() : "", day, report.date());
        }
        String hour = report.hour().map(one -> one.time().toString()).orElse("");
        readings.compare(
                at("pukul_mulai", FactKind.HOUR), Objects.toString(timing.startTime(), ""), hour, Scalar.text(hour));
        if (timing.zone() == null && timing.startTime() == null) {
            report.hour()
                    .filter(one -> one.zone() != null)
                    .ifPresent(one -> file.set(
                            "/waktu",
                            Entry.of("zona", Scalar.text(Keyed.word(one.zone()))),
                            Shape.of(Timing.class).keys()));
        }
    }

    private Spot at(String key, FactKind kind) {
        return new Spot("/waktu", Timing.class, key, kind, false);
    }

    private void venue(PressMeeting report) {
        Draft told = report.venue();
        if (meeting.venues().isEmpty()) {
            file.append("", "tempat", told.isEmpty() ? List.of() : List.of(told.tree()), ORDER);
            return;
        }
        Venue first = meeting.venues().get(0);
        if (first.name() != null) {
            word("tempat", FactKind.VENUE, first.name(), told.get("nama"));
        }
        if (file.node("/tempat/0").filter(Mapping.class::isInstance).isPresent()) {
            part("nama", FactKind.VENUE, first.name() == null ? "" : told.get("nama"), told.get("nama"));
            String region = first.region() == null ? "" : first.region().id();
            part("wilayah", FactKind.VENUE_REGION, region, told.get("wilayah"));
        }
    }

    private void part(String key, FactKind kind, String recorded, String told) {
        boolean judged = readings.isCited("/tempat/0");
        readings.compare(new Spot("/tempat/0", Venue.class, key, kind, judged), recorded, told, Scalar.text(told));
    }
}
