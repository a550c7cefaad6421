package id.rakor.publish;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/**
 * The output folder while one build works on it. What is written here is staged beside the published
 * files and replaces them only in {@link #publish()}, so that a build that stops half way leaves the
 * output as it was.
 *
 * <p>It does not render, check links or pack.
 */
public final class Stage implements Sink, Listing, AutoCloseable {
    private Stage() {}

    /**
     * Takes the output folder for this build, makes it when it is not there, and first completes what an
     * interrupted publication left.
     *
     * @param output the folder; its sub-folder {@code .rakor} is ours
     * @param edition the name of the edition; an output keeps the edition that first came into it
     * @throws OutputException when another build holds it, it holds another edition, or cannot be written
     */
    public static Stage open(Path output, String edition) {
        throw new UnsupportedOperationException(output + edition);
    }

    @Override
    public void write(String route, String origin, byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stream(String route, String origin, Filler filler) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says that a published file is still wanted as it is, without making it again.
     *
     * @return false when it is not there or was altered by hand; then it must be written
     */
    public boolean keep(String route, String origin) {
        throw new UnsupportedOperationException();
    }

    /** Says that everything published below a folder is still wanted, {@code "arsip/"}. */
    public void keepAll(String folder) {
        throw new UnsupportedOperationException();
    }

    /** What was found so far: paths that cannot be used, sources that want one path, a completed publication. */
    public List<Finding> findings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedSet<String> routes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedSet<String> changed() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedSet<String> removed() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean has(String route) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Print print(String route) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String route) throws IOException {
        throw new IOException(route);
    }

    /**
     * Makes the output what was staged: what changed is moved into place, what nothing makes any more is
     * removed, all else is not touched. Refused as a whole when a finding is an error.
     */
    public Publication publish() {
        throw new UnsupportedOperationException();
    }

    /** Gives the output back. What was staged and not published is thrown away. */
    @Override
    public void close() {}
}
