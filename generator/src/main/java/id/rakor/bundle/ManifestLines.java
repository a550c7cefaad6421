package id.rakor.bundle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a manifest line by line; a line that is too long or not UTF-8 is a fault, not a burden. */
final class ManifestLines implements Closeable {
    private static final int LONGEST = 8192;
    private static final Pattern LINE = Pattern.compile("(?s)([0-9A-Fa-f]{64})[ \t]+\\*?(.+)");

    private final InputStream in;
    private int number;

    ManifestLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The number of the line read last, counted from 1. */
    int number() {
        return number;
    }

    /**
     * The next line; nothing at the end.
     *
     * @throws CharacterCodingException when it is no line of text
     */
    Optional<String> text() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() == LONGEST) {
                throw new CharacterCodingException();
            }
            line.write(c);
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line.toByteArray()))
                .toString();
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    /**
     * The next line as fingerprint and path; nothing at the end. Blank lines are passed over.
     *
     * @throws CharacterCodingException when it is no line of a manifest
     */
    Optional<Listed> next() throws IOException {
        Optional<String> text = text();
        while (text.isPresent() && text.get().isBlank()) {
            text = text();
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(text.get());
        if (!line.matches()) {
            throw new CharacterCodingException();
        }
        return Optional.of(new Listed(line.group(1).toLowerCase(java.util.Locale.ROOT), Bag.decode(line.group(2))));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * A line of a manifest.
     *
     * @param sha256 64 small hexadecimal digits
     * @param path the path from the bag's root
     */
    record Listed(String sha256, String path) {}
}
