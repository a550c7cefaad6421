package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.Interview;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.fresh.meeting.Remainder;
import id.rakor.edit.intake.Typed;
import id.rakor.load.Loaded;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks a person for a new meeting: what every meeting has, the rest when there is more to tell, then those who are asked to
 * come, who came, and what was decided. What follows from other answers is not asked.
 */
final class MeetingInterview {
    private static final String REST = "lain";

    private final Dialogue dialogue;
    private final FieldInterview fields;
    private final GuestInterview guests;
    private final StatementInterview statements;
    private final Set<String> again = new HashSet<>();
    private final Batch batch;
    private final MeetingAnswers answers;
    private final Words words;
    private final MeetingProposals proposals;
    private final Map<String, String> assumed = new LinkedHashMap<>();
    private boolean more;

    MeetingInterview(
            Dialogue dialogue, Batch batch, Loaded loaded, Typed typed, MeetingAnswers answers, LocalDate today) {
        this.dialogue = dialogue;
        this.guests = new GuestInterview(dialogue, typed, answers);
        this.batch = batch;
        this.answers = answers;
        this.words = dialogue.words();
        this.proposals = new MeetingProposals(batch, loaded, answers, today, words);
        this.fields =
                new FieldInterview(dialogue, new Interview(dialogue, batch, today), batch, typed, answers, proposals);
        this.statements = new StatementInterview(dialogue, guests, answers);
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
        int last = steps.size();
        Stream.of(SheetKind.values()).skip(1).map(Keyed::word).forEach(steps::add);
        Deque<Integer> way = new ArrayDeque<>();
        for (int i = 0; i < steps.size(); ) {
            String step = steps.get(i);
            assume();
            boolean field = i < last;
            if (field ? isPassed(step, i > MeetingPrompts.FIRST.size()) : isPassed(kind(step))) {
                i++;
                continue;
            }
            again.remove(step);
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
                again.add(step);
                again.add(steps.get(i));
            }
        }
        return Optional.empty();
    }

    private static SheetKind kind(String word) {
        return (SheetKind) Keyed.constant(SheetKind.class, word).orElseThrow();
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
        if (key.equals(Remainder.STATEMENTS)) {
            statements.ask();
            return;
        }
        field(key);
        assume();
    }

    /** Answers that came with the command and are wrong are told, and asked for. */
    private void given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (String key : MeetingPrompts.keys()) {
            given.put(key, answers.get(key));
            answers.put(key, "");
        }
        given.forEach((key, text) -> {
            if (!text.isEmpty()) {
                fields.take(key, text);
            }
        });
        fields.until();
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
        if (key.equals(REST) || again.contains(key)) {
            return false;
        } else if (late) {
            boolean none = key.equals("wilayah_tempat") && answers.get("tempat").isEmpty();
            return !more || none || !answers.get(key).isEmpty() && !assumed.containsKey(key);
        }
        return !proposals.isAsked(key) || !answers.get(key).isEmpty();
    }

    private boolean isPassed(SheetKind kind) {
        boolean open = answers.rows(kind).isEmpty() || again.contains(Keyed.word(kind));
        return !open || !proposals.isListed(kind);
    }

    /** Asks for one field; false to go back. Records that no answer names any more are not wanted. */
    private boolean field(String key) {
        boolean on = fields.ask(key);
        if (on && key.equals("seri")) {
            proposals.follow();
        }
        batch.keepOnly(answers.named());
        return on;
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
