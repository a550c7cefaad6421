package id.rakor.cli.fresh.meeting;

import id.rakor.edit.form.NextMeeting;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Proposals;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Moments;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be proposed for the fields of a new meeting by those that are answered, and what follows from its series. */
final class MeetingProposals {
    private static final List<String> FOLLOWING = List.of("tingkat", "zona", "pemrakarsa", "ke", "dari", "periode");

    private final Batch batch;
    private final Loaded loaded;
    private final MeetingAnswers answers;
    private final LocalDate today;
    private final Words words;
    private final Choices choices;
    private final Map<String, String> followed = new LinkedHashMap<>();
    private Map<String, String> next = Map.of();

    MeetingProposals(Batch batch, Loaded loaded, MeetingAnswers answers, LocalDate today, Words words) {
        this.batch = batch;
        this.loaded = loaded;
        this.answers = answers;
        this.today = today;
        this.words = words;
        this.choices = new Choices(words);
    }

    /** Fills what follows from the series that is answered; what followed from the one before is open again. */
    void follow() {
        followed.forEach((key, value) -> answers.put(key, answers.get(key).equals(value) ? "" : answers.get(key)));
        followed.clear();
        String series = answers.get("seri").replaceFirst("^.* \\[(.*)]$", "$1");
        next = series.isEmpty() ? Map.of() : NextMeeting.propose(loaded.records(), loaded.settings(), series, words);
        FOLLOWING.forEach(key -> fill(key, next.getOrDefault(key, "")));
        if (loaded.settings() != null && loaded.settings().zone() != null) {
            fill("zona", Keyed.word(loaded.settings().zone()));
        }
    }

    private void fill(String key, String value) {
        if (answers.get(key).isEmpty() && !value.isEmpty()) {
            answers.put(key, value);
            followed.put(key, value);
        }
    }

    private Optional<String> next(String key) {
        return Optional.ofNullable(next.get(key));
    }

    LocalDate today() {
        return today;
    }

    /** What is proposed for a field; empty for nothing. */
    String of(String key) {
        Proposals usual = batch.proposals(today);
        return switch (key) {
            case "seri" ->
                NextMeeting.propose(loaded.records(), loaded.settings(), "", words)
                        .getOrDefault("seri", "");
            case "jenis" -> next(key).orElseGet(this::kind);
            case "status" -> status().map(this::label).orElseGet(() -> label(MeetingStatus.PLANNED));
            case "asal" -> label(Origin.OFFICE);
            case "wilayah_penyelenggara" -> next(key).or(usual::region).orElse("");
            case "pelaksana" ->
                is("asal", Origin.PRESS)
                        ? ""
                        : next(key)
                                .or(() -> usual.office().map(office -> office.name()))
                                .orElse("");
            case "id" ->
                next("judul").isPresent()
                        ? next(key).orElse("")
                        : batch.id(
                                RecordType.MEETING,
                                answers.get("judul"),
                                day().map(one -> Integer.toString(one.year())).orElse(""));
            case MeetingPrompts.BASES -> is("asal", Origin.PRESS) ? "" : bases();
            default -> next(key).orElse("");
        };
    }

    /** What the latest meeting of the series rests on. */
    private String bases() {
        String series = answers.get("seri").replaceFirst("^.* \\[(.*)]$", "$1");
        return loaded.records().all(Meeting.class).stream()
                .filter(meeting -> meeting.series() != null
                        && meeting.series().series().id().equals(series))
                .filter(meeting -> meeting.timing() != null && meeting.timing().from() != null)
                .max(Comparator.comparing(
                        meeting -> meeting.timing().from().read().earliest()))
                .map(Meeting::bases)
                .orElse(List.of())
                .stream()
                .filter(basis -> basis.regulation() != null)
                .map(basis ->
                        batch.shown(RecordType.REGULATION, basis.regulation().id()))
                .collect(Collectors.joining("; "));
    }

    /** The kind that the title begins with; empty when it begins with none. */
    private String kind() {
        String title = Known.key(answers.get("judul")) + "-";
        return Keyed.words(MeetingKind.class).stream()
                .flatMap(word -> words.several("baru.usul.rapat." + word).stream()
                        .filter(begin -> title.startsWith(Known.key(begin) + "-"))
                        .map(begin -> Map.entry(begin, word)))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(entry -> choices.label(MeetingKind.class, entry.getValue()))
                .orElse("");
    }

    /** What became of the meeting as far as its day tells; empty where the day is today, or not known so far. */
    Optional<MeetingStatus> status() {
        return day().flatMap(day -> day.latest().isBefore(today)
                ? Optional.of(MeetingStatus.HELD)
                : day.earliest().isAfter(today) ? Optional.of(MeetingStatus.PLANNED) : Optional.empty());
    }

    String label(Enum<?> word) {
        return choices.label(word.getDeclaringClass(), Keyed.word(word));
    }

    /** Whether a field is answered with a word. */
    boolean is(String key, Enum<?> word) {
        return choices.word(word.getDeclaringClass(), answers.get(key))
                .filter(Keyed.word(word)::equals)
                .isPresent();
    }

    /** Whether a meeting as it is answered so far has a field that is asked of all. */
    boolean isAsked(String key) {
        boolean alone =
                key.equals("seri") && loaded.records().ids(RecordType.SERIES).isEmpty();
        boolean own = key.equals("asal") && !isHeld() || key.startsWith("sumber_") && !isReported();
        boolean rare = key.equals("pukul_mulai") && isReported();
        return !alone && !own && !rare;
    }

    private boolean isHeld() {
        return is("status", MeetingStatus.HELD);
    }

    private boolean isReported() {
        return is("asal", Origin.PRESS);
    }

    /** Whether a meeting as it is answered has a list. */
    boolean isListed(SheetKind kind) {
        return switch (kind) {
            case INVITED -> !isReported();
            case PRESENT, RESULTS -> isHeld();
            default -> false;
        };
    }

    /** The day that is answered. */
    Optional<Day> day() {
        return new Moments(Words.builtIn(Language.INDONESIAN))
                .day(answers.get("mulai"))
                .map(Moments.Moment::day);
    }

    /** Meetings that are recorded for that day. */
    List<Meeting> sameDay() {
        Optional<Day> day = day();
        return loaded.records().all(Meeting.class).stream()
                .filter(meeting -> day.isPresent()
                        && meeting.timing() != null
                        && meeting.timing().from() != null
                        && day.get().equals(meeting.timing().from().read()))
                .limit(9)
                .toList();
    }
}
