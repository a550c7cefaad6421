package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.edit.Proposal;
import id.rakor.edit.Writer;
import id.rakor.edit.start.Beginning;
import id.rakor.load.Loader;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.settings.PaperSize;
import id.rakor.model.settings.Preset;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Zone;
import id.rakor.schema.SchemaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
            names = {"--kode-wilayah", "--wilayah", "--region"},
            paramLabel = "NAMA|KODE",
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

    @Mixin
    private SignerOptions signer = new SignerOptions();

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
        console.say("cli.mulai.selesai", folder.toString(), WriteOptions.quoted(folder));
        return 0;
    }

    /** Whether nothing but what begins with a dot lies in the folder. */
    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    private Beginning.Office asked(Console console) {
        Inquiry inquiry = new Inquiry(console);
        String called = new OfficeInquiry(inquiry, console).name(office);
        String base = inquiry.needed(name, "nama", "--nama", OfficeInquiry.collection(called, console.words()));
        Optional<Region> region = new RegionInquiry(
                        inquiry,
                        console,
                        new Loader(work.threads()).load(folder).records())
                .region(code);
        Optional<Zone> time = region.map(Region::code).map(Zones::of);
        if (time.isEmpty() || zone != null) {
            time = inquiry.choice(zone, Zone.class, "zona", "--zona");
        }
        Preset preset =
                region.filter(one -> one.kind() != RegionKind.COUNTRY).isPresent() ? Preset.REGIONAL : Preset.NATIONAL;
        if (console.terminal()) {
            console.say("cli.mulai.baku." + Keyed.word(preset));
        }
        String usual = Keyed.word(preset.size()).toUpperCase(Locale.ROOT);
        Optional<PaperSize> size = inquiry.choice(paper, PaperSize.class, "kertas", "--kertas", usual);
        return new Beginning.Office(
                base,
                called,
                region.orElse(null),
                time.orElse(null),
                letterhead(inquiry),
                address,
                size.map(Keyed::word).orElse(null),
                Keyed.word(preset),
                new SignerInquiry(inquiry, console).signer(signer));
    }

    private List<String> letterhead(Inquiry inquiry) {
        return letterhead.isEmpty()
                ? Stream.of(inquiry.free(null, "kop").split("\\s*;\\s*"))
                        .filter(line -> !line.isBlank())
                        .toList()
                : letterhead;
    }
}
