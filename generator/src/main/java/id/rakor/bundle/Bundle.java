package id.rakor.bundle;

import id.rakor.finding.Finding;
import id.rakor.publish.Listing;
import id.rakor.publish.Sink;
import java.util.List;

/**
 * Packs the site and the edition's content into one sealed archive: a ZIP with a single folder, which is
 * a BagIt bag (RFC 8493, version 1.0, SHA-256). Same input, same bytes.
 *
 * <p>It does not decide what an edition may carry; it packs what it is given.
 */
public final class Bundle {
    private Bundle() {}

    /**
     * Packs {@code arsip/rakor-<edition>.zip} into {@code sink}.
     *
     * @param listing the output; everything below {@code situs/} is packed
     * @param content the edition's content files
     * @param opening the page {@code BUKA-DULU.html} that stands first in the folder
     * @param info what the archive says about itself
     * @return what is wrong; when any finding is an error, nothing was packed
     */
    public static List<Finding> make(
            Listing listing, List<ContentFile> content, byte[] opening, BagInfo info, Sink sink) {
        throw new UnsupportedOperationException("" + listing + content + opening.length + info + sink);
    }
}
