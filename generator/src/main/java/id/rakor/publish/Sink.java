package id.rakor.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes what the renderers make, from any number of threads at once. A path that cannot be used, or
 * that two sources want, becomes a finding of the stage; it never stops the renderer.
 */
public interface Sink {
    /**
     * Takes one file.
     *
     * @param route path below the output folder with forward slashes, {@code "situs/index.html"}
     * @param origin what the file is made from, as a reader knows it; a finding names it
     * @param bytes the whole file
     * @throws OutputException when the disk does not take it
     */
    void write(String route, String origin, byte[] bytes);

    /** Takes one file of text, as UTF-8. */
    default void write(String route, String origin, String text) {
        write(route, origin, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes one large file without holding it in memory. When {@code filler} throws, nothing of the
     * file stays.
     *
     * @throws OutputException when the disk does not take it, or what the filler reads cannot be read
     */
    void stream(String route, String origin, Filler filler);

    /** Writes the bytes of one file. */
    @FunctionalInterface
    interface Filler {
        /** Writes to {@code out} and does not close it. */
        void fill(OutputStream out) throws IOException;
    }
}
