package id.rakor.inspect;

import id.rakor.finding.Finding;
import id.rakor.publish.Listing;
import java.util.List;

/**
 * Reads pages and style sheets back as a browser would and says what would not work: links and fragments
 * that lead nowhere, requests that leave the site, a policy too loose, a page without its form.
 *
 * <p>It does not judge HTML syntax, contrast or wording.
 */
public final class Inspection {
    private Inspection() {}

    /**
     * Inspects what changed. When a page was removed, every page is read, because any may have led there.
     *
     * @param listing the output as it will be
     * @param root the folder of the site, {@code "situs/"}; links must stay in it
     * @param threads how many threads may work, at least 1
     */
    public static List<Finding> changed(Listing listing, String root, int threads) {
        throw new UnsupportedOperationException("" + listing + root + threads);
    }

    /** Inspects every page of the site. */
    public static List<Finding> all(Listing listing, String root, int threads) {
        throw new UnsupportedOperationException("" + listing + root + threads);
    }
}
