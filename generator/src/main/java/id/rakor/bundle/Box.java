package id.rakor.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The files of a bag, in a ZIP or in a folder, by their path from the bag's root. */
interface Box extends Closeable {
    /** Every file inside the bag, each once. */
    Set<String> names();

    /**
     * The bytes of a file.
     *
     * @throws BombException when more is read than an archive would hold
     */
    InputStream open(String name) throws IOException;

    /** Reading was stopped because there is no end to it. */
    final class BombException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
