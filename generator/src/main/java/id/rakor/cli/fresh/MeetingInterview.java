package id.rakor.cli.fresh;

import id.rakor.edit.form.Lists;
import id.rakor.edit.form.NextMeeting;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.MeetingAnswers;
import id.rakor.edit.fresh.Proposals;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.intake.Typed;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Moments;
import id.rakor.finding.Finding;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a person for a new meeting: its fields one by one, then those who are asked to come, who came, and what was decided. */
final class MeetingInterview {
    private static final Set<String> LINES = Set.of("tema", "tujuan");
    private static final Map<String, RecordType> REFERENCES = Map.of(
            "seri", RecordType.SERIES,
            "wilayah_tempat", RecordType.REGION,
            "wilayah_penyelenggara", RecordType.REGION,
            "tema", RecordType.THEME);

    private final Dialogue dialogue;
    private final Interview interview;
    private final Batch batch;
    private final Loaded loaded;
    private final Typed typed;
    private final MeetingAnswers answers;
    private final LocalDate today;
    private final Words words;
    private final Choices choices;
    private final MeetingPrompts prompts;
    private Map<String, String> proposed = Map.of();

    MeetingInterview(
            Dialogue dialogue, Batch batch, Loaded loaded, Typed typed, MeetingAnswers answers, LocalDate today) {
        this.dialogue = dialogue;
        this.interview = new Interview(dialogue, batch, today);
        this.batch = batch;
        this.loaded = loaded;
        this.typed = typed;
        this.answers = answers;
        this.today = today;
        this.words = dialogue.words();
        this.choices = new Choices(words);
        this.prompts = new MeetingPrompts(words);
    }

    /** Asks for all that is not given; the id of a meeting that is there when that is the one meant. */
    Optional<String> ask() {
        given();
        GuestInterview guests = new GuestInterview(dialogue, typed, answers);
        Deque<Integer> way = new ArrayDeque<>();
        int all = MeetingPrompts.FIELDS.size() + SheetKind.values().length;
        for (int i = 0; i < all; ) {
            boolean field = i < MeetingPrompts.FIELDS.size();
            SheetKind kind = field ? SheetKind.MEETING : SheetKind.values()[i - MeetingPrompts.FIELDS.size()];
            if (field ? isPassed(MeetingPrompts.FIELDS.get(i)) : isPassed(kind)) {
                i++;
                continue;
            }
            boolean on = field ? field(MeetingPrompts.FIELDS.get(i)) : guests.ask(kind);
            Optional<Meeting> there = on && field ? sameDay(MeetingPrompts.FIELDS.get(i)) : Optional.empty();
            if (there.isPresent()) {
                return Optional.of(there.get().id().text());
            } else if (on) {
                way.push(i++);
            } else if (way.isEmpty()) {
                dialogue.say("cli.baru.awal");
            } else {
                i = way.pop();
                open(i);
            }
        }
        return Optional.empty();
    }

    private void open(int i) {
        if (i < MeetingPrompts.FIELDS.size()) {
            answers.put(MeetingPrompts.FIELDS.get(i), "");
        }
    }

