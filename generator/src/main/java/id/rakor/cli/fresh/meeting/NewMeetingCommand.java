package id.rakor.cli.fresh.meeting;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.PeopleOptions;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.fresh.ask.FreshOptions;
import id.rakor.edit.decision.NewPeople;
import id.rakor.edit.form.FormBook;
import id.rakor.edit.form.NextMeeting;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.update.Refill;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Keyed;
import id.rakor.near.NearName;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code baru rapat}: a new meeting by questions or options; with {@code --lembar} only a workbook to be filled for one. */
@Command
public final class NewMeetingCommand implements Callable<Integer> {
    private static final int UNUSABLE = 3;
    private static final String ENDING = ".xlsx";

    private final Console outer;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Mixin
    private PeopleOptions people = new PeopleOptions();

    @Option(
            names = {"--lembar", "--sheet"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "baru.lembar")
    private Path sheet;

    @Option(
            names = {"--rapat", "--meeting"},
            paramLabel = "ID",
            descriptionKey = "baru.rapat-tercatat")
    private String recorded = "";

    @Option(
            names = {"--seri", "--series"},
            paramLabel = "ID",
            descriptionKey = "baru.seri")
    private String series = "";

    @Option(
            names = {"--tetap-baru", "--anyway"},
            descriptionKey = "baru.tetap-baru")
    private boolean anyway;

    private NewMeetingCommand(Console console) {
        this.outer = console;
    }

    /** The command, with an option for each field and list of a meeting. */
    public static CommandLine of(Console console) {
        CommandLine line = new CommandLine(new NewMeetingCommand(console));
        Words words = console.words();
        MeetingPrompts prompts = new MeetingPrompts(words);
        FreshOptions.MEETING.forEach(
                (key, english) -> FreshOptions.add(line.getCommandSpec(), key, english, prompts.option(key)));
        FreshOptions.STATEMENTS.forEach((key, english) ->
                FreshOptions.add(line.getCommandSpec(), key, english, words.text("cli.baru.pilihan." + key)));
        for (SheetKind kind : SheetKind.values()) {
            if (FreshOptions.LISTS.containsKey(kind)) {
                String description = words.text("cli.baru.pilihan." + Keyed.word(kind));
                FreshOptions.add(line.getCommandSpec(), Keyed.word(kind), FreshOptions.LISTS.get(kind), description);
            }
        }
        return line;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        if (sheet != null && !sheet.getFileName().toString().endsWith(ENDING)) {
            throw new UsageException("cli.salah.akhiran", sheet.toString(), ENDING);
        }
        if (!Files.isDirectory(options.content())) {
            throw new UsageException("cli.salah.content", options.content().toString());
        }
        Loaded loaded = new Loader(work.threads()).load(options.content());
        Set<String> known = loaded.records().ids(RecordType.SERIES);
        if (!series.isEmpty() && !known.contains(series)) {
            String near = NearName.of(series, known).orElse(String.join(", ", known));
            throw new UsageException("cli.salah.pilihan", "--seri", series, near);
        }
        if (!recorded.isEmpty() && (sheet == null || !series.isEmpty())) {
            throw new UsageException("cli.salah.berdua", "--rapat", "--lembar");
        }
        if (sheet != null) {
            return sheet(console, loaded);
        }
        Map<String, List<String>> given = given();
        NewPeople open = people.on(console, options);
        return new MeetingRecording(console, options, work, loaded, anyway, open).record(series, given);
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        FreshOptions.MEETING.keySet().forEach(key -> given(key, given));
        FreshOptions.STATEMENTS.keySet().forEach(key -> given(key, given));
        FreshOptions.LISTS.keySet().forEach(kind -> given(Keyed.word(kind), given));
        return given;
    }

    private void given(String key, Map<String, List<String>> given) {
        List<String> values = FreshOptions.given(spec.commandLine().getParseResult(), key);
        if (!values.isEmpty()) {
            given.put(key, values);
        }
    }

    private int sheet(Console console, Loaded loaded) {
        Words words = Words.of(work.language(), work.templates(), finding -> {});
        Map<String, String> proposed =
                recorded.isEmpty() ? NextMeeting.propose(loaded.records(), loaded.settings(), series, words) : Map.of();
        Console.Bytes book = recorded.isEmpty()
                ? () -> new FormBook(loaded.records(), words).blank(proposed)
                : () -> new Refill(options.content(), loaded.records(), meeting(loaded), words).bytes();
        if (!console.creates(sheet, book)) {
            return UNUSABLE;
        }
        console.say(recorded.isEmpty() ? "cli.baru.lembar-jadi" : "cli.baru.lembar-tercatat", sheet, recorded);
        if (proposed.containsKey("id")) {
            console.say("cli.baru.usul-id", proposed.get("id"));
        }
        console.say("cli.baru.langkah", WriteOptions.quoted(sheet), options.named());
        return 0;
    }

    private Held meeting(Loaded loaded) {
        return loaded.records().find(RecordType.MEETING, recorded).orElseThrow(() -> {
            Set<String> known = loaded.records().ids(RecordType.MEETING);
            String near = NearName.of(recorded, known).orElse(String.join(", ", known));
            return near.isEmpty()
                    ? new UsageException("cli.salah.tanpa-rapat", recorded, options.content())
                    : new UsageException("cli.salah.pilihan", "--rapat", recorded, near);
        });
    }
}
