package id.rakor.cli;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.Scope;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code periksa}: everything that can be said of the content without building it. */
@Command
final class CheckCommand implements Callable<Integer> {
    private final Console outer;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private Path content = Path.of("content");

    @Mixin
    private WorkOptions options = new WorkOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "periksa.tempat")
    private List<Path> paths = List.of();

    CheckCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(options.words());
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("cli.salah.pilihan", "--format", format, "text, json");
        }
        Scope scope = new Scope(content, paths);
        Plan plan = new Plan(
                content,
                Path.of("output"),
                options.templates(),
                Edition.FULL,
                options.asOf(),
                options.language(),
                Set.of(),
                options.threads());
        Outcome outcome = Build.check(plan, Progress.NONE);
        Summary summary = new Summary(console, plan);
        if (format.equals("json")) {
            summary.printJson(outcome, scope);
        } else {
            summary.printFindings(outcome, scope);
        }
        return outcome.end().exitCode();
    }
}
