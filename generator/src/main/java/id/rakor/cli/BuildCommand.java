package id.rakor.cli;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.catalog.Edition;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.model.value.Keyed;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bangun}: content to site and archive. */
@Command
final class BuildCommand implements Callable<Integer> {
    private final Console outer;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private Path content;

    @Mixin
    private WorkOptions options = new WorkOptions();

    @Mixin
    private OutputOptions wanted = new OutputOptions();

    BuildCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(options.words());
        Plan plan = plan();
        Outcome outcome = Build.run(plan, console.progress());
        new Summary(console, plan)
                .print(outcome, content == null ? "cli.ringkasan.temuan-rinci" : "cli.ringkasan.temuan-rinci-content");
        return outcome.end().exitCode();
    }

    private Plan plan() {
        Edition edition = wanted.edition();
        if (edition != Edition.PUBLIC && wanted.output().isEmpty()) {
            throw new UsageException("cli.salah.output-edisi", Keyed.word(edition));
        }
        return new Plan(
                content == null ? Path.of("content") : content,
                wanted.output().orElseGet(() -> OutputOptions.usual(content)),
                options.templates(),
                edition,
                options.asOf(),
                options.language(),
                wanted.parts(),
                options.threads());
    }
}
