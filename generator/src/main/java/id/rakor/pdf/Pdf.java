package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.publish.Sink;
import id.rakor.view.Views;
import id.rakor.view.Written;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the papers of an edition. Each is made alone and written at once, by all threads of the pool it is called in;
 * what it answers is in an order that does not depend on them. A template with a fault becomes one finding, and of the
 * papers it stops nothing is written.
 *
 * <p>It does not publish, and it reads records only through views.
 */
public final class Pdf {
    /** The folder of papers below the output; the same files lie inside the site. */
    public static final String FOLDER = "pdf/";

    private Pdf() {}

    /**
     * Makes the papers.
     *
     * @param views what readers see
     * @param supply what papers are made with besides
     * @param sink takes every file, both in the site and in the folder of papers; from all threads at once
     * @param findings takes what is wrong; from all threads, one at a time
     * @return what was written, by route
     */
    public static List<Written> write(Views views, Supply supply, Sink sink, Consumer<Finding> findings) {
        throw new UnsupportedOperationException();
    }
}
