package id.rakor.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the edition's content.
 *
 * @param path where it stands below {@code data/konten/}, with forward slashes
 * @param size length in bytes
 * @param source gives its bytes, as often as asked
 */
public record ContentFile(String path, long size, Source source) {
    /** A file whose bytes are at hand. */
    public static ContentFile of(String path, byte[] bytes) {
        byte[] kept = bytes.clone();
        return new ContentFile(path, kept.length, () -> new ByteArrayInputStream(kept));
    }

    /** A file that is read when it is packed. */
    public static ContentFile of(String path, Path file) throws IOException {
        return new ContentFile(path, Files.size(file), () -> Files.newInputStream(file));
    }

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Source {
        /** A new stream, closed by the caller. */
        InputStream open() throws IOException;
    }
}
