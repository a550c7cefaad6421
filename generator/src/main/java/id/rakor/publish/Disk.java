package id.rakor.publish;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One output folder: where things stand in it, and all that changes it, one step after the other, so that
 * a test can stop it between any two. On Windows a file that a scanner holds for a moment is tried again
 * for half a second.
 */
class Disk {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final int TRIES = 10;
    private static final long PAUSE = 50;

    private final Path output;

    Disk(Path output) {
        this.output = output;
    }

    /** Called before each change. A test throws from here. */
    void step(String what, Path file) throws IOException {}

    final Path output() {
        return output;
    }

    final Path own(String name) {
        return output.resolve(".rakor").resolve(name);
    }

    final Path manifest() {
        return own("manifest");
    }

    final Path journal() {
        return own("journal");
    }

    final Path staging() {
        return own("staging");
    }

    final Path staged(String route) {
        return staging().resolve(route);
    }

    /** Where a route is published. A test makes this a file system on which case does not count. */
    Path published(String route) {
        return output.resolve(route);
    }

    /** Opens a staged file to be written and makes its folders. */
    OutputStream create(String route) throws IOException {
        Path file = staged(route);
        step("create", file);
        try {
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 14);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 14);
        }
    }

    /** Puts a file in place whole or not at all, and returns when it is on the disk itself. */
    void durable(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        step("fresh", fresh);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            out.write(bytes, 0, bytes.length / 2);
            step("half", fresh);
            out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        }
        settle(fresh, StandardOpenOption.WRITE);
        move(fresh, file);
        if (!WINDOWS) {
            settle(file.getParent(), StandardOpenOption.READ);
        }
    }

    /** Moves a staged file into place, unless that was done before. */
    void place(String route) throws IOException {
        Path staged = staged(route);
        if (Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(published(route).getParent());
            move(staged, published(route));
        }
    }

    /** Removes a published file, unless that was done before, and the folders that it leaves empty. */
    void remove(String route) throws IOException {
        if (Files.exists(published(route), LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(published(route), LinkOption.NOFOLLOW_LINKS)) {
            delete(published(route));
        }
        for (Path at = published(route).getParent(); !at.equals(output); at = at.getParent()) {
            if (Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    delete(at);
                } catch (DirectoryNotEmptyException e) {
                    return;
                }
            }
        }
    }

    /** Removes a folder with all in it. Links in it are removed, not followed. */
    void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            delete(path);
        }
    }

    /** Removes a file or empty folder that may be gone already. */
    void delete(Path file) throws IOException {
        step("delete", file);
        patiently(() -> Files.deleteIfExists(file));
    }

    /** Fails when a published file could not be replaced now. */
    void probe(Path file) throws IOException {
        step("probe", file);
        if (WINDOWS && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            patiently(() -> FileChannel.open(file, StandardOpenOption.WRITE).close());
        }
    }

    /** Whether a file is there and holds exactly these bytes. */
    boolean same(Path file, byte[] bytes) throws IOException {
        return isThere(file, bytes.length) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Whether a file is there and has this fingerprint. */
    boolean same(Path file, Print print) throws IOException {
        if (!isThere(file, print.size())) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Print.of(in).equals(print);
        }
    }

    private static boolean isThere(Path file, long size) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
    }

    private void move(Path from, Path to) throws IOException {
        step("move", to);
        patiently(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    private static void settle(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    private static void patiently(Change change) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                change.run();
                return;
            } catch (FileSystemException e) {
                boolean lasting = e instanceof NoSuchFileException || e instanceof DirectoryNotEmptyException;
                if (!WINDOWS || lasting || attempt == TRIES) {
                    throw e;
                }
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private interface Change {
        void run() throws IOException;
    }
}
