package id.rakor.publish;

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
        return of(digest().digest(bytes), bytes.length);
    }

    static Print of(byte[] digest, long size) {
        return new Print(HexFormat.of().formatHex(digest), size);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
