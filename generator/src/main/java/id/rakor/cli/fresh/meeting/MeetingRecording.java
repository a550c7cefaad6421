package id.rakor.cli.fresh.meeting;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
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
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.meeting.GuestLine;
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
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the records of a new meeting from options and answers, all of them as one change. */
final class MeetingRecording {
    private static final int FAULTY = 1;
    private static final List<String> RESULT = List.of("teks", "penanggung_jawab", "tenggat");

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
        MeetingAnswers answers = answers(series, given, typed.desk());
        try {
            if (!console.terminal()) {
                complete(answers, batch);
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

    /** What the options say, as far as it can be laid out. */
    private MeetingAnswers answers(String series, Map<String, List<String>> given, Desk desk) {
        MeetingAnswers answers = new MeetingAnswers(words);
        answers.put("seri", series.isEmpty() ? "" : series + " [" + series + "]");
        for (Column column : SheetKind.MEETING.columns()) {
            if (given.containsKey(column.key())) {
                answers.put(column.key(), String.join("\n", given.get(column.key())));
            }
        }
        GuestLine lines = new GuestLine(desk, words, false);
        for (SheetKind kind : FreshOptions.LISTS.keySet()) {
            for (String line : given.getOrDefault(Keyed.word(kind), List.of())) {
                answers.rows(kind).add(kind == SheetKind.RESULTS ? result(line, answers) : guest(lines, kind, line));
            }
        }
        return answers;
    }

    private Map<String, String> guest(GuestLine lines, SheetKind kind, String line) {
        String option = FreshOptions.name(Keyed.word(kind));
        return lines.cells(kind, line).orElseThrow(() -> new UsageException("cli.baru.apa-ini-pilihan", option, line));
    }

    private static Map<String, String> result(String line, MeetingAnswers answers) {
        String[] parts = line.split(" ?\\| ?");
        if (parts.length > RESULT.size()) {
            throw new UsageException("cli.baru.hasil-bagian", line);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            cells.put(RESULT.get(i), parts[i].strip());
        }
        cells.put("nomor", Integer.toString(answers.rows(SheetKind.RESULTS).size() + 1));
        return cells;
    }

    /** Names all that is missing; gives an id where none is given. */
    private void complete(MeetingAnswers answers, Batch batch) {
        List<String> missing = new ArrayList<>();
        for (Column column : SheetKind.MEETING.columns()) {
            if (column.required()
                    && !column.key().equals("id")
                    && answers.get(column.key()).isEmpty()) {
                missing.add(FreshOptions.name(column.key()));
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageException("cli.salah.kurang", words.list(missing));
        }
        MeetingProposals proposals = new MeetingProposals(batch, loaded, answers, work.asOf(), words);
        proposals.follow();
        String id = answers.get("id");
        if (!id.isEmpty() && batch.isTaken(RecordType.MEETING, id)) {
            throw new UsageException("cli.baru.id-dipakai", id, batch.id(RecordType.MEETING, id));
        } else if (id.isEmpty()) {
            answers.put("id", proposals.of("id"));
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
            changes.add(meeting ? batch.commented(RecordType.MEETING, change) : change);
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
