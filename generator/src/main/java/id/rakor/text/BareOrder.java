package id.rakor.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of names on pages: without regard to case, accents and punctuation, digits by their
 * value ({@code "Pasal 9"} before {@code "Pasal 10"}). Names that are alike in all this follow the
 * order of their characters, so that it is the same everywhere and always.
 *
 * <p>It does not take titles off a person's name; it is given the bare one.
 */
public final class BareOrder implements Comparator<String> {
    /** The one order there is. */
    public static final BareOrder INSTANCE = new BareOrder();

    private BareOrder() {}

    @Override
    public int compare(String a, String b) {
        int byKey = key(a).compareTo(key(b));
        return byKey != 0 ? byKey : a.compareTo(b);
    }

    /** A text whose plain order is the order of names. */
    public static String key(String name) {
        String plain = plain(name);
        StringBuilder key = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && isDigit(plain.charAt(end))) {
                end++;
            }
            if (end > at) {
                appendNumber(key, plain, at, end);
                at = end;
            } else {
                key.append(plain.charAt(at++));
            }
        }
        return key.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void appendNumber(StringBuilder key, String text, int from, int end) {
        int first = from;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        key.append('0').append((char) (end - first)).append(text, first, end);
    }

    /** Small letters without accents; all between words one space; nothing at the ends. */
    static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        boolean gap = false;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(single(c));
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static String single(int c) {
        return switch (c) {
            case '\u00E6' -> "ae";
            case '\u0153' -> "oe";
            case '\u00DF' -> "ss";
            case '\u00F8' -> "o";
            case '\u0111', '\u00F0' -> "d";
            case '\u0142' -> "l";
            case '\u0131' -> "i";
            default -> Character.toString(c);
        };
    }
}
