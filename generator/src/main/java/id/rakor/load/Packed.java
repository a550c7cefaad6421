package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.load.bind.Vocabulary;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.Shelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The reference tables that come with the program. A table is cut into rows when the first row of
 * its type is asked for, and a row is read when it is asked for itself: a run reads a few dozen of
 * many hundreds. That the tables are whole is for the tests of the program to say.
 */
final class Packed implements Shelf {
    private final Vocabulary vocabulary;
    private final List<String> names = names();
    private final Map<RecordType, Map<String, RowText>> texts = new EnumMap<>(RecordType.class);
    private final Map<RowText, Optional<Held>> read = new ConcurrentHashMap<>();

    Packed(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Held> find(RecordType type, String id) {
        RowText text = texts(type).get(id);
        return text == null ? Optional.empty() : read.computeIfAbsent(text, this::read);
    }

    private Optional<Held> read(RowText row) {
        RecordFile file = new RecordFile(row.type(), "", null, row.file(), Map.of());
        byte[] bytes = row.text().getBytes(StandardCharsets.UTF_8);
        return RecordReader.read(file, bytes, vocabulary).held().stream().findFirst();
    }

    @Override
    public Collection<String> ids(RecordType type) {
        return texts(type).keySet();
    }

    private synchronized Map<String, RowText> texts(RecordType type) {
        return texts.computeIfAbsent(
                type,
                t -> RowText.cut(
                        t,
                        names.stream()
                                .filter(name -> Rows.typeOf(name).equals(Optional.of(t)))
                                .map(name -> Place.PROGRAM + Records.ROWS + name)
                                .toList()));
    }

    /** Whether a file of an office is one of these tables to the byte, and so says nothing new. */
    boolean holds(RecordFile file) {
        try {
            return file.file().startsWith(Records.ROWS)
                    && names.contains(file.file().substring(Records.ROWS.length()))
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
        return files(Records.ROWS, "wilayah.yaml").stream()
                .filter(name -> Rows.typeOf(name).isPresent())
                .toList();
    }

    /**
     * The names of all files in a folder of the program and below it, in order.
     *
     * @param folder the folder, ending with a slash
     * @param known a file that is there
     */
    static List<String> files(String folder, String known) {
        URL url = Packed.class.getClassLoader().getResource(folder + known);
        if (url == null) {
            throw new IllegalStateException(folder + known);
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return sorted(jar.getJarFile().stream()
                        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                        .map(entry -> entry.getName().substring(folder.length())));
            }
            Path root = Path.of(new URI(url.toString())).getParent();
            try (Stream<Path> files = Files.walk(root)) {
                return sorted(files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sorted(Stream<String> names) {
        return names.sorted().toList();
    }
}
