package id.rakor.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bag that was extracted to a folder, or to a folder inside it, as some programs do. Links are not
 * followed. Names are compared in their composed form, because some systems take them apart.
 */
final class FolderBox implements Box {
    private final SortedMap<String, Path> files = new TreeMap<>();

    FolderBox(Path folder, Tally tally) throws IOException {
        Path root = root(folder);
        List<Path> all;
        try (Stream<Path> walk = Files.walk(root)) {
            all = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path path : all) {
            String name = root.relativize(path).toString().replace('\\', '/');
            String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                tally.add(BundleCode.UNSAFE, name);
            } else if (files.put(composed, path) != null) {
                tally.add(BundleCode.DOUBLE, name, root.getFileName().toString());
            }
        }
    }

    private static Path root(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Bag.DECLARATION))) {
            return folder;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> bags =
                    inside.filter(p -> Files.exists(p.resolve(Bag.DECLARATION))).toList();
            return bags.size() == 1 ? bags.get(0) : folder;
        }
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(files.get(name));
    }

    @Override
    public void close() {}
}
