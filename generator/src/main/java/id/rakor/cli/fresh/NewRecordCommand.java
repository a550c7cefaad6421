package id.rakor.cli.fresh;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.FreshOptions;
import id.rakor.cli.fresh.ask.Interview;
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
            Optional<Map<String, List<String>>> answers = console.terminal()
                    ? asked(console, loaded, batch)
                    : Optional.of(new Unattended(batch, work.asOf(), words, anyway).answers(type, given()));
            return answers.isEmpty() ? 0 : write(console, loaded, batch, answers.get());
        } catch (Dialogue.Ended e) {
            console.out().println();
            console.say("cli.baru.berhenti");
            return 0;
        }
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

    private Optional<Map<String, List<String>>> asked(Console console, Loaded loaded, Batch batch) {
        Dialogue dialogue = new Dialogue(console);
        dialogue.begin(options, loaded);
        Interview.Outcome outcome = new Interview(dialogue, batch, work.asOf())
                .ask(type, given(), false)
                .orElseThrow();
        if (outcome.existing() == null) {
            return Optional.of(outcome.answers());
        }
        String file =
                batch.file(type, outcome.existing()).orElse(console.words().text("cli.baru.bawaan"));
        console.say("cli.baru.tercatat", outcome.existing(), file);
        return Optional.empty();
    }

    private int write(Console console, Loaded loaded, Batch batch, Map<String, List<String>> answers) {
        Writing writing = new Writing(console, options, work);
        int code;
        if (type == RecordType.FOLLOW_UP) {
            code = writing.write(() -> Following.of(
                    options.content(), only(answers, "hasil"), null, news(answers), work.asOf(), work.threads()));
        } else {
            String id = answers.containsKey("id") ? only(answers, "id") : batch.id(type, answers);
            code = type == RecordType.PERSON
                    ? writing.write(new NewPerson(options.content(), loaded, console.words()).of(batch, id, answers))
                    : writing.write(batch.with(type, id, answers));
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
