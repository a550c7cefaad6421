package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.MeetingId;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Moments.Hour;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.update.Targets;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.OrganiserRole;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of a meeting as they stand one below another. */
final class MeetingSheet {
    private static final List<String> REPORT =
            List.of("sumber_judul", "sumber_penerbit", "sumber_tanggal", "sumber_alamat");

    private final Desk desk;
    private final Cells cells;
    private final Moment from;
    private final String origin;

    MeetingSheet(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.cells = cells(desk, sheet);
        required();
        this.from = desk.day(cells, "mulai");
        this.origin = Objects.toString(desk.choice(cells, SheetKind.MEETING, "asal"), "");
        reported();
        identify();
    }

    /** Gives an id where none is written, and tells it. */
    private void identify() {
        String title = cells.text("judul").replace('\n', ' ');
        if (cells.text("id").isEmpty() && !title.isEmpty() && from != null) {
            desk.meeting(title, from.day(), cells.where("judul")).ifPresent(this::identify);
        }
    }

    private void identify(MeetingId.Given given) {
        if (given.id().isEmpty()) {
            cells.report(
                    IntakeCode.DOUBTFUL, "id", given.near().get(0).id(), cells.text("judul"), Doubts.row(given.near()));
            return;
        }
        cells.put("id", cells.keys().contains("id") ? "id" : "judul", given.id());
        cells.fault(given.there() ? IntakeCode.SAME_MEETING : IntakeCode.ID_MADE, "id");
    }

