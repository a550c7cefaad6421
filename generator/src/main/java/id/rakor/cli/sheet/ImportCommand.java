package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Intake;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.known.Choices;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.finding.Spot;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import id.rakor.report.Report;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code impor}: what a workbook or a list holds becomes records; rows with faults come back as a workbook. */
@Command
public final class ImportCommand implements Callable<Integer> {
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 3;
    private static final String ENDING = ".xlsx";

    private static final List<SheetKind> LISTS = List.of(SheetKind.INVITED, SheetKind.PRESENT, SheetKind.RESULTS);

    private final Console outer;

    @Mixin
    private WriteOptions options = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "impor.berkas")
    private Path file;

    @Option(
            names = {"--rapat", "--meeting"},
            paramLabel = "ID",
            descriptionKey = "impor.rapat")
    private String meeting;

    @Option(
            names = {"--sebagai", "--as"},
            paramLabel = "undangan|hadir|hasil",
            descriptionKey = "impor.sebagai")
    private String kind;

    @Option(
            names = {"--terima-dekat", "--accept-nearest"},
            descriptionKey = "impor.terima-dekat")
    private boolean nearest;

    /** The command, speaking to a console. */
    public ImportCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(work.words());
        if (!Files.isRegularFile(file)) {
            throw new UsageException("cli.salah.berkas", file.toString());
        }
        if ((meeting == null) != (kind == null)) {
            throw new UsageException("cli.salah.berdua", "--rapat", "--sebagai");
        }
        Loaded loaded = new Loader(work.threads()).load(options.content());
        Words words = Words.of(work.language(), work.templates(), finding -> {});
        Intake intake = new Intake(options.content(), loaded, new AskedDoubts(console, nearest), words);
        Taken taken = kind == null ? intake.workbook(file) : intake.list(file, meeting, kind());
        tell(console, words, taken);
        int code = back(console, taken);
        boolean faulty =
                taken.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        if (taken.proposal().isEmpty() && faulty) {
            console.warn("cli.tulis.tanpa-perubahan");
            return FAULTY;
        }
        int written = new Writing(console, options, work).write(taken.proposal());
        return written == 0 && code == 0 ? faulty ? FAULTY : 0 : Math.max(written, code);
    }

    private SheetKind kind() {
        String known = LISTS.stream().map(Keyed::word).collect(Collectors.joining(", "));
        return Keyed.constant(SheetKind.class, kind)
                .map(SheetKind.class::cast)
                .filter(LISTS::contains)
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "--sebagai", kind, known));
    }

    private void tell(Console console, Words words, Taken taken) {
        List<Finding> findings = taken.findings();
        if (!findings.isEmpty()) {
            Report report = new Report(console.words(), place -> Spot.NONE);
            console.err().print(report.text(findings, console.terminal()));
            console.err().flush();
        }
        taken.counts().forEach((key, many) -> console.say("cli.impor.jumlah." + key, many));
        if (!taken.people().isEmpty()) {
            console.say("cli.impor.baru.orang", taken.people().size(), String.join("; ", taken.people()));
        }
        Choices choices = new Choices(words);
        taken.bodies()
                .forEach((name, word) ->
                        console.say("cli.impor.baru.lembaga", name, choices.label(InstitutionKind.class, word)));
    }

    /** Writes the rows that are given back beside the file, under a name that is free or that holds the same already. */
    private int back(Console console, Taken taken) {
        if (taken.faulty() == null || options.dry()) {
            return 0;
        }
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        String end = console.words().text("cli.impor.perlu-diperbaiki");
        String stem = name.replaceFirst(Pattern.quote(end) + "(-\\d+)?$", "") + end;
        Path back = file.resolveSibling(stem + ENDING);
        try {
            for (int i = 2; Files.exists(back) && !Arrays.equals(Files.readAllBytes(back), taken.faulty()); i++) {
                back = file.resolveSibling(stem + "-" + i + ENDING);
            }
            if (!Files.exists(back)) {
                Files.write(back, taken.faulty(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            console.say("cli.impor.dikembalikan", back);
            return 0;
        } catch (IOException e) {
            console.warn("cli.tulis.gagal", back);
            return UNUSABLE;
        }
    }
}
