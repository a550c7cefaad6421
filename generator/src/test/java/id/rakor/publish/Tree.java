package id.rakor.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, without {@code .rakor}: route to text; a folder ends with a slash. */
final class Tree {
    private Tree() {}

    static SortedMap<String, String> of(Path folder) {
        SortedMap<String, String> tree = new TreeMap<>();
        if (Files.notExists(folder)) {
            return tree;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                String route = folder.relativize(path).toString().replace('\\', '/');
                if (route.isEmpty() || route.equals(".rakor") || route.startsWith(".rakor/")) {
                    continue;
                }
                tree.put(Files.isDirectory(path) ? route + "/" : route, Files.isDirectory(path) ? "" : text(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** The files of a tree with the folders they need. */
    static SortedMap<String, String> withFolders(Map<String, String> files) {
        SortedMap<String, String> tree = new TreeMap<>(files);
        files.keySet().forEach(route -> {
            for (int slash = route.indexOf('/'); slash >= 0; slash = route.indexOf('/', slash + 1)) {
                tree.put(route.substring(0, slash + 1), "");
            }
        });
        return tree;
    }

    /** Publishes exactly these files. */
    static Publication publish(Path output, String edition, Map<String, String> files) {
        try (Stage stage = Stage.open(output, edition)) {
            files.forEach((route, text) -> stage.write(route, "test", text));
            return stage.publish();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.isSymbolicLink(file) ? "-> " + Files.readSymbolicLink(file) : Files.readString(file);
    }
}