    private static Cells cells(Desk desk, Sheet sheet) {
        Map<String, Cells.Spot> spots = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            desk.heads()
                    .column(SheetKind.MEETING, row.cell(0))
                    .ifPresent(key -> spots.putIfAbsent(key, new Cells.Spot(row, 1)));
        }
        return new Cells(desk.words(), sheet, spots);
    }

    private void required() {
        for (Column column : SheetKind.MEETING.columns()) {
            if (column.required()) {
                demand(column.key());
            }
        }
        if (!cells.text("id").isEmpty() && !Id.isValid(cells.text("id"))) {
            cells.fault(IntakeCode.ID, "id", Integer.toString(Id.MAX));
        }
    }

    /** The report that tells of it; of what is known only from the press every part says so. */
    private void reported() {
        boolean press = origin.equals(Keyed.word(Origin.PRESS));
        boolean there = desk.known(RecordType.MEETING).find(id()).isPresent();
        if (REPORT.stream().anyMatch(key -> !cells.text(key).isEmpty())) {
            desk.reports()
                    .tell(
                            cells.text("sumber_alamat"),
                            cells.text("sumber_judul").replace('\n', ' '),
                            cells.text("sumber_penerbit").replace('\n', ' '),
                            Draft.day(desk.day(cells, "sumber_tanggal")));
            demand("asal");
            if (cells.text("sumber_penerbit").isEmpty()) {
                demand("sumber_judul");
            }
        } else if (press && !there) {
            demand("sumber_judul");
        }
        if (press) {
            desk.from(desk.reports().told());
        }
    }

    private void demand(String key) {
        if (cells.text(key).isEmpty()) {
            cells.fault(IntakeCode.MISSING, key, desk.heads().head(SheetKind.MEETING, key));
        }
    }

    Cells cells() {
        return cells;
    }

    /** Tells that a meeting is said to have been held on a day that is still ahead. */
    void doubt(LocalDate today) {
        if (day() != null
                && day().earliest().isAfter(today)
                && Keyed.word(MeetingStatus.HELD).equals(status())) {
            cells.fault(IntakeCode.AHEAD, "status", desk.words().dates().full(day().earliest()));
        }
    }

    String id() {
        return cells.text("id");
    }

    String status() {
        return desk.choice(cells, SheetKind.MEETING, "status");
    }

    /** The first day, or null. */
    Day day() {
        return from == null ? null : from.day();
    }

    /** The class given, or that of a meeting that gives none. */
    String classification() {
        String given = desk.choice(cells, SheetKind.MEETING, "kelas");
        return given == null ? Keyed.word(Classification.RESTRICTED) : given;
    }

    /** The class where one is given, or null. */
    String given() {
        return cells.text("kelas").isEmpty() ? null : classification();
    }

    /**
     * Compares the fields with a meeting that is there. Its status follows once it was planned; its class is one even where
     * the sheet is silent.
     */
    void compare(Draft head, Meeting there, EditedFile file) {
        List<Entry> entries = new ArrayList<>(((Mapping) file.node("").orElseThrow()).entries());
        boolean open = there.status() == MeetingStatus.PLANNED || there.status() == MeetingStatus.POSTPONED;
        boolean on = !Keyed.word(there.status()).equals(head.get("status"));
        entries.removeIf(entry -> open && on && entry.key().text().equals("status"));
        String classification = Keyed.word(there.classification());
        if (entries.stream().noneMatch(entry -> entry.key().text().equals("kelas"))) {
            entries.add(Entry.of("kelas", Scalar.text(classification)));
        }
        head.text("kelas", given());
        desk.updates().row(SheetKind.MEETING, Mapping.of(entries), said(head), cells, Targets.of(file, ""));
    }

    /** The region whose meeting it is, or null. */
    String region() {
        return desk.reference(cells, "wilayah_penyelenggara", RecordType.REGION, cells.text("wilayah_penyelenggara"));
    }

    /** The keys that come before those of the lists. */
    Draft before() {
        return new Draft()
                .text("judul", cells.text("judul").replace('\n', ' '))
                .texts("jenis", desk.choices(cells, SheetKind.MEETING, "jenis"))
                .text("tingkat", desk.choice(cells, SheetKind.MEETING, "tingkat"))
                .text("status", status())
                .text("asal", origin.isEmpty() ? Keyed.word(Origin.OFFICE) : origin)
                .node("seri", series())
                .node("waktu", timing())
                .node("tempat", venue())
                .text("mode", desk.choice(cells, SheetKind.MEETING, "mode"))
                .text("wilayah_penyelenggara", region())
                .node("penyelenggara", organisers())
                .text("tema_acara", cells.text("tema_acara"))
                .texts("tema", themes())
                .texts("tujuan", cells.several("tujuan"))
                .drafts("dasar", new BasisCell(desk).read(cells, id()));
    }

    /** What it says about a meeting that is there: of its origin nothing where the cell is empty. */
    Mapping said(Draft head) {
        List<Node.Entry> entries = new ArrayList<>(
                head.texts("sumber", desk.reports().told()).tree().entries());
        entries.removeIf(entry -> origin.isEmpty() && entry.key().text().equals("asal"));
        return Mapping.of(entries);
    }

    private Node series() {
        String text = cells.text("seri");
        String id = desk.reference(cells, "seri", RecordType.SERIES, text);
        if (id == null) {
            return null;
        }
        return new Draft()
                .text("seri", id)
                .plain("tahun", day() == null ? null : day().year())
                .plain("ke", desk.number(cells, "ke"))
                .plain("dari", desk.number(cells, "dari"))
                .text("periode", desk.choice(cells, SheetKind.MEETING, "periode"))
                .tree();
    }

    private Node timing() {
        Hour start = desk.hour(cells, "pukul_mulai");
        Hour end = desk.hour(cells, "pukul_selesai");
        String zone = desk.choice(cells, SheetKind.MEETING, "zona");
        if (zone == null && start != null && start.zone() != null) {
            zone = Keyed.word(start.zone());
        }
        Moment until = desk.day(cells, "selesai");
        return new Draft()
                .node("mulai", Draft.day(from))
                .node("selesai", Draft.day(until))
                .text("pukul_mulai", start == null ? null : start.time().toString())
                .text("pukul_selesai", end == null ? null : end.time().toString())
                .text("zona", start == null && end == null ? null : zone)
                .tree();
    }

    private Node venue() {
        Draft venue = new Draft()
                .text("nama", cells.text("tempat"))
                .text("alamat", cells.text("alamat"))
                .text(
                        "wilayah",
                        desk.reference(cells, "wilayah_tempat", RecordType.REGION, cells.text("wilayah_tempat")));
        return venue.isEmpty() ? null : Sequence.of(List.of(venue.tree()));
    }

    private Node organisers() {
        List<Draft> organisers = new ArrayList<>();
        organisers.addAll(organisers("pemrakarsa", OrganiserRole.INITIATOR));
        organisers.addAll(organisers("pelaksana", OrganiserRole.EXECUTOR));
        return new Draft()
                .drafts("x", organisers)
                .tree()
                .entry("x")
                .map(Entry::value)
                .orElse(null);
    }

    private List<Draft> organisers(String key, OrganiserRole role) {
        return cells.several(key).stream()
                .map(text -> {
                    Node party = desk.party(cells, key, text);
                    String body = party instanceof Mapping mapping
                            ? mapping.entry("lembaga")
                                    .map(e -> ((Scalar) e.value()).text())
                                    .orElse(null)
                            : null;
                    return new Draft()
                            .text("lembaga", body)
                            .text("sebutan", body == null ? text : null)
                            .text("peran", Keyed.word(role));
                })
                .toList();
    }

    private List<String> themes() {
        return cells.several("tema").stream()
                .map(text -> desk.reference(cells, "tema", RecordType.THEME, text))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
