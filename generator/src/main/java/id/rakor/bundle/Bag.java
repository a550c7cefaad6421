package id.rakor.bundle;

import java.util.List;
import java.util.Locale;

/** The words that RFC 8493 fixes. */
final class Bag {
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String OPENING = "BUKA-DULU.html";
    static final String PAYLOAD = "data/";
    static final String SITE = PAYLOAD + "situs/";
    static final String CONTENT = PAYLOAD + "konten/";
    static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private Bag() {}

    /** One line of a manifest, for a path without line ends and percent signs. */
    static String line(String sha256, String path) {
        return sha256 + "  " + path + "\n";
    }

    /** A path as it is meant: line ends and the percent sign are encoded in a manifest (2.1.3). */
    static String decode(String written) {
        StringBuilder path = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            String code =
                    written.substring(i, Math.min(i + 3, written.length())).toUpperCase(Locale.ROOT);
            int at = List.of("%25", "%0A", "%0D").indexOf(code);
            path.append(at < 0 ? written.charAt(i) : "%\n\r".charAt(at));
            i += at < 0 ? 0 : 2;
        }
        return path.toString();
    }
}
