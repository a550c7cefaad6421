package id.rakor.edit;

import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * A copy of a content folder on which a proposal is tried. It lies beside the folder where it can, in the system's folder
 * for such things otherwise, and goes when it is closed. Files are linked, not copied, where the disk can do it; the
 * {@link Writer} replaces files and never writes into them, so that the folder itself stays as it is.
 */
public final class Trial implements AutoCloseable {
    private final Path folder;

    private Trial(Path folder) {
        this.folder = folder;
    }

    /** Copies a content folder. */
    public static Trial of(Path content) throws IOException {
        Path source = content.toAbsolutePath().normalize();
        Path folder = beside(source);
        Trial trial = new Trial(folder);
        try {
            Files.walkFileTree(source, new Copying(source, folder));
            return trial;
        } catch (IOException e) {
            trial.close();
            throw e;
        }
    }

    private static Path beside(Path source) throws IOException {
        try {
            return Files.createTempDirectory(source.getParent(), ".rakor-coba-");
        } catch (IOException e) {
            return Files.createTempDirectory("rakor-coba-");
        }
    }

    /** The copy. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class Copying extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
            String name = dir.getFileName().toString();
            if (name.equals(".git") || (from.equals(dir.getParent()) && Loader.isAside(name))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(dir)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path copy = to.resolve(from.relativize(file));
            try {
                Files.createLink(copy, file);
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(file, copy);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
