package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.migrate.Migration;
import id.rakor.finding.Severity;
import id.rakor.load.ContentSpots;
import id.rakor.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mutakhirkan}: brings content of an older format to the one the program knows. */
@Command
public final class MigrateCommand implements Callable<Integer> {
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 3;

    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    /** A command that speaks on a console. */
    public MigrateCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        if (!Files.isDirectory(options.content())) {
            throw new UsageException("cli.salah.content", options.content().toString());
        }
        try {
            Migration.Migrated migrated = new Migration().of(options.content());
            if (!migrated.findings().isEmpty()) {
                Report report = new Report(console.words(), new ContentSpots(options.content()));
                console.err().print(report.text(migrated.findings(), console.terminal()));
                console.err().flush();
            }
            if (migrated.findings().stream().anyMatch(one -> one.code().severity() == Severity.ERROR)) {
                console.warn("cli.tulis.tanpa-perubahan");
                return FAULTY;
            } else if (migrated.proposal().isEmpty()) {
                console.say("cli.mutakhirkan.sudah", migrated.to());
                return 0;
            }
            console.say("cli.mutakhirkan.dari-ke", migrated.from(), migrated.to());
            return new Writing(console, options, work).write(migrated.proposal());
        } catch (IOException e) {
            console.warn("cli.tulis.gagal", e.getMessage());
            return UNUSABLE;
        }
    }
}
