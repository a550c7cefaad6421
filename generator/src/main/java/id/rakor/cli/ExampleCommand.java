package id.rakor.cli;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code contoh}: site and archive of the invented office that comes with the program, made as {@code
 * bangun} makes those of a real one. It reads no content folder and has no usual output, so that
 * what is invented never lies among what is real.
 */
@Command
final class ExampleCommand implements Callable<Integer> {
    /**
     * The day on which the example is read unless another is asked for: after its second meeting, with
     * the invitations to the third sent. It does not move, so that the same bytes come on any day.
     */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Console outer;

    @Mixin
    private WorkOptions options = new WorkOptions();

    @Mixin
    private OutputOptions wanted = new OutputOptions();

    ExampleCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() throws IOException {
        Console console = outer.in(options.words());
        Path output = wanted.output().orElseThrow(() -> new UsageException("cli.salah.kurang", "--output"));
        Path content = Files.createTempDirectory("rakor-contoh-");
        try {
            Loader.layExample(content);
            Plan plan = plan(content, output);
            Outcome outcome = Build.run(plan, console.progress());
            new Summary(console, plan).print(outcome, "cli.contoh.catatan");
            return outcome.end().exitCode();
        } finally {
            remove(content);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private Plan plan(Path content, Path output) {
        return new Plan(
                content,
                output,
                options.templates(),
                wanted.edition(),
                options.asOf(DAY),
                options.language(),
                wanted.parts(),
                options.threads());
    }
}
