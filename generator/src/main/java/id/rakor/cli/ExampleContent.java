package id.rakor.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of the invented office, taken out of the program into a temporary folder, which goes
 * when this closes.
 *
 * @param folder the folder, in the form of any content folder
 */
record ExampleContent(Path folder) implements AutoCloseable {
    private static final String INSIDE = "contoh/";
    private static final String ANCHOR = INSIDE + "rakor.yaml";

    /** Unpacks the records. */
    static ExampleContent unpack() throws IOException {
        ExampleContent content = new ExampleContent(Files.createTempDirectory("rakor-contoh-"));
        try {
            content.fill();
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
        return content;
    }

    private void fill() throws IOException {
        URL anchor = ExampleContent.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException(ANCHOR);
        }
        String place = anchor.toString();
        if (!"jar".equals(anchor.getProtocol())) {
            copy(Path.of(uri(place)).getParent());
            return;
        }
        String jar = place.substring("jar:".length(), place.indexOf("!/"));
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(uri(jar)), (ClassLoader) null)) {
            copy(inside.getPath(INSIDE));
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    /** Removes the folder. */
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
