package id.rakor.cli.sheet;

import id.rakor.cli.console.PeopleOptions;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.value.Classification;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code impor} is asked, whatever kind of file it takes. */
final class ImportOptions {
    private static final String ENDING = ".xlsx";

    @Mixin
    private WriteOptions write = new WriteOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Mixin
    private PeopleOptions people = new PeopleOptions();

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

    @Option(
            names = {"--perbarui", "--update"},
            descriptionKey = "impor.perbarui")
    private boolean update;

    @Option(
            names = {"--nama-lengkap", "--full-names"},
            descriptionKey = "impor.nama-lengkap")
    private boolean fullNames;

    @Option(
            names = {"--kolom", "--column"},
            paramLabel = "KEPALA=ISI",
            descriptionKey = "impor.kolom")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = {"--tab", "--worksheet"},
            paramLabel = "NAMA",
            descriptionKey = "impor.tab")
    private String tab = "";

    @Option(
            names = {"--lembar", "--sheet"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "impor.lembar")
    private Path sheet;

    @Option(
            names = {"--kelas", "--class"},
            paramLabel = "KELAS",
            descriptionKey = "impor.kelas")
    private String classification;

    /** The class of a meeting that a report tells of, and of the people that are new with it; null where none is given. */
    Classification classification() {
        return classification == null ? null : UsageException.choice("--kelas", classification, Classification.class);
    }

    /** The class, where it is given to what it does not apply to. */
    void refuseClass() {
        if (classification != null) {
            throw new UsageException("cli.salah.tidak-berlaku", "--kelas", file);
        }
    }

    /** Who may read of new people. */
    PeopleOptions people() {
        return people;
    }

    /** What unknown heads of a list hold, each as {@code "Asal=lembaga"}. */
    List<String> columns() {
        return columns;
    }

    /** The name of the sheet that is read as a list; empty for the first that fits. */
    String tab() {
        return tab;
    }

    /** The file that is taken, which is there. */
    Path file() {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("cli.salah.berkas", file.toString());
        }
        return file;
    }

    /** The id of the meeting that it belongs to, or null. */
    String meeting() {
        return meeting;
    }

    /** What the rows of a list are, or null. */
    String kind() {
        return kind;
    }

    /** Whether a name is taken for the nearest one that is known. */
    boolean nearest() {
        return nearest;
    }

    /** Whether records follow cells that differ from them, without asking. */
    boolean update() {
        return update;
    }

    /** Whether bodies recorded in short bear the names in full that a list has, without asking. */
    boolean fullNames() {
        return fullNames;
    }

    /** The workbook in which the facts of a report are to be confirmed, or null. */
    Path sheet() {
        if (sheet != null && !sheet.getFileName().toString().endsWith(ENDING)) {
            throw new UsageException("cli.salah.akhiran", sheet.toString(), ENDING);
        }
        return sheet;
    }

    /** How it is written. */
    WriteOptions write() {
        return write;
    }

    /** How it is worked. */
    WorkOptions work() {
        return work;
    }

    /** What the content folder holds. */
    Loaded loaded() {
        return new Loader(work.threads()).load(write.content());
    }

    /** The words of the office, in the language asked for. */
    Words words() {
        return Words.of(work.language(), work.templates(), finding -> {});
    }
}
