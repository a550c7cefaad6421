package id.rakor.cli.write;

import java.nio.file.Path;
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
