package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.Interview;
import id.rakor.edit.form.Lists;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.intake.Typed;
import id.rakor.edit.known.Choices;
import id.rakor.finding.Finding;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks a person for a new meeting: what every meeting has, the rest when there is more to tell, then those who are asked to
 * come, who came, and what was decided. What follows from other answers is not asked.
 */
final class MeetingInterview {
    private static final String REST = "lain";
    private static final Set<String> LINES = Set.of("tema", "tujuan");
    private static final Pattern HOURS = Pattern.compile("(.+?) *(?:-|\u2013|s\\.? ?/?d\\.?|sampai) *(.+)");

    private final Dialogue dialogue;
    private final Interview interview;
    private final GuestInterview guests;
    private final Batch batch;
    private final Typed typed;
    private final MeetingAnswers answers;
    private final Words words;
    private final Choices choices;
    private final MeetingPrompts prompts;
    private final MeetingSummary summary;
    private final MeetingProposals proposals;
    private final Map<String, String> assumed = new LinkedHashMap<>();
    private boolean more;
    private boolean until;

    MeetingInterview(
            Dialogue dialogue, Batch batch, Loaded loaded, Typed typed, MeetingAnswers answers, LocalDate today) {
        this.dialogue = dialogue;
        this.interview = new Interview(dialogue, batch, today);
        this.guests = new GuestInterview(dialogue, typed, answers);
        this.batch = batch;
        this.typed = typed;
        this.answers = answers;
        this.words = dialogue.words();
        this.choices = new Choices(words);
        this.prompts = new MeetingPrompts(words);
        this.summary = new MeetingSummary(dialogue, typed.desk(), answers);
        this.proposals = new MeetingProposals(batch, loaded, answers, today, words);
    }

    /** What it proposes, and which fields and lists a meeting as it is answered has. */
    MeetingProposals proposals() {
        return proposals;
    }

    /** Asks for all that is not given; the id of a meeting that is there when that is the one meant. */
    Optional<String> ask() {
        given();
        List<String> steps = new ArrayList<>(MeetingPrompts.FIRST);
        steps.add(REST);
        steps.addAll(MeetingPrompts.MORE);
        int fields = steps.size();
        Stream.of(SheetKind.values()).skip(1).map(Keyed::word).forEach(steps::add);
        Deque<Integer> way = new ArrayDeque<>();
        for (int i = 0; i < steps.size(); ) {
            String step = steps.get(i);
            assume();
            boolean field = i < fields;
            if (field ? isPassed(step, i > MeetingPrompts.FIRST.size()) : isPassed(kind(step))) {
                i++;
                continue;
            }
            boolean on = step.equals(REST) ? rest() : field ? field(step) : guests.ask(kind(step));
            Optional<Meeting> there = on && step.equals("mulai") ? sameDay() : Optional.empty();
            if (there.isPresent()) {
                return Optional.of(there.get().id().text());
            } else if (on) {
                way.push(i++);
            } else if (way.isEmpty()) {
                dialogue.say("cli.baru.awal");
            } else {
                i = way.pop();
                open(i < fields ? steps.get(i) : "");
            }
        }
        return Optional.empty();
    }

    private static SheetKind kind(String word) {
        return (SheetKind) Keyed.constant(SheetKind.class, word).orElseThrow();
    }

    private void open(String key) {
        if (SheetKind.MEETING.column(key).isPresent()) {
            answers.put(key, "");
        }
        if (key.equals("pukul_mulai") && !until) {
            answers.put("pukul_selesai", "");
        }
    }

    /** Whether there is more to tell; false to go back. */
    private boolean rest() {
        Optional<Boolean> yes = dialogue.decided("cli.baru.lengkapi");
        more = yes.orElse(false);
        return yes.isPresent();
    }

    /** Asks anew for one thing: a field, or a list. */
    void change(String key) {
        Optional<Enum<?>> list = Keyed.constant(SheetKind.class, key);
        if (list.isPresent()) {
            guests.ask((SheetKind) list.get());
            return;
        }
        String before = answers.get(key);
        String end = answers.get("pukul_selesai");
        if (LINES.contains(key) || key.equals("pukul_mulai")) {
            open(key);
        }
        if (!field(key)) {
            answers.put(key, before);
            answers.put("pukul_selesai", end);
        }
        assume();
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
        until = !answers.get("pukul_selesai").isEmpty();
        proposals.follow();
    }

