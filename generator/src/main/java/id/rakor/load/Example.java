package id.rakor.load;

import id.rakor.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of the invented office that comes with the program, laid into a temporary folder that
 * goes when this closes. It does not load them.
 *
 * @param folder the folder, in the form of any content folder
 */
public record Example(Path folder) implements AutoCloseable {
    private static final String INSIDE = "contoh/";

    /**
     * Lays the records out.
     *
     * @throws IOException when there is no room for temporary files
     */
    public static Example unpack() throws IOException {
        Example example = new Example(Files.createTempDirectory("rakor-contoh-"));
        try {
            for (String name : Packed.files(INSIDE, "rakor.yaml")) {
                Path file = example.folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, Packed.bytes(Place.PROGRAM + INSIDE + name));
            }
        } catch (IOException | RuntimeException e) {
            example.close();
            throw e;
        }
        return example;
    }

    /** Removes the folder and all that is in it. */
    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
