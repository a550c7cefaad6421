package id.rakor.cli.fresh;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.FreshOptions;
import id.rakor.cli.fresh.ask.Interview;
import id.rakor.edit.Proposal;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.NewPerson;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.record.Following;
import id.rakor.edit.record.News;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code baru JENIS}: a new record of a type other than a meeting, with those that it names and that are not there. */
@Command
public final class NewRecordCommand implements Callable<Integer> {
    private final Console outer;
    private final RecordType type;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = {"--tetap-baru", "--anyway"},
            descriptionKey = "baru.tetap-baru")
    private boolean anyway;

    private NewRecordCommand(Console console, RecordType type) {
        this.outer = console;
        this.type = type;
    }

    /** The command for a type, with an option for each of its questions. */
    static CommandLine of(Console console, RecordType type) {
        CommandLine line = new CommandLine(new NewRecordCommand(console, type));
        FreshOptions.add(line.getCommandSpec(), type, console.words());
        return line;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        if (!Files.isDirectory(options.content())) {
            throw new UsageException("cli.salah.content", options.content().toString());
        }
        Words words = Words.of(work.language(), work.templates(), finding -> {});
        Loaded loaded = new Loader(work.threads()).load(options.content());
        Desk desk = new Desk(loaded, words, doubt -> Doubts.Decision.NEW);
        Batch batch = new Batch(options.content(), loaded, desk, words);
        try {
            return console.terminal() ? asked(console, loaded, batch) : unasked(console, loaded, batch, words);
        } catch (Dialogue.Ended e) {
            console.out().println();
            console.say("cli.baru.berhenti");
            return 0;
        }
    }

    private int unasked(Console console, Loaded loaded, Batch batch, Words words) {
        Unattended unattended = new Unattended(batch, work.asOf(), words, anyway);
        Optional<String> there = unattended.joined(type, given());
        return there.isPresent()
                ? joined(console, batch, there.get(), unattended.meetings(type, given()))
                : write(console, new Writing(console, options, work), loaded, batch, unattended.answers(type, given()));
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Question question : Questions.of(type)) {
            List<String> values = FreshOptions.given(spec.commandLine().getParseResult(), question.key());
            if (!question.many() && values.size() > 1) {
                throw new UsageException("cli.salah.ganda", question.option());
            }
            if (!values.isEmpty()) {
                given.put(question.key(), values);
            }
        }
        return given;
    }

    /** Asks for the record, and writes it; an answer is changed as often as the person wants. */
    private int asked(Console console, Loaded loaded, Batch batch) {
        Dialogue dialogue = new Dialogue(console);
        dialogue.begin(options, loaded);
        Interview interview = new Interview(dialogue, batch, work.asOf());
        Interview.Outcome outcome = interview.ask(type, given(), false).orElseThrow();
        if (outcome.existing() != null) {
            return existing(dialogue, interview, batch, outcome.existing());
        }
        RecordSummary summary = new RecordSummary(dialogue, interview, type, outcome.answers());
        while (true) {
            summary.show();
            batch.keepOnly(summary.named());
            Writing writing = new Writing(console, options, work).changeable();
            int code = write(console, writing, loaded, batch, outcome.answers());
            if (!writing.isToChange()) {
                return code;
            }
            summary.change();
        }
    }

    /** Tells where a record is that is there, and joins it to a meeting where that is wanted. */
    private int existing(Dialogue dialogue, Interview interview, Batch batch, String id) {
        String file = batch.file(type, id).orElse(dialogue.words().text("cli.baru.bawaan"));
        Optional<Question> in = Questions.of(type).stream()
                .filter(question -> question.key().equals(Questions.MEETINGS))
                .findFirst();
        if (in.isEmpty()) {
            dialogue.say("cli.baru.tercatat", id, file);
            return 0;
        }
        dialogue.say("cli.baru.tercatat-saja", id, file);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> meetings = given().getOrDefault(Questions.MEETINGS, List.of());
        meetings.forEach(text -> interview.value(type, in.get(), text).ifPresent(value -> answers.computeIfAbsent(
                        Questions.MEETINGS, key -> new ArrayList<>())
                .add(value)));
        if (answers.isEmpty()) {
            interview.change(type, in.get(), answers);
        }
        return joined(dialogue.console(), batch, id, answers);
    }

    /** Writes which meetings a record that is there belongs to. */
    private int joined(Console console, Batch batch, String id, Map<String, List<String>> answers) {
        if (!answers.containsKey(Questions.MEETINGS)) {
            console.say("cli.tulis.tidak");
            return 0;
        }
        return new Writing(console, options, work).write(new Proposal(batch.joined(type, id, answers)));
    }

    private int write(Console console, Writing writing, Loaded loaded, Batch batch, Map<String, List<String>> answers) {
        int code;
        if (type == RecordType.FOLLOW_UP) {
            code = writing.write(() -> Following.of(
                            options.content(), only(answers, "hasil"), null, news(answers), work.asOf(), work.threads())
                    .edited());
        } else {
            String id = answers.containsKey("id") ? only(answers, "id") : batch.id(type, answers);
            code = type == RecordType.PERSON
                    ? writing.write(new NewPerson(options.content(), loaded, console.words()).of(batch, id, answers))
                    : writing.write(batch.with(type, id, answers));
            batch.forget(type, id);
        }
        if (writing.isWritten()) {
            console.say("cli.baru.lalu", options.named());
        }
        return code;
    }

    private static News news(Map<String, List<String>> answers) {
        return new News(
                Day.parse(only(answers, "tanggal")).orElseThrow(),
                only(answers, "status"),
                only(answers, "uraian"),
                only(answers, "hambatan"),
                answers.getOrDefault("bukti", List.of()),
                null,
                null,
                only(answers, "kelas"),
                null);
    }

    /** The one value of a key, or null. */
    private static String only(Map<String, List<String>> answers, String key) {
        List<String> values = answers.getOrDefault(key, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
