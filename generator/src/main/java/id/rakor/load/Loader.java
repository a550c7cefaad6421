package id.rakor.load;

import java.nio.file.Path;

/**
 * Reads a content folder into records. Every fault of every file comes back at once as a finding
 * with its place; a broken file never hides another. It does not know whether what a record points
 * to exists, and it reads no prose and no attachment.
 */
public final class Loader {
    private final int threads;

    /**
     * A loader.
     *
     * @param threads how many files may be read at once, at least 1; the result does not depend on it
     */
    public Loader(int threads) {
        this.threads = Math.max(1, threads);
    }

    /**
     * Reads a content folder. Never throws for what it finds there.
     *
     * @param content the folder that holds rakor.yaml
     */
    public Loaded load(Path content) {
        throw new UnsupportedOperationException(content + " " + threads);
    }
}
