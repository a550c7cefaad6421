package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.bind.LoadCode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens folders of the content one inside another. It follows links only while they stay inside the
 * content and do not go round, and says what it does not follow.
 */
final class Folders {
    private static final int DEEPEST = 64;

    private final Path root;
    private final List<Finding> findings;
    private final Deque<Path> open = new ArrayDeque<>();

    /**
     * Something in a folder.
     *
     * @param name its name
     * @param path where it is
     * @param file its path relative to the content, with forward slashes
     * @param real where it is once links are followed
     * @param isFolder whether it is a folder, else a file
     */
    record Item(String name, Path path, String file, Path real, boolean isFolder) {}

    /**
     * Folders of one content folder.
     *
     * @param root its real path
     * @param findings takes what is wrong
     */
    Folders(Path root, List<Finding> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The content folder itself. */
    Item top() {
        return new Item("", root, "", root, true);
    }

    /** What lies in a folder, by name; nothing of what is ignored. Each call is ended by {@link #close}. */
    List<Item> open(Item folder) {
        open.push(folder.real());
        List<Item> items = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path path : stream) {
                String name = path.getFileName().toString();
                if (!Names.isIgnored(name)) {
                    item(folder, path, name).ifPresent(items::add);
                }
            }
        } catch (IOException e) {
            report(LoadCode.SPECIAL, folder.file());
        }
        items.sort(Comparator.comparing(Item::name));
        names(items);
        return items;
    }

    /** Ends the folder opened last. */
    void close() {
        open.pop();
    }

    private Optional<Item> item(Item folder, Path path, String name) {
        String file = folder.file().isEmpty() ? name : folder.file() + "/" + name;
        Path real = folder.real().resolve(name);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink() || attributes.isOther()) {
                real = path.toRealPath();
                attributes = Files.readAttributes(real, BasicFileAttributes.class);
            }
        } catch (IOException e) {
            return refused(LoadCode.BROKEN_LINK, file);
        }
        if (!real.startsWith(root)) {
            return refused(LoadCode.OUTSIDE, file);
        }
        if (attributes.isDirectory()) {
            Path target = real;
            boolean round = open.stream().anyMatch(p -> p.startsWith(target));
            if (round || open.size() > DEEPEST) {
                return refused(LoadCode.LOOP, file);
            }
        } else if (!attributes.isRegularFile()) {
            return refused(LoadCode.SPECIAL, file);
        }
        return Optional.of(new Item(name, path, file, real, attributes.isDirectory()));
    }

    private Optional<Item> refused(LoadCode code, String file) {
        report(code, file);
        return Optional.empty();
    }

    private void names(List<Item> items) {
        Map<String, Item> seen = new HashMap<>();
        for (Item item : items) {
            if (!Names.isPortable(item.name())) {
                report(LoadCode.FILE_NAME, item.file(), item.name());
            }
            String folded =
                    Normalizer.normalize(item.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            Item first = seen.putIfAbsent(folded, item);
            if (first != null) {
                report(LoadCode.CASE_CLASH, item.file(), first.name(), item.name());
            }
        }
    }

    void report(LoadCode code, String file, String... args) {
        findings.add(Finding.of(code, Place.file(file), args));
    }

    void reportNear(LoadCode code, String file, String near, String... args) {
        findings.add(Finding.of(code, Place.file(file), args).near(near));
    }
}
