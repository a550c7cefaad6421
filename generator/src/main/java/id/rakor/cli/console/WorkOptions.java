package id.rakor.cli.console;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that reads records asks for, wherever they lie. */
public final class WorkOptions {
    @Mixin
    private SpeechOptions speech = new SpeechOptions();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    private String asOf;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private Integer threads;

    /** The office's own folder of templates, or null. */
    public Path templates() {
        return speech.templates();
    }

    /** The day asked for; today in Jakarta when none is. */
    public LocalDate asOf() {
        return asOf(LocalDate.now(ZoneId.of("Asia/Jakarta")));
    }

    /**
     * The day asked for.
     *
     * @param silent the day when none is
     */
    public LocalDate asOf(LocalDate silent) {
        if (asOf == null) {
            return silent;
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new UsageException("cli.salah.tanggal", "--as-of", asOf);
        }
    }

    /** The language asked for. */
    public Language language() {
        return speech.language();
    }

    /** How many threads may work. */
    public int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1 || threads > 256) {
            throw new UsageException("cli.salah.benang", threads.toString());
        }
        return threads;
    }

    /** What a check of all records of a folder finds, whatever their class. */
    public Outcome check(Path content) {
        Plan plan = new Plan(
                content, Path.of("output"), templates(), Edition.FULL, asOf(), language(), Set.of(), threads());
        return Build.check(plan, Progress.NONE);
    }

    /** The words of that language. */
    public Words words() {
        return speech.words();
    }
}
