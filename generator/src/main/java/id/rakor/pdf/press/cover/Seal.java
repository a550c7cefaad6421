package id.rakor.pdf.press.cover;

import id.rakor.pdf.sheet.Standard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The last two places of a finished file, changed without moving a byte: its version and its identifier. */
public final class Seal {
    private static final int DIGITS = 32;

    private Seal() {}

    /** Writes the version the standard wants and, as identifier, a hash of all other bytes. */
    public static byte[] press(byte[] file, Standard standard) {
        if (standard == Standard.PDFA_4F) {
            file[5] = '2';
            file[7] = '0';
        }
        int first = identifier(file);
        int second = first + DIGITS + 2;
        Arrays.fill(file, first, first + DIGITS, (byte) '0');
        Arrays.fill(file, second, second + DIGITS, (byte) '0');
        byte[] digits =
                HexFormat.of().formatHex(hash(file)).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, file, first, DIGITS);
        System.arraycopy(digits, 0, file, second, DIGITS);
        return file;
    }

    private static byte[] hash(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the digits of the first identifier begin: in the last {@code [<...><...>]} of the file. */
    private static int identifier(byte[] file) {
        for (int at = file.length - 2 * DIGITS - 6; at > 4; at--) {
            boolean here = file[at] == '[' && file[at + 1] == '<' && file[at + 2 + DIGITS] == '>';
            if (here && file[at + 3 + DIGITS] == '<' && file[at + 5 + 2 * DIGITS] == ']') {
                return at + 2;
            }
        }
        throw new IllegalStateException("a file without identifier");
    }
}
