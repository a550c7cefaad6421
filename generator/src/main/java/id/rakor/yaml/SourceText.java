package id.rakor.yaml;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Turns the bytes of a file into text. Broken bytes and control characters become findings, and each
 * is replaced by one replacement character, so that the places of all that follows stay right.
 */
final class SourceText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String file;
    private final List<Finding> findings;

    SourceText(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The text without its byte order mark; empty when the file is no text at all. */
    Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return refuse(YamlCode.UTF16);
        }
        if (isBinary(bytes)) {
            return refuse(YamlCode.BINARY);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return Optional.of(printable(utf8(ByteBuffer.wrap(bytes, start, bytes.length - start))));
    }

    private Optional<String> refuse(YamlCode code) {
        findings.add(Finding.of(code, Place.file(file)));
        return Optional.empty();
    }

    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-') || startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private String utf8(ByteBuffer in) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        int broken = 0;
        int firstByte = 0;
        int firstAt = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isMalformed()) {
            if (broken++ == 0) {
                firstByte = in.get(in.position()) & 0xFF;
                firstAt = out.position();
            }
            in.position(in.position() + 1);
            out.put(REPLACEMENT);
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        if (broken > 0) {
            String meant = new String(new byte[] {(byte) firstByte}, WINDOWS).replace(REPLACEMENT, '?');
            String hex = HexFormat.of().withUpperCase().toHexDigits((byte) firstByte);
            findings.add(Finding.of(YamlCode.NOT_UTF8, placeOf(text, firstAt), hex, meant, Integer.toString(broken)));
        }
        return text;
    }

    private String printable(String text) {
        if (StreamReader.isPrintable(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int count = 0;
        int firstAt = 0;
        int first = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean fine = StreamReader.isPrintable(c);
            if (!fine && count++ == 0) {
                first = c;
                firstAt = i;
            }
            clean.appendCodePoint(fine ? c : REPLACEMENT);
        }
        String name = "U+" + HexFormat.of().withUpperCase().toHexDigits((char) first);
        findings.add(Finding.of(YamlCode.CONTROL, placeOf(text, firstAt), name, Integer.toString(count)));
        return clean.toString();
    }

    private Place placeOf(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        return Place.at(file, line, text.codePointCount(start, index) + 1);
    }
}
