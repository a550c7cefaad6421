package id.rakor.inspect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as a browser understands it on a page of the site.
 *
 * @param kind what it is
 * @param scheme the scheme in small letters, or empty
 * @param route where it leads in the output, when it is {@link Kind#RELATIVE}
 * @param fragment the decoded part after {@code #}, or empty
 */
record Address(Kind kind, String scheme, String route, String fragment) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern REMOVED = Pattern.compile("[\t\r\n]");

    /** What an address is. */
    enum Kind {
        /** With a scheme, {@code https:}. */
        ABSOLUTE,
        /** On another host, with the scheme of the page, {@code //host/}. */
        HOST,
        /** From the root of the host or disk, or above the output. */
        ROOT,
        /** From the page. */
        RELATIVE,
        /** Not to be decoded. */
        BROKEN
    }

    /**
     * Reads an address.
     *
     * @param page the route of the page or style sheet on which it stands
     * @param written the address as written
     */
    static Address of(String page, String written) {
        String plain = REMOVED.matcher(written.strip()).replaceAll("");
        int colon = plain.indexOf(':');
        if (colon > 0 && SCHEME.matcher(plain).lookingAt()) {
            return new Address(Kind.ABSOLUTE, plain.substring(0, colon).toLowerCase(Locale.ROOT), "", "");
        }
        int hash = plain.indexOf('#');
        String rest = hash < 0 ? plain : plain.substring(0, hash);
        int query = rest.indexOf('?');
        String path = (query < 0 ? rest : rest.substring(0, query)).replace('\\', '/');
        if (path.startsWith("/")) {
            return new Address(path.startsWith("//") ? Kind.HOST : Kind.ROOT, "", "", "");
        }
        Optional<String> fragment = decode(hash < 0 ? "" : plain.substring(hash + 1));
        Optional<String> decoded = path.contains("%2f") || path.contains("%2F") ? Optional.empty() : decode(path);
        if (decoded.isEmpty() || fragment.isEmpty()) {
            return new Address(Kind.BROKEN, "", "", "");
        }
        return resolve(page, decoded.get())
                .map(route -> new Address(Kind.RELATIVE, "", route, fragment.get()))
                .orElse(new Address(Kind.ROOT, "", "", ""));
    }

    /** The route that a path leads to; nothing above the output. A folder ends with a slash, or is empty. */
    private static Optional<String> resolve(String page, String path) {
        if (path.isEmpty()) {
            return Optional.of(page);
        }
        Deque<String> route = new ArrayDeque<>();
        String[] names = (page.substring(0, page.lastIndexOf('/') + 1) + path).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            boolean dots = names[i].equals(".") || names[i].equals("..");
            if (names[i].equals("..") && route.pollLast() == null) {
                return Optional.empty();
            }
            if (!dots) {
                route.addLast(names[i]);
            } else if (i == names.length - 1) {
                route.addLast("");
            }
        }
        return Optional.of(String.join("/", route));
    }

    private static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.put(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            decoded.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
