package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.model.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reference tables that come with the program. */
final class Packed {
    private static final String ANCHOR = Records.ROWS + "wilayah.yaml";

    private Packed() {}

    /** The program's tables, but for those that some files of an office repeat to the byte. */
    static List<RecordFile> behind(List<RecordFile> office) {
        return names().stream()
                .filter(name -> office.stream().noneMatch(file -> repeats(file, name)))
                .flatMap(name -> Rows.typeOf(name).stream()
                        .map(type -> new RecordFile(type, "", null, Place.PROGRAM + Records.ROWS + name, Map.of())))
                .toList();
    }

    private static boolean repeats(RecordFile file, String name) {
        try {
            return file.file().equals(Records.ROWS + name)
                    && Arrays.equals(Files.readAllBytes(file.path()), bytes(Place.PROGRAM + file.file()));
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes of a table, by the name its findings bear. */
    static byte[] bytes(String file) {
        String name = file.substring(Place.PROGRAM.length());
        try (InputStream in = Packed.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the tables inside their folder, in order. */
    private static List<String> names() {
        URL url = Packed.class.getClassLoader().getResource(ANCHOR);
        if (url == null) {
            throw new IllegalStateException(ANCHOR);
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return sorted(jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(Records.ROWS))
                        .map(name -> name.substring(Records.ROWS.length())));
            }
            try (Stream<Path> files =
                    Files.list(Path.of(new URI(url.toString())).getParent())) {
                return sorted(files.map(file -> file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sorted(Stream<String> names) {
        return names.filter(name -> Rows.typeOf(name).isPresent()).sorted().toList();
    }
}
