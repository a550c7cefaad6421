package id.rakor.cli.tool;

import id.rakor.build.Outcome;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.SpeechOptions;
import id.rakor.cli.console.UsageException;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.finding.Spot;
import id.rakor.report.Report;
import id.rakor.schema.SchemaFiles;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code skema}: a JSON Schema of each kind of file of records, for editors and other programs. It reads no content, and
 * leaves what else lies in the folder.
 */
@Command
public final class SchemaCommand implements Callable<Integer> {
    private final Console outer;

    @Mixin
    private SpeechOptions speech = new SpeechOptions();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    public SchemaCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() throws IOException {
        Language chosen = speech.language();
        if (output == null) {
            throw new UsageException("cli.salah.kurang", "--output");
        }
        Path templates = speech.templates();
        Console console = outer.in(speech.words());
        List<Finding> findings = new ArrayList<>();
        Words words = Words.of(chosen, templates, findings::add);
        console.err().print(new Report(console.words(), place -> Spot.NONE).text(findings, console.terminal()));
        if (findings.stream().anyMatch(f -> f.code().severity() == Severity.ERROR)) {
            return Outcome.End.FAULTY.exitCode();
        }
        SortedMap<String, String> files = SchemaFiles.of(words);
        Files.createDirectories(output);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(output.resolve(file.getKey()), file.getValue());
        }
        console.say("cli.skema.selesai", files.size(), output.toString());
        return Outcome.End.DONE.exitCode();
    }
}
