package id.rakor.cli.menu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a person works: what is read, where what is made goes, where sheets lie that are being filled.
 *
 * @param content the content folder
 * @param output the output folder
 * @param sheets the folder of sheets
 * @param usual whether a command finds content and output without being told
 */
record Workplace(Path content, Path output, Path sheets, boolean usual) {
    private static final String SETTINGS = "rakor.yaml";

    /** The folder {@code content} of the folder where a command runs. */
    static final Workplace USUAL = new Workplace(Path.of("content"), Path.of("output"), Path.of(""), true);

    /** An office's own folder: output and sheets lie in it, beside the records. */
    static Workplace of(Path office) {
        return new Workplace(office, office.resolve("output"), office.resolve("lembar"), false);
    }

    /** Whether a folder holds records. */
    static boolean isContent(Path folder) {
        return Files.isRegularFile(folder.resolve(SETTINGS));
    }

    /**
     * The place to work in: the folder of records around the one that a person stands in, else the one chosen last, else
     * {@code content} there.
     *
     * @param here the folder a person stands in
     * @param chosen the office's folder that was chosen last, or null
     */
    static Optional<Workplace> find(Path here, Path chosen) {
        Path up = Path.of("");
        Path real = here.toAbsolutePath().normalize();
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            if (isContent(folder)) {
                return Optional.of(of(up.toString().isEmpty() ? Path.of(".") : up));
            }
            up = up.resolve("..");
        }
        if (chosen != null && isContent(chosen)) {
            return Optional.of(of(chosen));
        }
        return Optional.of(USUAL).filter(place -> isContent(here.resolve(place.content())));
    }

    /** What tells a command which records to read. */
    List<String> contentOption() {
        return usual ? List.of() : List.of("--content", content.toString());
    }

    /** What tells a command where its output goes. */
    List<String> outputOption() {
        return usual ? List.of() : List.of("--output", output.toString());
    }
}
