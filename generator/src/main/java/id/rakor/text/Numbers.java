package id.rakor.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers as a language does: {@code 1.500} and {@code 37,93} in Indonesian. A number of four
 * digits is grouped too, so a year must not be given here.
 */
public final class Numbers {
    private static final int GROUP = 3;
    private static final int KILO = 1024;

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /** A number with all its decimals, none added and no trailing zero taken away. */
    public String of(Number number) {
        return of(new BigDecimal(number.toString()));
    }

    private String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(number.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                out.append(words.text("angka.ribuan"));
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(words.text("angka.desimal")).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    /** A number that is about so much: {@code "kira-kira 1.500"}. */
    public String about(Number number) {
        return words.text("angka.kira_kira", number);
    }

    /** A number that somebody claims: {@code "1.500 (klaim)"}. */
    public String claimed(Number number) {
        return words.text("angka.klaim", number);
    }

    /** A share of a hundred: {@code "37,93%"}. */
    public String percent(Number number) {
        return words.text("angka.persen", number);
    }

    /** The size of a file, {@code "12 KB"} or {@code "1,4 MB"}; a kilobyte is 1024 bytes. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return words.text("angka.bita", bytes);
        }
        BigDecimal kilo = new BigDecimal(bytes).divide(new BigDecimal(KILO)).setScale(0, RoundingMode.HALF_UP);
        if (kilo.longValueExact() < KILO) {
            return words.text("angka.kilobita", kilo);
        }
        BigDecimal mega =
                new BigDecimal(bytes).divide(new BigDecimal(KILO * KILO)).setScale(1, RoundingMode.HALF_UP);
        return words.text("angka.megabita", mega);
    }
}