    /** What follows from the answers so far, and is changed only by who wants to tell more. */
    private void assume() {
        Optional<MeetingStatus> status = proposals.status();
        assume("status", status.map(proposals::label).orElse(""));
        assume("wilayah_penyelenggara", proposals.of("wilayah_penyelenggara"));
        boolean named = !answers.get("judul").isEmpty() && proposals.day().isPresent();
        assume("id", named ? proposals.of("id") : "");
    }

    private void assume(String key, String value) {
        boolean open = answers.get(key).isEmpty() && !assumed.containsKey(key);
        if (open
                || answers.get(key).equals(assumed.getOrDefault(key, ""))
                        && !answers.get(key).isEmpty()) {
            answers.put(key, value);
            assumed.put(key, value);
        }
        assumed.values().removeIf(String::isEmpty);
    }

    private boolean isPassed(String key, boolean late) {
        if (key.equals(REST)) {
            return false;
        } else if (late) {
            boolean none = key.equals("wilayah_tempat") && answers.get("tempat").isEmpty();
            return !more || none || !answers.get(key).isEmpty() && !assumed.containsKey(key);
        }
        return !proposals.isAsked(key) || !answers.get(key).isEmpty();
    }

    private boolean isPassed(SheetKind kind) {
        return !answers.rows(kind).isEmpty() || !proposals.isListed(kind);
    }

    /** Asks for one field; false to go back. */
    private boolean field(String key) {
        Column column = SheetKind.MEETING.column(key).orElseThrow();
        Class<?> list = Lists.type(column.list());
        if (list != null) {
            dialogue.list(choices.labels(list));
        }
        String proposal = answers.get(key).isEmpty() || LINES.contains(key) ? proposals.of(key) : summary.shown(key);
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
            if (text.isEmpty() && many == 0) {
                answers.put(key, "");
            }
            boolean understood = text.isEmpty() || text.equals(answers.get(key)) || take(key, text);
            many += understood && !text.isEmpty() ? 1 : 0;
            if (understood && (last || !LINES.contains(key))) {
                if (key.equals("seri")) {
                    proposals.follow();
                }
                return true;
            }
        }
    }

    /** Takes an answer; says what is expected when it cannot. */
    private boolean take(String key, String text) {
        String before = LINES.contains(key) ? answers.get(key) : "";
        Matcher hours = HOURS.matcher(text);
        if (key.equals("pukul_mulai") && hours.matches()) {
            boolean open = words.several("baru.pukul-terbuka").contains(hours.group(2));
            return take(key, hours.group(1)) && (open || take("pukul_selesai", hours.group(2)));
        }
        Optional<String> value = MeetingSummary.REFERENCES.containsKey(key)
                ? reference(key, text)
                : Optional.of(prompts.numbered(key, text));
        if (value.isEmpty()) {
            return false;
        }
        if (key.equals("id") && batch.isTaken(RecordType.MEETING, text)) {
            dialogue.say("cli.baru.id-dipakai", text, batch.id(RecordType.MEETING, text));
            return false;
        }
        String old = answers.get(key);
        answers.put(key, before.isEmpty() ? value.get() : before + "\n" + value.get());
        Optional<Finding> wrong = answers.understood(typed).wrong();
        wrong.ifPresent(finding -> {
            GuestInterview.tell(dialogue, finding);
            answers.put(key, old);
        });
        return wrong.isEmpty();
    }

    private Optional<String> reference(String key, String text) {
        Class<?> type = MeetingSummary.REFERENCES.get(key).type();
        Question question = new Question(key, "", Form.REFERENCE, type, false, false);
        return interview.value(RecordType.MEETING, question, text).map(id -> id + " [" + id + "]");
    }

    /** A meeting of the same day that is the one meant. */
    private Optional<Meeting> sameDay() {
        List<Meeting> there = proposals.sameDay();
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
