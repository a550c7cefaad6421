package id.rakor.build.file;

import id.rakor.publish.Print;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Which photo was published from which file, so that a later build need not write it anew: decoding one takes half a
 * second. It lies among what the output keeps for itself and names only what is published.
 */
public final class PhotoList {
    private static final String PLACE = ".rakor/foto";
    private static final int COLUMNS = 6;

    private final Path file;
    private final Map<String, Entry> before;
    private final Map<String, Entry> now = new ConcurrentSkipListMap<>();

    /**
     * A published photo.
     *
     * @param source the fingerprint of the file it was made of
     * @param shown the fingerprint of the published one
     * @param width how many dots wide that is
     * @param height how many dots high
     */
    public record Entry(String source, Print shown, int width, int height) {}

    /** The list of an output; an empty one where it has none, or one that cannot be understood. */
    public PhotoList(Path output) {
        this.file = output.resolve(PLACE);
        this.before = read(file);
    }

    private static Map<String, Entry> read(Path file) {
        Map<String, Entry> entries = new TreeMap<>();
        try (Stream<String> lines = Files.isRegularFile(file) ? Files.lines(file) : Stream.empty()) {
            lines.map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == COLUMNS)
                    .forEach(cells -> entries.put(cells[0], entry(cells)));
            return entries;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static Entry entry(String... cells) {
        Print shown = new Print(cells[2], Long.parseLong(cells[3]));
        return new Entry(cells[1], shown, Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
    }

    /** What an earlier build published at a route; null when it published nothing there. */
    public Entry before(String route) {
        return before.get(route);
    }

    /** Notes what is published at a route now; from all threads at once. */
    public void put(String route, Entry entry) {
        now.put(route, entry);
    }

    /** Leaves the list for later builds. That it could not be written costs them time and nothing else. */
    public void write() {
        StringBuilder text = new StringBuilder();
        now.forEach((route, one) -> text.append(String.join(
                        "\t",
                        route,
                        one.source(),
                        one.shown().sha256(),
                        Long.toString(one.shown().size()),
                        Integer.toString(one.width()),
                        Integer.toString(one.height())))
                .append('\n'));
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else if (!Files.isRegularFile(file) || !Files.readString(file).contentEquals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            return;
        }
    }
}
