package id.rakor.bundle;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A bag in a ZIP. Nothing is extracted; an entry is unpacked as it is read, and reading stops when all
 * entries together give 64 MiB more than two hundred times the length of the ZIP.
 */
final class ZipBox implements Box {
    private static final long RATIO = 200;
    private static final long FREE = 64L << 20;

    private final ZipFile zip;
    private final Set<String> names = new TreeSet<>();
    private String root = "";
    private long left;

    /**
     * Opens a ZIP and notes names that come twice, lead out, or stand beside the bag, and bytes of no entry.
     *
     * @throws java.util.zip.ZipException when it is damaged
     */
    ZipBox(File file, Tally tally) throws IOException {
        zip = new ZipFile(file, StandardCharsets.UTF_8);
        left = file.length() * RATIO + FREE;
        Set<String> all = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (Names.unsafe(name)) {
                tally.add(BundleCode.UNSAFE, name);
            } else if (!all.add(name)) {
                tally.add(BundleCode.DOUBLE, name, file.getName());
            }
        }
        try (ZipLayout layout = new ZipLayout(file.toPath())) {
            if (!layout.isPlain()) {
                tally.add(BundleCode.HIDDEN, file.getName());
            }
        }
        root = root(all).orElse("");
        for (String name : new TreeSet<>(all)) {
            if (name.startsWith(root) && !name.endsWith("/")) {
                names.add(name.substring(root.length()));
            } else if (!name.endsWith("/")) {
                tally.add(BundleCode.ADDED, name);
            }
        }
    }

    private static Optional<String> root(Set<String> names) {
        return names.stream()
                .filter(name -> name.equals(Bag.DECLARATION) || name.matches("[^/]+/bagit\\.txt"))
                .map(name -> name.substring(0, name.length() - Bag.DECLARATION.length()))
                .sorted()
                .findFirst();
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        InputStream in = zip.getInputStream(zip.getEntry(root + name));
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return spend(in.read());
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                spend(n);
                return n;
            }
        };
    }

    private int spend(int read) throws BombException {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new BombException();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
