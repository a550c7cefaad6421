package id.rakor.cli;

import id.rakor.build.Outcome;
import id.rakor.bundle.Verdict;
import id.rakor.bundle.Verifier;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.finding.Severity;
import id.rakor.finding.Spot;
import id.rakor.report.Report;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verifikasi}: whether an archive is whole. */
@Command
final class VerifyCommand implements Callable<Integer> {
    private final Console outer;

    @Option(
            names = {"-h", "--help", "--bantuan"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"--bahasa", "--language"},
            paramLabel = "id|en",
            descriptionKey = "bahasa")
    private String language = "id";

    @Parameters(paramLabel = "FILE", descriptionKey = "arsip")
    private Path archive;

    VerifyCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Language chosen = Language.of(language)
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "--bahasa", language, "id, en"));
        Console console = outer.in(Words.builtIn(chosen));
        if (!Files.exists(archive)) {
            console.warn("cli.verifikasi.tidak-ada", archive.toString());
            return Outcome.End.UNUSABLE.exitCode();
        }
        Verdict verdict = Verifier.verify(archive);
        console.out()
                .print(new Report(console.words(), place -> Spot.NONE).text(verdict.findings(), console.terminal()));
        if (verdict.findings().stream().anyMatch(f -> f.code().severity() == Severity.ERROR)) {
            console.say("cli.verifikasi.rusak");
            return Outcome.End.FAULTY.exitCode();
        }
        console.say("cli.verifikasi.utuh", verdict.files(), verdict.bytes());
        console.say("cli.verifikasi.segel", verdict.seal());
        return Outcome.End.DONE.exitCode();
    }
}