    /** Answers that came with the command and are wrong are told, and asked for. */
    private void given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (Column column : SheetKind.MEETING.columns()) {
            given.put(column.key(), answers.get(column.key()));
            answers.put(column.key(), "");
        }
        given.forEach((key, text) -> {
            if (!text.isEmpty()) {
                take(key, text);
            }
        });
        proposed = NextOfSeries.follow(answers, loaded, words);
    }

    private boolean isPassed(String key) {
        boolean none = key.equals("wilayah_tempat") && answers.get("tempat").isEmpty();
        boolean alone =
                key.equals("seri") && loaded.records().ids(RecordType.SERIES).isEmpty();
        boolean own = key.equals("asal") && !isHeld() || key.startsWith("sumber_") && !isReported();
        return none || alone || own || !answers.get(key).isEmpty();
    }

    private boolean isHeld() {
        return isAnswered("status", MeetingStatus.HELD);
    }

    private boolean isReported() {
        return isAnswered("asal", Origin.PRESS);
    }

    private boolean isAnswered(String key, Enum<?> word) {
        return choices.word(word.getDeclaringClass(), answers.get(key))
                .filter(Keyed.word(word)::equals)
                .isPresent();
    }

    private boolean isPassed(SheetKind kind) {
        boolean held = isHeld();
        return switch (kind) {
            case INVITED -> !answers.rows(kind).isEmpty();
            case PRESENT, RESULTS -> !held || !answers.rows(kind).isEmpty();
            default -> true;
        };
    }

    /** Asks for one field; false to go back. */
    private boolean field(String key) {
        Column column = SheetKind.MEETING.column(key).orElseThrow();
        Class<?> list = Lists.type(column.list());
        if (list != null) {
            dialogue.list(choices.labels(list));
        }
        String proposal = proposal(key);
        int many = 0;
        while (true) {
            String answer = dialogue.ask(prompts.prompt(column, proposal, many), prompts.help(key));
            if (answer.equals(Dialogue.BACK)) {
                answers.put(key, "");
                return false;
            }
            boolean last = answer.isEmpty() || answer.equals(Dialogue.NOTHING);
            String text = answer.isEmpty() && many == 0 ? proposal : last ? "" : answer;
            if (text.isEmpty() && many == 0 && column.required()) {
                dialogue.say("cli.baru.wajib", prompts.label(key));
                continue;
            }
            boolean understood = text.isEmpty() || take(key, text);
            many += understood && !text.isEmpty() ? 1 : 0;
            if (understood && (last || !LINES.contains(key))) {
                if (key.equals("seri")) {
                    proposed = NextOfSeries.follow(answers, loaded, words);
                }
                return true;
            }
        }
    }

    /** Takes an answer; says what is expected when it cannot. */
    private boolean take(String key, String text) {
        String before = LINES.contains(key) ? answers.get(key) : "";
        Optional<String> value = REFERENCES.containsKey(key) ? reference(key, text) : Optional.of(numbered(key, text));
        if (value.isEmpty()) {
            return false;
        }
        if (key.equals("id") && batch.isTaken(RecordType.MEETING, text)) {
            dialogue.say("cli.baru.id-dipakai", text, batch.id(RecordType.MEETING, text));
            return false;
        }
        answers.put(key, before.isEmpty() ? value.get() : before + "\n" + value.get());
        Optional<Finding> wrong = answers.understood(typed).wrong();
        wrong.ifPresent(finding -> {
            GuestInterview.tell(dialogue, finding);
            answers.put(key, before);
        });
        return wrong.isEmpty();
    }

    private Optional<String> reference(String key, String text) {
        Class<?> type = REFERENCES.get(key).type();
        Question question = new Question(key, "", Form.REFERENCE, type, false, false);
        return interview.value(RecordType.MEETING, question, text).map(id -> id + " [" + id + "]");
    }

    /** The same with labels where numbers of a list are typed. */
    private String numbered(String key, String text) {
        Class<?> list = Lists.type(SheetKind.MEETING.column(key).orElseThrow().list());
        if (list == null) {
            return text;
        }
        List<String> labels = choices.labels(list);
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .map(one -> one.matches("\\d{1,2}") && Integer.parseInt(one) - 1 < labels.size() && !one.matches("0+")
                        ? labels.get(Integer.parseInt(one) - 1)
                        : one)
                .collect(Collectors.joining("; "));
    }

    private String proposal(String key) {
        Proposals usual = batch.proposals(today);
        return switch (key) {
            case "seri" ->
                NextMeeting.propose(loaded.records(), loaded.settings(), "", words)
                        .getOrDefault("seri", "");
            case "status" ->
                choices.label(
                        MeetingStatus.class,
                        Keyed.word(
                                day().filter(day -> day.latest().isBefore(today))
                                                .isPresent()
                                        ? MeetingStatus.HELD
                                        : MeetingStatus.PLANNED));
            case "asal" -> choices.label(Origin.class, Keyed.word(Origin.OFFICE));
            case "wilayah_penyelenggara" ->
                proposed.getOrDefault(key, usual.region().orElse(""));
            case "pelaksana" ->
                isReported()
                        ? ""
                        : proposed.getOrDefault(
                                key, usual.office().map(office -> office.name()).orElse(""));
            case "id" ->
                proposed.containsKey("judul")
                        ? proposed.get(key)
                        : batch.id(
                                RecordType.MEETING,
                                answers.get("judul"),
                                day().map(one -> Integer.toString(one.year())).orElse(""));
            default -> proposed.getOrDefault(key, "");
        };
    }

    private Optional<Day> day() {
        return new Moments(Words.builtIn(Language.INDONESIAN))
                .day(answers.get("mulai"))
                .map(Moments.Moment::day);
    }

    /** A meeting of the same day that is the one meant. */
    private Optional<Meeting> sameDay(String key) {
        Optional<Day> day = day();
        if (!key.equals("mulai") || day.isEmpty()) {
            return Optional.empty();
        }
        List<Meeting> there = loaded.records().all(Meeting.class).stream()
                .filter(meeting -> meeting.timing() != null
                        && meeting.timing().from() != null
                        && day.get().equals(meeting.timing().from().read()))
                .limit(9)
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        dialogue.say("cli.baru.hari-sama");
        List<String> shown = there.stream()
                .map(meeting -> words.text(
                        "cli.baru.nama-id", meeting.title(), meeting.id().text()))
                .toList();
        int chosen = dialogue.choose(shown, words.text("cli.baru.rapat-lain"));
        return chosen > 0 ? Optional.of(there.get(chosen - 1)) : Optional.empty();
    }
}
