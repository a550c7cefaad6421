package id.rakor.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a file.
 *
 * @param sha256 64 small hexadecimal digits
 * @param size length in bytes
 */
public record Print(String sha256, long size) {
    /** The fingerprint of these bytes. */
    public static Print of(byte[] bytes) {
        return of(digest(), bytes);
    }

    /** The fingerprint of all that is left of a stream, which is not closed. */
    public static Print of(InputStream in) throws IOException {
        Meter meter = new Meter(OutputStream.nullOutputStream());
        in.transferTo(meter);
        return meter.print();
    }

    private static Print of(MessageDigest digest, byte[] last) {
        return new Print(HexFormat.of().formatHex(digest.digest(last)), last.length);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes the fingerprint of what passes through to another stream, which closing does not close. */
    public static final class Meter extends FilterOutputStream {
        private final MessageDigest digest = digest();
        private long size;

        /** A meter before {@code out}. */
        public Meter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        /** The fingerprint of what passed; asked once, at the end. */
        public Print print() {
            return new Print(of(digest, new byte[0]).sha256(), size);
        }
    }
}
