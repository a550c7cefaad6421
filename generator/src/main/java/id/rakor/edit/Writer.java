package id.rakor.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes proposals into a content folder: all of it or nothing. Each file is written beside its place and moved there;
 * when one of them fails, those before it are put back. A file that is no longer as the proposal knows it fails, so that
 * nothing written meanwhile by somebody else is lost.
 */
public final class Writer {
    private static final String DRAFT = ".rakor-tulis";

    private final Path content;
    private final Deque<Undo> done = new ArrayDeque<>();
    private final List<Path> aside = new ArrayList<>();

    private Writer(Path content) {
        this.content = content;
    }

    /** A file as it was; or a folder that was moved, and from where. */
    private record Undo(Path file, byte[] bytes, Path from) {}

    /**
     * Writes a proposal.
     *
     * @throws IOException when a file cannot be written, or is not as the proposal knows it; everything is as it was then
     */
    public static void write(Path content, Proposal proposal) throws IOException {
        Writer writer = new Writer(content);
        try {
            for (Proposal.Move move : proposal.moves()) {
                writer.move(move);
            }
            for (Change change : proposal.changes()) {
                writer.write(change);
            }
            writer.clear();
        } catch (IOException | UncheckedIOException e) {
            writer.undo();
            throw e instanceof IOException io ? io : ((UncheckedIOException) e).getCause();
        }
    }

    /** Moves a folder; one that is to go lies aside until all the rest is done. */
    private void move(Proposal.Move move) throws IOException {
        Path from = content.resolve(move.from());
        Path to = move.to() == null ? from.resolveSibling(from.getFileName() + DRAFT) : content.resolve(move.to());
        if (Files.exists(to)) {
            throw new IOException(move.to());
        }
        Files.createDirectories(to.getParent());
        Files.move(from, to);
        done.push(new Undo(to, null, from));
        if (move.to() == null) {
            aside.add(to);
        }
    }

    private void clear() throws IOException {
        for (Path folder : aside) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void write(Change change) throws IOException {
        Path file = content.resolve(change.file());
        byte[] now = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        byte[] known = change.before() == null ? null : change.before().getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(now, known)) {
            throw new IOException(change.file());
        }
        if (change.after() == null) {
            Files.delete(file);
        } else {
            place(file, change.after().getBytes(StandardCharsets.UTF_8));
        }
        done.push(new Undo(file, now, null));
    }

    private static void place(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        try {
            Files.write(draft, bytes);
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void undo() throws IOException {
        while (!done.isEmpty()) {
            Undo undo = done.pop();
            if (undo.from() != null) {
                Files.move(undo.file(), undo.from());
            } else if (undo.bytes() == null) {
                Files.deleteIfExists(undo.file());
            } else {
                place(undo.file(), undo.bytes());
            }
        }
    }
}
