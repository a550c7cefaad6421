package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.edit.Proposal;
import id.rakor.edit.Writer;
import id.rakor.edit.start.Beginning;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Shelf;
import id.rakor.model.place.Region;
import id.rakor.model.settings.PaperSize;
import id.rakor.model.settings.Preset;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Zone;
import id.rakor.schema.SchemaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mulai}: the content folder of an office that begins. What is not given is asked on a terminal. */
@Command
public final class BeginCommand implements Callable<Integer> {
    private final Console outer;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "mulai.folder")
    private Path folder;

    @Option(
            names = {"--nama", "--name"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.nama")
    private String name;

    @Option(
            names = {"--kantor", "--office"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.kantor")
    private String office;

    @Option(
            names = {"--kode-wilayah", "--region"},
            paramLabel = "KODE",
            descriptionKey = "mulai.kode")
    private String code;

    @Option(
            names = {"--zona", "--zone"},
            paramLabel = "wib|wita|wit",
            descriptionKey = "mulai.zona")
    private String zone;

    @Option(names = "--kop", paramLabel = "TEKS", descriptionKey = "mulai.kop")
    private List<String> letterhead = List.of();

    @Option(
            names = {"--alamat", "--address"},
            paramLabel = "TEKS",
            descriptionKey = "mulai.alamat")
    private List<String> address = List.of();

    @Option(
            names = {"--kertas", "--paper"},
            paramLabel = "a4|f4",
            descriptionKey = "mulai.kertas")
    private String paper;

    /** One that speaks to a console. */
    public BeginCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() throws IOException {
        Console console = outer.in(work.words());
        if (Files.exists(folder) && !isEmpty()) {
            throw new UsageException("cli.salah.mulai-isi", folder.toString());
        }
        Beginning.Office begun = asked(console);
        Proposal proposal = Beginning.of(begun, SchemaFiles.of(console.words()), console.words());
        Files.createDirectories(folder);
        Writer.write(folder, proposal);
        console.say("cli.mulai.selesai", folder.toString(), proposal.changes().size());
        return 0;
    }

    /** Whether nothing but what begins with a dot lies in the folder. */
    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    private Beginning.Office asked(Console console) {
        String called = answer(console, office, "kantor", "--kantor", true);
        String base = answer(console, name, "nama", "--nama", true);
        String region = answer(console, code, "kode", "--kode-wilayah", false);
        Optional<Region> found = region.isEmpty() ? Optional.empty() : Optional.of(region(region));
        String near = found.map(one -> Zones.of(one.code())).map(Keyed::word).orElse("");
        String time = answer(console, zone == null && !near.isEmpty() ? near : zone, "zona", "--zona", false);
        String size = answer(console, paper, "kertas", "--kertas", false);
        List<String> head = letterhead.isEmpty() && console.terminal()
                ? Stream.of(console.ask("cli.mulai.tanya.kop").split("\\s*;\\s*"))
                        .filter(line -> !line.isBlank())
                        .toList()
                : letterhead;
        return new Beginning.Office(
                base,
                called,
                found.orElse(null),
                time.isEmpty() ? null : choice("--zona", time, Zone.values()),
                head,
                address,
                size.isEmpty() ? null : Keyed.word(choice("--kertas", size, PaperSize.values())),
                Keyed.word(found.isEmpty() ? Preset.NATIONAL : Preset.REGIONAL));
    }

    /** What was given, else what a person answers; a thing that must be known is asked for until it is. */
    private static String answer(Console console, String given, String key, String option, boolean needed) {
        String said = given;
        while (said == null && console.terminal()) {
            String answer = console.ask("cli.mulai.tanya." + key);
            said = answer.isEmpty() && needed ? null : answer;
        }
        if (said == null && needed) {
            throw new UsageException("cli.salah.kurang", option);
        }
        return said == null ? "" : said.strip();
    }

    private static <E extends Enum<E>> E choice(String option, String word, E[] all) {
        return Stream.of(all)
                .filter(one -> Keyed.word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "cli.salah.pilihan",
                        option,
                        word,
                        String.join(", ", Stream.of(all).map(Keyed::word).toList())));
    }

    /** The region with a code of the Ministry of Home Affairs. */
    private Region region(String given) {
        Shelf rows = new Loader(work.threads()).load(folder).records().shelf();
        return rows.ids(RecordType.REGION).stream()
                .flatMap(id -> rows.find(RecordType.REGION, id).stream())
                .map(held -> (Region) held.entity())
                .filter(region -> given.equals(region.code()))
                .findFirst()
                .orElseThrow(() -> new UsageException("cli.salah.mulai-kode", given));
    }
}
