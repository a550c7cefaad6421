package id.rakor.view;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A place in the site: a file, and inside it perhaps an anchor.
 *
 * @param path the file, relative to the root of the site, with forward slashes
 * @param anchor the anchor inside the file, without its mark; empty for the whole file
 */
public record Route(String path, String anchor) {
    /** A whole file. */
    public static Route file(String path) {
        return new Route(path, "");
    }

    /** An anchor in the same file. */
    public Route at(String name) {
        return new Route(path, name);
    }

    /** How a link on {@code page} leads here: relative, to a file, never to a folder. */
    public String from(Route page) {
        String fragment = anchor.isEmpty() ? "" : "#" + anchor;
        if (path.equals(page.path)) {
            return fragment.isEmpty() ? encoded(path.substring(path.lastIndexOf('/') + 1)) : fragment;
        }
        int shared = 0;
        int slash = page.path.indexOf('/');
        while (slash >= 0 && path.startsWith(page.path.substring(0, slash + 1))) {
            shared = slash + 1;
            slash = page.path.indexOf('/', shared);
        }
        long up = page.path.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + encoded(path.substring(shared)) + fragment;
    }

    /** A path as an address writes it (RFC 3986, section 2.1). */
    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            out.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }
}
