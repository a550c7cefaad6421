package id.rakor.pdf.layout.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * Says where an Indonesian word may be broken at the end of a line. The rules are those of EYD V (2022), chapter on
 * parts of words: prefixes and suffixes are cut first, then syllables; ng, ny, sy, kh and diphthongs are kept. At
 * least two letters stay before a break and three come after it.
 *
 * <p>A hyphen or stroke that a word has already is a place to break for every language; nothing is added there. Words in
 * capitals, with digits, with signs inside, and addresses are not broken otherwise. What the letters do not show is
 * looked up in a short list of roots; a place that stays in doubt is no place to break.
 */
public final class Hyphens {
    private static final int[] NOWHERE = {};
    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private Hyphens() {}

    /**
     * Where a word may be broken, as places between its characters in rising order; 5 is between the fifth and the sixth.
     * A break needs a hyphen unless {@link #bare} says otherwise.
     *
     * @param word what stands between two spaces, punctuation included
     * @param language a BCP 47 tag; syllables are known of {@code id}
     */
    public static int[] breaks(String word, String language) {
        if (word.length() <= AFTER || address(word)) {
            return NOWHERE;
        }
        BitSet places = new BitSet();
        boolean known = language.equals("id") || language.startsWith("id-");
        int from = 0;
        for (int at = 0; at <= word.length(); at++) {
            if (at == word.length() || joins(word.charAt(at))) {
                if (known) {
                    part(word, from, at, places);
                }
                from = at + 1;
                if (from > BEFORE && from < word.length() && Character.isLetterOrDigit(word.charAt(from))) {
                    places.set(from);
                }
            }
        }
        return places.stream().toArray();
    }

    /** Whether nothing is added when a word is broken at a place: it has a hyphen or a stroke there. */
    public static boolean bare(String word, int place) {
        return place > 0 && joins(word.charAt(place - 1));
    }

    /** A word with all its parts shown, {@code per-tang-gung-ja-wab-an}, before the least lengths are asked for. */
    static String shown(String word) {
        StringBuilder shown = new StringBuilder(word);
        int[] places = new Division(word).places().stream().toArray();
        for (int i = places.length - 1; i >= 0; i--) {
            shown.insert(places[i], '-');
        }
        return shown.toString();
    }

    private static void part(String word, int from, int to, BitSet places) {
        int first = from;
        int last = to;
        while (first < last && !Character.isLetterOrDigit(word.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetterOrDigit(word.charAt(last - 1))) {
            last--;
        }
        if (last - first < BEFORE + AFTER || !plain(word, first, last)) {
            return;
        }
        String letters = word.substring(first, last).toLowerCase(Locale.ROOT);
        int start = first;
        int end = last;
        Arrays.stream(new Division(letters).places().stream().toArray())
                .map(place -> start + place)
                .filter(place -> place >= start + BEFORE && place <= end - AFTER)
                .forEach(places::set);
    }

    /** Small letters of the Latin alphabet; only the first may be a capital. */
    private static boolean plain(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (i != from || c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(char c) {
        return c == '-' || c == '/' || c == '\u2013';
    }

    private static boolean address(String word) {
        if (word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.")) {
            return true;
        }
        int dot = word.indexOf('.');
        return dot > 0
                && dot < word.length() - 1
                && Character.isLetterOrDigit(word.charAt(dot - 1))
                && Character.isLetterOrDigit(word.charAt(dot + 1));
    }
}
