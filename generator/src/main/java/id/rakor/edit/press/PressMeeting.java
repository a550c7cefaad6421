package id.rakor.edit.press;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Moments.Hour;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.fact.LawFinder;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The meeting that was confirmed, part by part, each with its source. */
final class PressMeeting {
    private static final int STEM = 52;

    private final Records records;
    private final Desk desk;
    private final Values values;
    private final List<Answer> answers;
    private final Words words;
    private final LocalDate today;
    private Values.Date date;
    private Optional<Hour> hour = Optional.empty();
    private Optional<String> region = Optional.empty();
    private String source = "";

    PressMeeting(Records records, Desk desk, Values values, List<Answer> answers, Words words, LocalDate today) {
        this.records = records;
        this.desk = desk;
        this.values = values;
        this.answers = answers;
        this.words = words;
        this.today = today;
    }

    /** Reads what people are recorded with: the day and the region. */
    void read() {
        date = answer(FactKind.DAY).map(values::date).orElse(null);
        hour = answer(FactKind.HOUR).flatMap(values::hour);
        region = answer(FactKind.REGION).flatMap(values::region);
        desk.home(region.orElse(null));
    }

    private Optional<Answer> answer(FactKind kind) {
        return all(kind).stream().findFirst();
    }

    private List<Answer> all(FactKind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).toList();
    }

    String value(FactKind kind) {
        return answer(kind).map(Answer::value).orElse("");
    }

    /** The day, month or year, or null. */
    Day day() {
        return date == null ? null : date.day();
    }

    /** Those who were there, each once. */
    List<Draft> present() {
        List<Draft> present = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FactKind kind : List.of(FactKind.PERSON, FactKind.BODY)) {
            for (Answer answer : all(kind)) {
                values.present(answer).filter(draft -> seen.add(who(draft))).ifPresent(present::add);
            }
        }
        return present;
    }

    /** What tells one who was there from another: the person, else the body, else the office. */
    private static String who(Draft draft) {
        return Stream.of("orang", "lembaga", "sebagai")
                .map(key -> key + "/" + draft.get(key))
                .filter(text -> !text.endsWith("/"))
                .findFirst()
                .orElse("");
    }

    /** An id that no meeting bears. */
    String id() {
        String year = day() == null ? "" : "-" + day().year();
        String title = Known.key(value(FactKind.TITLE))
                .replaceFirst("^rapat-koordinasi-nasional", "rakornas")
                .replaceFirst("^rapat-koordinasi", "rakor")
                .replaceFirst("^rapat-kerja", "raker");
        String plain = Slug.of(title.replaceFirst("-tahun-20\\d\\d$", ""), STEM - year.length());
        String stem = (plain.isEmpty() ? RecordType.MEETING.folder() : plain) + year;
        String id = stem;
        for (int i = 2; !Id.isValid(id) || records.find(RecordType.MEETING, id).isPresent(); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    /** Where its record lies. */
    String file(String id) {
        String folder = RecordType.MEETING.folder();
        String drawer = day() == null ? "" : day().year() + "/";
        return folder + "/" + drawer + id + "/" + folder + ".yaml";
    }

    /** The record of a meeting that is new. */
    Draft record(List<Draft> present, String from) {
        source = from;
        List<String> kinds = answer(FactKind.KIND)
                .map(one -> values.choices(one, MeetingKind.class))
                .orElse(List.of());
        boolean held = day() == null || !day().earliest().isAfter(today);
        Draft record = new Draft()
                .text("judul", value(FactKind.TITLE))
                .texts("jenis", kinds)
                .text("status", Keyed.word(held ? MeetingStatus.HELD : MeetingStatus.PLANNED))
                .text("asal", Keyed.word(Origin.PRESS))
                .node("waktu", timing())
                .node("tempat", list(venue()))
                .text(
                        "mode",
                        answer(FactKind.MODE)
                                .map(one -> values.choices(one, Mode.class).stream()
                                        .findFirst()
                                        .orElse(null))
                                .orElse(null))
                .text("wilayah_penyelenggara", region.orElse(null))
                .drafts("penyelenggara", organisers())
                .text("tema_acara", value(FactKind.BANNER))
                .drafts("dasar", laws(from))
                .drafts("hadir", present)
                .drafts("kelompok_peserta", groups(from))
                .node("jumlah_peserta", participants())
                .drafts("angka", figures(from))
                .plain(
                        "jumlah_hasil_disebut",
                        answer(FactKind.RESULT_COUNT).map(values::number).orElse(null))
                .drafts("hasil", results(from))
                .texts("sumber", List.of(from));
        return record;
    }

    Node timing() {
        if (date == null && hour.isEmpty()) {
            return null;
        }
        return new Draft()
                .node("mulai", date())
                .text("pukul_mulai", hour.map(one -> one.time().toString()).orElse(null))
                .text(
                        "zona",
                        hour.filter(one -> one.zone() != null)
                                .map(one -> Keyed.word(one.zone()))
                                .orElse(null))
                .tree();
    }

    private Node date() {
        if (date == null) {
            return null;
        }
        boolean bare = date.weekday() == null && date.written().isEmpty();
        Node day = date.day() == null ? null : Scalar.plain(date.day().toString());
        return bare
                ? day
                : new Draft()
                        .node("baca", day)
                        .text("hari", date.weekday() == null ? null : Keyed.word(date.weekday()))
                        .text("tertulis", date.written())
                        .tree();
    }

    Draft venue() {
        Draft venue = new Draft()
                .text("nama", value(FactKind.VENUE))
                .text(
                        "wilayah",
                        answer(FactKind.VENUE_REGION).flatMap(values::region).orElse(null));
        return venue.isEmpty() ? venue : venue.texts("sumber", sources());
    }

    private List<String> sources() {
        return source.isEmpty() ? List.of() : List.of(source);
    }

    private static Node list(Draft draft) {
        return draft.isEmpty() ? null : Sequence.of(List.of(draft.tree()));
    }

    private List<Draft> organisers() {
        return all(FactKind.ORGANISER).stream()
                .map(answer -> new Draft().text("lembaga", values.body(answer)).texts("sumber", sources()))
                .toList();
    }

    List<Draft> laws(String from) {
        LawFinder laws = new LawFinder(records, new Lexicon(records, words));
        List<Draft> drafts = new ArrayList<>();
        for (Answer answer : all(FactKind.REGULATION)) {
            Optional<String> id = laws.id(answer.value());
            drafts.add(new Draft()
                    .text("regulasi", id.orElse(null))
                    .text("tertulis", id.isPresent() ? null : answer.value())
                    .texts("sumber", List.of(from)));
        }
        return drafts;
    }

    List<Draft> groups(String from) {
        return all(FactKind.GROUP).stream()
                .map(answer -> {
                    String text = answer.value();
                    String label = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
                    return new Draft().text("sebutan", label).texts("sumber", List.of(from));
                })
                .toList();
    }

    Node participants() {
        return answer(FactKind.PARTICIPANTS)
                .map(one -> values.quantity(one, true))
                .map(Draft::tree)
                .orElse(null);
    }

    List<Draft> figures(String from) {
        List<Draft> drafts = new ArrayList<>();
        for (Answer answer : all(FactKind.FIGURE)) {
            Draft quantity = values.quantity(answer, false);
            if (quantity != null) {
                String unit = values.unit(answer);
                String subject = answer.part(1).isEmpty() ? words.text("berita.tentang", unit) : answer.part(1);
                drafts.add(new Draft()
                        .text("tentang", subject)
                        .node("nilai", quantity.tree())
                        .text("satuan", unit)
                        .texts("sumber", List.of(from)));
            }
        }
        return drafts;
    }

    /** Results that a person wrote in own words; those that were only found are left out. */
    List<Draft> results(String from) {
        List<Draft> drafts = new ArrayList<>();
        for (Answer answer : all(FactKind.RESULT)) {
            if (answer.own()) {
                String text = answer.value().replaceFirst("^(\\d{1,2}|\\p{L}+) *; *", "");
                drafts.add(new Draft()
                        .text("kode", "r" + (drafts.size() + 1))
                        .text("teks", text)
                        .texts("sumber", List.of(from)));
            }
        }
        return drafts;
    }
}
