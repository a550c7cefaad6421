package id.rakor.cli;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.build.Plan.Part;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.model.value.Keyed;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bangun}: content to site and archive. */
@Command
final class BuildCommand implements Callable<Integer> {
    private static final String PAPERS = "naskah";

    private final Console outer;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    @Option(
            names = {"--edisi", "--edition"},
            paramLabel = "publik|internal|penuh",
            descriptionKey = "edisi")
    private String edition = "publik";

    @Option(names = "--only", paramLabel = "situs|naskah|arsip", split = ",", descriptionKey = "only")
    private List<String> only = List.of();

    BuildCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(options.words());
        Plan plan = plan();
        Progress progress = console.terminal() ? new ProgressLine(console) : Progress.NONE;
        Outcome outcome = Build.run(plan, progress);
        new Summary(console, plan).print(outcome);
        return outcome.end().exitCode();
    }

    private Plan plan() {
        Edition chosen = Keyed.constant(Edition.class, edition)
                .map(Edition.class::cast)
                .orElseThrow(() -> wrong("--edisi", edition, Keyed.words(Edition.class)));
        if (chosen != Edition.PUBLIC && output == null) {
            throw new UsageException("cli.salah.output-edisi", edition);
        }
        return new Plan(
                options.content(),
                output == null ? Path.of("output") : output,
                options.templates(),
                chosen,
                options.asOf(),
                options.language(),
                parts(),
                options.threads());
    }

    private Set<Part> parts() {
        if (only.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : only) {
            if (name.equals(PAPERS)) {
                throw new UsageException("cli.salah.naskah");
            }
            parts.add(Keyed.constant(Part.class, name)
                    .map(Part.class::cast)
                    .orElseThrow(() -> wrong("--only", name, Keyed.words(Part.class))));
        }
        return parts;
    }

    private static UsageException wrong(String option, String seen, List<String> allowed) {
        return new UsageException("cli.salah.pilihan", option, seen, String.join(", ", allowed));
    }
}
