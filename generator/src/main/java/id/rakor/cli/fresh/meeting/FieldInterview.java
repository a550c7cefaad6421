package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.Interview;
import id.rakor.edit.form.Lists;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.intake.Typed;
import id.rakor.edit.known.Choices;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for one field of a new meeting. What is answered already is the proposal, so that nothing keeps it; several answers stand
 * in one line, semicolons between them.
 */
final class FieldInterview {
    private static final String START = "pukul_mulai";
    private static final String END = "pukul_selesai";
    private static final Pattern HOURS = Pattern.compile("(.+?) *(?:-|\u2013|s\\.? ?/?d\\.?|sampai) *(.+)");

    private final Dialogue dialogue;
    private final Interview interview;
    private final Batch batch;
    private final Typed typed;
    private final MeetingAnswers answers;
    private final MeetingPrompts prompts;
    private final MeetingSummary summary;
    private final MeetingProposals proposals;
    private final Words words;
    private boolean until;

    FieldInterview(
            Dialogue dialogue,
            Interview interview,
            Batch batch,
            Typed typed,
            MeetingAnswers answers,
            MeetingProposals proposals) {
        this.dialogue = dialogue;
        this.interview = interview;
        this.batch = batch;
        this.typed = typed;
        this.answers = answers;
        this.proposals = proposals;
        this.words = dialogue.words();
        this.prompts = new MeetingPrompts(words);
        this.summary = new MeetingSummary(dialogue, typed.desk(), answers);
    }

    /** The hour of the end was given with the command, and stays when that of the beginning is asked for. */
    void until() {
        until = !answers.get(END).isEmpty();
    }

    /** Asks for it; false to go back. */
    boolean ask(String key) {
        Column column = prompts.column(key);
        Class<?> list = Lists.type(column.list());
        if (list != null) {
            dialogue.list(new Choices(words).labels(list));
        }
        while (true) {
            boolean open = answers.get(key).isEmpty();
            String proposal = open ? proposals.of(key) : summary.shown(key);
            String answer = dialogue.ask(prompts.prompt(column, proposal), prompts.help(key));
            if (answer.equals(Dialogue.BACK)) {
                return false;
            }
            String text = answer.isEmpty() ? proposal : answer.equals(Dialogue.NOTHING) ? "" : answer;
            if (text.isEmpty() && column.required()) {
                dialogue.say("cli.baru.wajib", prompts.label(key));
            } else if (answer.isEmpty() && !open || replace(key, text)) {
                return true;
            }
        }
    }

    /** Takes an answer in the place of that before, which stays when it cannot. */
    private boolean replace(String key, String text) {
        String before = answers.get(key);
        String end = answers.get(END);
        answers.put(key, "");
        if (key.equals(START) && !until) {
            answers.put(END, "");
        }
        if (text.isEmpty() || take(key, text)) {
            return true;
        }
        if (answers.get(key).isEmpty()) {
            answers.put(key, before);
            answers.put(END, end);
        }
        return false;
    }

    /** Takes an answer; says what is expected when it cannot. */
    boolean take(String key, String text) {
        Matcher hours = HOURS.matcher(text);
        if (key.equals(START) && hours.matches()) {
            boolean open = words.several("baru.pukul-terbuka").contains(hours.group(2));
            return take(key, hours.group(1)) && (open || take(END, hours.group(2)));
        } else if (MeetingSummary.REFERENCES.containsKey(key)) {
            return name(key, text);
        }
        if (key.equals("id") && batch.isTaken(RecordType.MEETING, text)) {
            dialogue.say("cli.baru.id-dipakai", text, batch.id(RecordType.MEETING, text));
            return false;
        }
        return put(key, prompts.numbered(key, text));
    }

    private boolean put(String key, String value) {
        String old = answers.get(key);
        answers.put(key, value);
        Optional<Finding> wrong = answers.understood(typed).wrong();
        wrong.ifPresent(finding -> {
            GuestInterview.tell(dialogue, finding);
            answers.put(key, old);
        });
        return wrong.isEmpty();
    }

    /** Takes the names of records; where one of several is not taken, the others are the proposal from then on. */
    private boolean name(String key, String text) {
        Question question = prompts.reference(key);
        List<String> found = new ArrayList<>();
        boolean whole = true;
        for (String name : question.many() ? text.split("[;\n]") : new String[] {text}) {
            Optional<String> id =
                    name.isBlank() ? Optional.empty() : interview.value(RecordType.MEETING, question, name.strip());
            id.map(one -> one + " [" + one + "]")
                    .filter(one -> !found.contains(one))
                    .ifPresent(found::add);
            whole &= id.isPresent() || name.isBlank();
        }
        boolean taken = found.isEmpty() || put(key, String.join("\n", found));
        if (!whole && taken && !found.isEmpty()) {
            dialogue.say("cli.baru.sebagian");
        }
        return whole && taken;
    }
}
