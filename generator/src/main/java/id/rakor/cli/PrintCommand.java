package id.rakor.cli;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.catalog.Edition;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.model.settings.PaperKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cetak}: chosen papers of chosen meetings. */
@Command
final class PrintCommand implements Callable<Integer> {
    private final Console outer;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private Path content;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "cetak.output")
    private Path output;

    @Option(
            names = {"--edisi", "--edition"},
            paramLabel = "publik|internal|penuh",
            descriptionKey = "edisi")
    private String edition = "publik";

    @Mixin
    private WorkOptions options = new WorkOptions();

    @Parameters(index = "0", arity = "1", paramLabel = "JENIS", split = ",", descriptionKey = "cetak.jenis")
    private List<String> kinds = List.of();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", descriptionKey = "cetak.rapat")
    private List<String> meetings = List.of();

    PrintCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(options.words());
        Plan plan = plan();
        Set<String> asked = new HashSet<>(meetings == null ? List.of() : meetings);
        Outcome outcome = Build.print(plan, kinds(), asked, console.progress());
        new Summary(console, plan).printPapers(outcome);
        return outcome.end().exitCode();
    }

    private Set<PaperKind> kinds() {
        Set<PaperKind> chosen = EnumSet.noneOf(PaperKind.class);
        kinds.forEach(word -> chosen.add(UsageException.choice("JENIS", word, PaperKind.class)));
        return chosen;
    }

    private Plan plan() {
        Edition chosen = UsageException.choice("--edisi", edition, Edition.class);
        if (chosen != Edition.PUBLIC && output == null) {
            throw new UsageException("cli.salah.output-edisi", edition);
        }
        return new Plan(
                content == null ? Path.of("content") : content,
                output == null ? OutputOptions.usual(content).resolve("cetak") : output,
                options.templates(),
                chosen,
                options.asOf(),
                options.language(),
                Set.of(Plan.Part.PAPERS),
                options.threads());
    }
}
