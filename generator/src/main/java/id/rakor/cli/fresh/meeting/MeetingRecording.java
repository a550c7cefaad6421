package id.rakor.cli.fresh.meeting;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.FreshOptions;
import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.NewPeople;
import id.rakor.edit.form.Heads;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.Intake;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.intake.Typed;
import id.rakor.edit.known.Choices;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.decision.Decision;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the records of a new meeting from options and answers, all of them as one change. */
final class MeetingRecording {
    private static final int FAULTY = 1;

    private final Console console;
    private final WriteOptions options;
    private final WorkOptions work;
    private final Loaded loaded;
    private final Words words;
    private final boolean anyway;
    private final NewPeople open;

    MeetingRecording(
            Console console, WriteOptions options, WorkOptions work, Loaded loaded, boolean anyway, NewPeople open) {
        this.console = console;
        this.options = options;
        this.work = work;
        this.loaded = loaded;
        this.words = Words.of(work.language(), work.templates(), finding -> {});
        this.anyway = anyway;
        this.open = open;
    }

    /** Asks for what is not given, and writes; the exit code. */
    int record(String series, Map<String, List<String>> given) {
        Dialogue dialogue = new Dialogue(console);
        Doubts doubts = console.terminal() ? new TypedDoubts(dialogue) : new Alone(anyway, loaded, words);
        Typed typed = new Typed(options.content(), loaded, doubts, words);
        Batch batch = new Batch(options.content(), loaded, typed.desk(), words);
        OptionAnswers said = new OptionAnswers(batch, typed.desk(), words);
        MeetingAnswers answers = said.answers(series, given);
        try {
            if (!console.terminal()) {
                said.complete(answers, new MeetingProposals(batch, loaded, answers, work.asOf(), words));
                return write(answers, batch, doubts, new Writing(console, options, work));
            }
            MeetingInterview interview = new MeetingInterview(dialogue, batch, loaded, typed, answers, work.asOf());
            return isThere(dialogue, batch, interview)
                    ? 0
                    : asked(dialogue, interview, answers, batch, doubts, typed.desk());
        } catch (Dialogue.Ended e) {
            console.out().println();
            console.say("cli.baru.berhenti");
            return 0;
        }
    }

    private boolean isThere(Dialogue dialogue, Batch batch, MeetingInterview interview) {
        dialogue.begin(options, loaded);
        Optional<String> there = interview.ask();
        there.ifPresent(id -> dialogue.say(
                "cli.baru.tercatat", id, batch.file(RecordType.MEETING, id).orElse("")));
        return there.isPresent();
    }

    /** Shows what was answered, and writes it; an answer is changed as often as the person wants. */
    private int asked(
            Dialogue dialogue,
            MeetingInterview interview,
            MeetingAnswers answers,
            Batch batch,
            Doubts doubts,
            Desk desk) {
        MeetingSummary summary = new MeetingSummary(dialogue, desk, answers);
        while (true) {
            summary.show(interview.proposals());
            Writing writing = new Writing(console, options, work).changeable();
            int code = write(answers, batch, doubts, writing);
            if (code != FAULTY && !writing.isToChange()) {
                return code;
            }
            String key = summary.chosen(interview.proposals());
            if (key.isEmpty() && code == FAULTY) {
                return code;
            }
            while (!key.isEmpty()) {
                interview.change(key);
                key = summary.chosen(interview.proposals());
            }
        }
    }

    private int write(MeetingAnswers answers, Batch batch, Doubts doubts, Writing writing) {
        Intake intake = new Intake(options.content(), loaded, doubts, words).deciding(open);
        for (RecordType type : RecordType.values()) {
            intake.knowing(type, batch.names(type));
        }
        Taken taken = answers.taken(intake);
        boolean faulty =
                taken.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        if (faulty) {
            taken.findings().stream()
                    .filter(finding -> finding.code().severity() == Severity.ERROR)
                    .forEach(this::refuse);
            console.warn("cli.tulis.batal");
            return FAULTY;
        }
        tell(taken);
        List<Change> changes = new ArrayList<>(batch.proposal().changes());
        for (Change change : taken.proposal().changes()) {
            boolean meeting = change.file().startsWith(RecordType.MEETING.folder() + "/");
            changes.add(meeting ? batch.commented(change, answers) : change);
        }
        int code = writing.write(new Proposal(changes));
        if (writing.isWritten()) {
            String where = options.named();
            console.say("cli.baru.lalu", where);
            if (answers.get("sumber_judul").isEmpty()) {
                console.say("cli.baru.lalu-cetak", where, answers.get("id"));
            }
        }
        return code;
    }

    /** Says which option is wrong, and what is expected. */
    private void refuse(Finding finding) {
        Heads heads = new Heads(words);
        String sheet = finding.place().file();
        SheetKind kind = Stream.of(SheetKind.values())
                .filter(one -> sheet.contains("[" + heads.sheet(one) + "]"))
                .findFirst()
                .orElse(SheetKind.MEETING);
        int row = Math.max(1, Math.min(finding.place().line(), kind.columns().size())) - 1;
        String option = kind == SheetKind.MEETING ? kind.columns().get(row).key() : Keyed.word(kind);
        Object[] args = finding.args().toArray();
        String key = "temuan." + finding.code().id();
        console.warn(
                "cli.baru.pilihan-keliru",
                FreshOptions.name(option),
                finding.args().get(1),
                words.text(key + ".judul", args),
                words.text(key + ".diharapkan", args));
    }

    private void tell(Taken taken) {
        if (!taken.people().isEmpty()) {
            console.say("cli.impor.baru.orang", taken.people().size(), String.join("; ", taken.people()));
        }
        Choices choices = new Choices(words);
        taken.bodies()
                .forEach((name, word) ->
                        console.say("cli.impor.baru.lembaga", name, choices.label(InstitutionKind.class, word)));
    }

    /** Decides with nobody to ask: what is near to something known is left open, unless it is said to be new. */
    private record Alone(boolean anyway, Loaded loaded, Words words) implements Doubts {
        @Override
        public Decision decide(Doubt doubt) {
            return anyway ? Decision.NEW : Decision.OPEN;
        }

        @Override
        public boolean isRecord(RecordType type, String text) {
            Desk desk = new Desk(loaded, words, doubt -> Decision.OPEN);
            return !desk.bodyKind(text).equals(Keyed.word(InstitutionKind.OTHER));
        }
    }
}
