package id.rakor.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** What the output will hold once it is published: new files as staged, unchanged ones as published. */
public interface Listing {
    /** Every route, in the order of {@link String#compareTo}. */
    SortedSet<String> routes();

    /** The routes whose bytes differ from what is published, or are new. */
    SortedSet<String> changed();

    /** The routes that are published now and will be gone. */
    SortedSet<String> removed();

    /** Whether the route will be there. */
    boolean has(String route);

    /** The fingerprint of one file. The route must be one of {@link #routes()}. */
    Print print(String route);

    /**
     * The bytes of one file.
     *
     * @param route one of {@link #routes()}
     * @throws IOException when the file is gone or cannot be read
     */
    InputStream open(String route) throws IOException;
}
