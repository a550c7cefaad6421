package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.yaml.Node;
import id.rakor.yaml.SourceLines;
import id.rakor.yaml.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places of a content folder by reading their files again, YAML and prose alike. A place whose
 * pointer leads nowhere gets the spot of the nearest mapping or list above it. What lies outside the
 * content folder is never shown, but for the rows that come with the program.
 */
public final class ContentSpots implements Spots {
    private static final int LONGEST = 200;
    private static final String MARK = "\uFEFF";

    private final Path content;
    private final Map<String, Map<String, List<Integer>>> gaps;
    private Source last;

    /** A file that was read again. */
    private record Source(String file, SourceLines lines, Optional<Node> root) {}

    /** Spots of one content folder whose records are whole. */
    public ContentSpots(Path content) {
        this(content, Map.of());
    }

    /**
     * Spots of one content folder.
     *
     * @param gaps by file and by the pointer of a list: the positions of items that its record lacks
     */
    ContentSpots(Path content, Map<String, Map<String, List<Integer>>> gaps) {
        this.content = content;
        this.gaps = gaps;
    }

    @Override
    public synchronized Spot of(Place place) {
        boolean nowhere = place.line() == 0 && place.pointer().isEmpty();
        Optional<Source> source = nowhere ? Optional.empty() : source(place.file());
        return source.map(s -> spot(place, s)).orElse(Spot.NONE);
    }

    private Optional<Source> source(String file) {
        if (last != null && last.file().equals(file)) {
            return Optional.of(last);
        }
        try {
            Optional<byte[]> read = bytes(file);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            byte[] bytes = read.get();
            String text = new String(bytes, StandardCharsets.UTF_8);
            SourceLines lines = new SourceLines(text.startsWith(MARK) ? text.substring(1) : text);
            boolean yaml = file.endsWith(".yaml");
            last = new Source(file, lines, yaml ? TreeReader.read(bytes, file).root() : Optional.empty());
            return Optional.of(last);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String file) throws IOException {
        if (file.startsWith(Place.PROGRAM)) {
            return Optional.of(Packed.bytes(file));
        }
        Path path = content.resolve(file);
        boolean inside = path.toRealPath().startsWith(content.toRealPath());
        boolean readable = inside && Files.isRegularFile(path) && Files.size(path) <= TreeReader.MAX_KIB * 1024L;
        return readable ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    private Spot spot(Place place, Source source) {
        Optional<Node> meant =
                source.root().flatMap(root -> Trail.follow(root, place, gaps.getOrDefault(place.file(), Map.of())));
        int line = place.line() > 0 ? place.line() : meant.map(Node::line).orElse(0);
        int column = place.line() > 0 ? place.column() : meant.map(Node::column).orElse(0);
        if (line == 0) {
            return Spot.NONE;
        }
        String text = source.lines().line(line);
        int size = text.codePointCount(0, text.length());
        boolean same =
                meant.isPresent() && !place.pointer().isEmpty() && meant.get().line() == line;
        int length = same && meant.get() instanceof Node.Scalar scalar ? scalar.length() : 1;
        int room = Math.max(1, size - column + 1);
        return new Spot(line, column, Math.max(1, Math.min(length, room)), excerpt(text, size));
    }

    private static String excerpt(String text, int size) {
        String start = text.substring(0, text.offsetByCodePoints(0, Math.min(size, LONGEST)));
        StringBuilder shown = new StringBuilder();
        start.codePoints()
                .map(c -> c != '\t' && Character.getType(c) == Character.CONTROL ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
