package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.Scope;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.Change;
import id.rakor.edit.tidy.Tidied;
import id.rakor.edit.tidy.Tidy;
import id.rakor.load.ContentSpots;
import id.rakor.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rapikan}: brings files of records into their one layout, or only tells which are not in it. Files
 * that cannot be read are left alone and told.
 */
@Command
public final class TidyCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int UNTIDY = 1;
    private static final int UNUSABLE = 3;

    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = {"--periksa", "--check"},
            descriptionKey = "rapikan.periksa")
    private boolean check;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "rapikan.tempat")
    private List<Path> paths = List.of();

    /** A command that speaks on a console. */
    public TidyCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        if (!Files.isDirectory(options.content())) {
            throw new UsageException("cli.salah.content", options.content().toString());
        }
        Scope scope = new Scope(options.content(), paths);
        Tidied tidied;
        try {
            tidied = Tidy.of(options.content(), scope::holds);
        } catch (IOException e) {
            console.warn("cli.rapikan.gagal", e.getMessage());
            return UNUSABLE;
        }
        int code = check ? list(tidied, console) : new Writing(console, options, work).write(tidied.proposal());
        tell(tidied, console);
        return code == DONE && !tidied.isWhole() ? UNTIDY : code;
    }

    private static int list(Tidied tidied, Console console) {
        List<Change> changes = tidied.proposal().changes();
        changes.forEach(change -> console.out().println(change.file()));
        if (changes.isEmpty()) {
            console.say("cli.rapikan.rapi");
            return DONE;
        }
        console.say("cli.rapikan.belum-rapi", changes.size());
        return UNTIDY;
    }

    /** Tells of the files that were left alone. */
    private void tell(Tidied tidied, Console console) {
        if (!tidied.faults().isEmpty()) {
            Report report = new Report(console.words(), new ContentSpots(options.content()));
            console.err().print(report.text(tidied.faults(), console.terminal()));
            long files = tidied.faults().stream()
                    .map(fault -> fault.place().file())
                    .distinct()
                    .count();
            console.warn("cli.rapikan.rusak", files);
        }
        tidied.refused().forEach(file -> console.warn("cli.rapikan.ragu", file));
    }
}
