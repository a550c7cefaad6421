package id.rakor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/** What every command that reads an office's own records asks for. */
final class ContentOptions extends WorkOptions {
    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private Path content = Path.of("content");

    Path content() {
        return content;
    }

    /** The day asked for; today in Jakarta when none is. */
    LocalDate asOf() {
        return asOf(() -> LocalDate.now(ZoneId.of("Asia/Jakarta")));
    }
}
