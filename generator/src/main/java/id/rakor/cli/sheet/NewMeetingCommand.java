package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.edit.form.FormBook;
import id.rakor.edit.form.NextMeeting;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.near.NearName;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code baru rapat --lembar}: a workbook to be filled for one meeting. It writes no content. */
@Command
public final class NewMeetingCommand implements Callable<Integer> {
    private static final int UNUSABLE = 3;
    private static final String ENDING = ".xlsx";

    private final Console outer;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private Path content = Path.of("content");

    @Option(
            names = {"--lembar", "--sheet"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "baru.lembar")
    private Path sheet;

    @Option(
            names = {"--seri", "--series"},
            paramLabel = "ID",
            descriptionKey = "baru.seri")
    private String series = "";

    @Mixin
    private WorkOptions work = new WorkOptions();

    /** The command, speaking to a console. */
    public NewMeetingCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        if (sheet == null) {
            throw new UsageException("cli.salah.kurang", "--lembar");
        }
        if (!sheet.getFileName().toString().endsWith(ENDING)) {
            throw new UsageException("cli.salah.akhiran", sheet.toString(), ENDING);
        }
        Loaded loaded = new Loader(work.threads()).load(content);
        Set<String> known = loaded.records().ids(RecordType.SERIES);
        if (!series.isEmpty() && !known.contains(series)) {
            String near = NearName.of(series, known).orElse(String.join(", ", known));
            throw new UsageException("cli.salah.pilihan", "--seri", series, near);
        }
        Words words = Words.of(work.language(), work.templates(), finding -> {});
        Map<String, String> proposed =
                NextMeeting.propose(loaded.records(), loaded.settings(), series, work.asOf(), words);
        try {
            byte[] bytes = new FormBook(loaded.records(), words).blank(proposed);
            Files.write(sheet, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            console.warn("cli.baru.sudah-ada", sheet);
            return UNUSABLE;
        } catch (IOException e) {
            console.warn("cli.tulis.gagal", sheet);
            return UNUSABLE;
        }
        console.say("cli.baru.lembar-jadi", sheet);
        if (proposed.containsKey("id")) {
            console.say("cli.baru.usul-id", proposed.get("id"));
        }
        console.say("cli.baru.langkah", sheet);
        return 0;
    }
}
