package id.rakor.edit.press;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.FreshId;
import id.rakor.edit.known.Moments.Hour;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
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

    private final Records records;
    private final Desk desk;
    private final Values values;
    private final List<Answer> answers;
    private final Particulars particulars;
    private final LocalDate today;
    private Values.Date date;
    private Optional<Hour> hour = Optional.empty();
    private Optional<String> region = Optional.empty();

    PressMeeting(
            Records records, Desk desk, Values values, List<Answer> answers, Particulars particulars, LocalDate today) {
        this.records = records;
        this.desk = desk;
        this.values = values;
        this.answers = answers;
        this.particulars = particulars;
        this.today = today;
    }

    /** Reads what people are recorded with: the day and the region. */
    void read() {
        date = answer(FactKind.DAY).map(values::date).orElse(null);
        hour = answer(FactKind.HOUR).flatMap(values::hour);
        region = answer(FactKind.REGION).flatMap(values::region);
        desk.homeOnly(region.orElse(null));
    }

    /** How many took part, or null. */
    Node participants() {
        return answer(FactKind.PARTICIPANTS)
                .map(one -> values.quantity(one, true))
                .map(Draft::tree)
                .orElse(null);
    }

    /** The hour at which it began, or empty. */
    Optional<Hour> hour() {
        return hour;
    }

    private Optional<Answer> answer(FactKind kind) {
        return all(kind).stream().findFirst();
    }

    private List<Answer> all(FactKind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).toList();
    }

    /** The first value of a kind, or empty. */
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
        String year = day() == null ? "" : Integer.toString(day().year());
        return new FreshId(records, desk.words()).of(RecordType.MEETING, value(FactKind.TITLE), year, Set.of());
    }

    /** Where its record lies. */
    String file(String id) {
        String folder = RecordType.MEETING.folder();
        String drawer = day() == null ? "" : day().year() + "/";
        return folder + "/" + drawer + id + "/" + folder + ".yaml";
    }

    /** The words of its kinds. */
    List<String> kinds() {
        return answer(FactKind.KIND)
                .map(one -> values.choices(one, MeetingKind.class))
                .orElse(List.of());
    }

    /** The word of the way in which people met, or null. */
    String mode() {
        return answer(FactKind.MODE)
                .flatMap(one -> values.choices(one, Mode.class).stream().findFirst())
                .orElse(null);
    }

    /** The id of the region whose meeting it is, or null. */
    String region() {
        return region.orElse(null);
    }

    /** How many results were announced, or null. */
    Integer announced() {
        return answer(FactKind.RESULT_COUNT).map(values::number).orElse(null);
    }

    /** The lists of what was confirmed. */
    Particulars particulars() {
        return particulars;
    }

    /** The record of a meeting that is new, in a class; the one that a meeting is of by itself is not written. */
    Draft record(List<Draft> present, Classification as) {
        boolean held = day() == null || !day().earliest().isAfter(today);
        Draft record = new Draft()
                .text("judul", value(FactKind.TITLE))
                .texts("jenis", kinds())
                .text("status", Keyed.word(held ? MeetingStatus.HELD : MeetingStatus.PLANNED))
                .text("asal", Keyed.word(Origin.PRESS))
                .node("waktu", timing())
                .node("tempat", list(venue()))
                .text("mode", mode())
                .text("wilayah_penyelenggara", region())
                .drafts("penyelenggara", particulars.organisers())
                .text("tema_acara", value(FactKind.BANNER))
                .texts("tujuan", particulars.aims())
                .drafts("dasar", particulars.laws())
                .drafts("hadir", present)
                .drafts("kelompok_peserta", particulars.groups())
                .node("jumlah_peserta", participants())
                .drafts("pernyataan", particulars.statements())
                .drafts("angka", particulars.figures())
                .plain("jumlah_hasil_disebut", announced())
                .drafts("hasil", particulars.results(Set.of()))
                .text("kelas", as == Classification.RESTRICTED ? null : Keyed.word(as))
                .texts("sumber", particulars.sources());
        return record;
    }

    /** When it was, or null. */
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

    /** The day as it is recorded, or null. */
    Node date() {
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

    /** Where it was; empty where that is not known. */
    Draft venue() {
        Draft venue = new Draft()
                .text("nama", value(FactKind.VENUE))
                .text(
                        "wilayah",
                        answer(FactKind.VENUE_REGION).flatMap(values::region).orElse(null));
        return venue.isEmpty() ? venue : venue.texts("sumber", particulars.sources());
    }

    private static Node list(Draft draft) {
        return draft.isEmpty() ? null : Sequence.of(List.of(draft.tree()));
    }
}
