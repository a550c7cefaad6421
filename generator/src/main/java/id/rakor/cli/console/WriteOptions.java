package id.rakor.cli.console;

import id.rakor.model.RecordType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command that writes content asks for. */
public final class WriteOptions {
    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private Path content = Path.of("content");

    @Option(
            names = {"--ya", "--yes"},
            descriptionKey = "tulis.ya")
    private boolean yes;

    @Option(
            names = {"--coba", "--dry-run"},
            descriptionKey = "tulis.coba")
    private boolean dry;

    /** The type of records that lie in a folder of this name. */
    public static RecordType type(String folder) {
        List<String> known = Stream.of(RecordType.values())
                .filter(type -> type.layout() != RecordType.Layout.NESTED)
                .map(RecordType::folder)
                .toList();
        return RecordType.named(folder)
                .filter(type -> known.contains(folder))
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "JENIS", folder, String.join(", ", known)));
    }

    /** The content folder. */
    public Path content() {
        return content;
    }

    /** Whether it is written without asking. */
    public boolean yes() {
        return yes;
    }

    /** Whether nothing is written, only shown. */
    public boolean dry() {
        return dry;
    }

    /** What names the content folder on a command line, with a blank before it; nothing where it is the usual one. */
    public String named() {
        return content.equals(Path.of("content")) ? "" : " --content " + quoted(content);
    }

    /** A path as it is typed, in quotation marks where it needs them. */
    public static String quoted(Path path) {
        String text = path.toString();
        return text.contains(" ") ? "\"" + text + "\"" : text;
    }
}
