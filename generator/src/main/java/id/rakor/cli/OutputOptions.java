package id.rakor.cli;

import id.rakor.build.Plan.Part;
import id.rakor.catalog.Edition;
import id.rakor.cli.console.UsageException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What every command that makes something asks for: where it goes, for whom, and which parts of it. */
final class OutputOptions {
    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    @Option(
            names = {"--edisi", "--edition"},
            paramLabel = "publik|internal|penuh",
            descriptionKey = "edisi")
    private String edition = "publik";

    @Option(names = "--only", paramLabel = "situs|naskah|arsip", split = ",", descriptionKey = "only")
    private List<String> only = List.of();

    /**
     * The folder where none is asked for: that of the program's own records, and of an office's own folder the one in it, so
     * that no office writes over what another has published.
     *
     * @param content the content folder, or null for the usual one
     */
    static Path usual(Path content) {
        Path own = Path.of("content");
        return content == null || content.normalize().equals(own) ? Path.of("output") : content.resolve("output");
    }

    /** The folder asked for; empty when none is. */
    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    Edition edition() {
        return UsageException.choice("--edisi", edition, Edition.class);
    }

    /** The parts asked for; all when none is. */
    Set<Part> parts() {
        if (only.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        only.forEach(name -> parts.add(UsageException.choice("--only", name, Part.class)));
        return parts;
    }
}
