package id.rakor.cli.sheet;

import id.rakor.catalog.Edition;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.reply.Replies;
import id.rakor.edit.reply.ReplyIntake;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.value.Classification;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gabung}: the reply form of one institution, made and taken back. */
@Command
public final class MergeCommand implements Callable<Integer> {
    private static final int FAULTY = 1;

    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "FILE.xlsx", descriptionKey = "gabung.berkas")
    private List<Path> files = List.of();

    @Option(
            names = {"--lembaga", "--institution"},
            paramLabel = "ID",
            descriptionKey = "gabung.lembaga")
    private String body;

    @Option(
            names = {"--lembar", "--sheet"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "gabung.lembar")
    private Path sheet;

    @Option(
            names = {"--edisi", "--edition"},
            paramLabel = "publik|internal|penuh",
            descriptionKey = "gabung.edisi")
    private String edition = "publik";

    @Option(
            names = {"--pendukung", "--helping"},
            descriptionKey = "gabung.pendukung")
    private boolean helping;

    @Option(
            names = {"--kelas", "--class"},
            paramLabel = "KELAS",
            descriptionKey = "gabung.kelas")
    private String classification;

    @Option(
            names = {"--perbarui", "--update"},
            descriptionKey = "gabung.perbarui")
    private boolean update;

    /** The command, speaking to a console. */
    public MergeCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        boolean making = sheet != null;
        if (making == !files.isEmpty() || making && body == null) {
            throw new UsageException("cli.salah.gabung");
        }
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw new UsageException("cli.salah.berkas", file.toString());
        });
        Edition chosen = UsageException.choice("--edisi", edition, Edition.class);
        if (classification != null) {
            UsageException.choice("--kelas", classification, Classification.class);
        }
        Words words = Words.of(work.language(), work.templates(), finding -> {});
        return making
                ? new FormMaking(console, options, work, words).make(body, chosen, helping, sheet)
                : take(console, words);
    }

    private int take(Console console, Words words) {
        Loaded loaded = new Loader(work.threads()).load(options.content());
        ReplyIntake intake = new ReplyIntake(options.content(), loaded, work.asOf(), classification, words);
        Replies replies = intake.take(files, body, new AskedCorrections(console, options, update));
        console.tell(replies.findings());
        replies.counts().forEach((key, many) -> console.say("cli.gabung.jumlah." + key, many));
        int code = 0;
        for (Map.Entry<Path, byte[]> back : replies.faulty().entrySet()) {
            if (!options.dry()) {
                int given = GivenBack.write(console, back.getKey(), back.getValue(), "cli.gabung.dikembalikan");
                code = Math.max(code, given);
            }
        }
        boolean faulty =
                replies.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        if (replies.proposal().isEmpty() && faulty) {
            console.warn("cli.tulis.tanpa-perubahan");
            return Math.max(FAULTY, code);
        }
        int written = new Writing(console, options, work).write(replies.proposal());
        return Math.max(Math.max(written, code), faulty ? FAULTY : 0);
    }
}
