package id.rakor.cli.write;

import id.rakor.cli.console.UsageException;
import id.rakor.model.RecordType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command that writes content asks for. */
final class WriteOptions {
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
    static RecordType type(String folder) {
        List<String> known = Stream.of(RecordType.values())
                .filter(type -> type.layout() != RecordType.Layout.NESTED)
                .map(RecordType::folder)
                .toList();
        return RecordType.named(folder)
                .filter(type -> known.contains(folder))
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "JENIS", folder, String.join(", ", known)));
    }

    /** The content folder. */
    Path content() {
        return content;
    }

    /** Whether it is written without asking. */
    boolean yes() {
        return yes;
    }

    /** Whether nothing is written, only shown. */
    boolean dry() {
        return dry;
    }
}
