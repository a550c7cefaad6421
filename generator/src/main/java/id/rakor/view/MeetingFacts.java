package id.rakor.view;

import id.rakor.model.law.Election;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Banner;
import id.rakor.model.meeting.Budget;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.meeting.OrganiserRole;
import id.rakor.model.meeting.Timing;
import id.rakor.model.place.Region;
import id.rakor.model.result.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The head facts of a meeting: when, where, who called it, who opened it, who came, and its theme. */
final class MeetingFacts {
    private static final List<String> KEYS = List.of(
            "waktu",
            "tempat",
            "cara",
            "penyelenggara",
            "pembuka",
            "pendamping",
            "pimpinan",
            "peserta",
            "tema_acara",
            "tema",
            "wilayah_penyelenggara",
            "wilayah_cakupan",
            "anggaran",
            "pemilihan");
    private static final Set<String> ALWAYS =
            Set.of("waktu", "tempat", "penyelenggara", "pembuka", "peserta", "tema_acara");

    private final Folio folio;
    private final Meeting meeting;
    private final List<Fact> facts = new ArrayList<>();

    MeetingFacts(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    /** All of them. */
    List<Fact> make() {
        return make(KEYS);
    }

    /** Some of them, in the order of their keys. */
    List<Fact> make(List<String> keys) {
        for (String key : keys) {
            List<Line> lines = lines(key);
            if (!lines.isEmpty()) {
                facts.add(new Fact(folio.word("rapat.fakta." + key), lines));
            } else if (ALWAYS.contains(key)) {
                facts.add(new Fact(folio.word("rapat.fakta." + key), List.of(Line.of(folio.absent()))));
            }
        }
        return facts;
    }

    private List<Line> lines(String key) {
        return switch (key) {
            case "waktu" -> time();
            case "tempat" -> venues();
            case "cara" -> mode();
            case "penyelenggara" ->
                meeting.organisers().stream().map(this::organiser).toList();
            case "pembuka" -> with(AttendanceRole.OPENER);
            case "pendamping" -> with(AttendanceRole.COMPANION);
            case "pimpinan" -> with(AttendanceRole.CHAIR);
            case "peserta" -> participants();
            case "hadir" -> new MeetingPeople(folio, meeting).few();
            case "tema_acara" -> banner();
            case "tema" -> row(folio.links(Theme.class, meeting.themes()));
            case "wilayah_penyelenggara" -> organiserRegion();
            case "wilayah_cakupan" -> row(folio.links(Region.class, meeting.coverage()));
            case "anggaran" -> budget();
            case "pemilihan" -> row(folio.links(Election.class, meeting.elections()));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static List<Line> row(List<Line> lines) {
        return lines.isEmpty()
                ? lines
                : List.of(Line.of(
                        Folio.row(lines.stream().map(l -> l.bits().get(0)).toList())));
    }

    private List<Line> time() {
        Timing timing = meeting.timing();
        if (timing == null) {
            return List.of();
        }
        List<Bit> bits = folio.desk().times().of(timing);
        if (bits.isEmpty()) {
            return List.of();
        }
        List<String> written = Folio.written(timing.from(), timing.until());
        return List.of(folio.line(timing, bits)
                .with(folio.line(timing, "mulai", bits, written))
                .with(folio.line(meeting, "waktu", bits)));
    }

    private List<Line> venues() {
        return new Venues(folio, meeting)
                .lines().stream().map(line -> noted(meeting, "tempat", line)).toList();
    }

    private Line noted(Meeting owner, String key, Line line) {
        if (facts.stream().anyMatch(f -> f.label().equals(folio.word("rapat.fakta." + key)))) {
            return line;
        }
        return line.with(folio.line(owner, key, line.bits()));
    }

    private List<Line> mode() {
        return meeting.mode() == null
                ? List.of()
                : List.of(folio.line(
                        meeting, "mode", List.of(Bit.text(folio.desk().names().of(meeting.mode())))));
    }

    private Line organiser(Organiser organiser) {
        List<Bit> bits = new ArrayList<>(Parties.bits(folio, null, organiser.institution(), null, organiser.label()));
        if (bits.isEmpty()) {
            bits.add(folio.absent());
        }
        boolean alone = folio instanceof PaperFolio
                && meeting.organisers().size() == 1
                && organiser.role() == OrganiserRole.EXECUTOR;
        if (organiser.role() != null && !alone) {
            bits.add(Bit.of(Bit.Kind.QUIET, " (" + folio.desk().names().of(organiser.role()) + ")"));
        }
        return noted(meeting, "penyelenggara", folio.line(organiser, bits));
    }

    private List<Line> with(AttendanceRole role) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < meeting.attendance().size(); i++) {
            Attendance one = meeting.attendance().get(i);
            if (one.roles().contains(role)) {
                lines.add(MeetingPeople.brief(folio, meeting, one));
            }
        }
        return lines;
    }

    private List<Line> participants() {
        if (meeting.participants() == null) {
            return List.of();
        }
        List<String> written = Quantities.written(meeting.participants());
        List<Bit> bits = List.of(Bit.text(Quantities.people(folio, meeting.participants())));
        return List.of(folio.line(meeting, "jumlah_peserta", bits, written));
    }

    private List<Line> budget() {
        Budget budget = meeting.budget();
        if (budget == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        if (budget.amount() != null) {
            parts.add(folio.word("rapat.rupiah", Quantities.words(folio, budget.amount(), null)));
        }
        if (budget.fund() != null) {
            parts.add(budget.fund());
        }
        if (budget.year() != null) {
            parts.add(folio.word("rapat.tahun_anggaran", budget.year().toString()));
        }
        List<Bit> bits = List.of(Bit.text(String.join(", ", parts)));
        return List.of(
                folio.line(budget, bits).with(folio.line(budget, "nilai", bits, Quantities.written(budget.amount()))));
    }

    private List<Line> banner() {
        Banner banner = meeting.banner();
        if (banner == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        List<Bit> written = List.of(Bit.of(Bit.Kind.QUOTE, folio.tell(banner.written())));
        Line line = folio.line(banner, written).with(folio.line(meeting, "tema_acara", written));
        lines.add(line.with(folio.line(banner, "tertulis", written)));
        if (banner.read() != null && !banner.read().equals(banner.written())) {
            List<Bit> read = List.of(Bit.of(Bit.Kind.QUIET, folio.word("rapat.dibaca") + " "), Bit.text(banner.read()));
            lines.add(folio.line(banner, "dibaca", read));
        }
        return lines;
    }

    private List<Line> organiserRegion() {
        return meeting.organiserRegion() == null
                ? List.of()
                : List.of(folio.line(
                        meeting,
                        "wilayah_penyelenggara",
                        List.of(folio.link(Region.class, meeting.organiserRegion()))));
    }
}
