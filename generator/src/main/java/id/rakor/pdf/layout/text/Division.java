package id.rakor.pdf.layout.text;

import java.util.BitSet;
import java.util.List;

/**
 * Divides one word in small letters: suffixes, prefixes, then the syllables of what remains. The suffix -i is not cut
 * off, as no line begins with it; only the consonant before it may not be taken from its root.
 *
 * <p>It knows nothing of lines.
 */
final class Division {
    private static final List<String> OPEN = List.of("me", "di", "ke", "se", "pe");
    private static final List<String> PARTICLES = List.of("nya", "lah", "kah", "pun");
    private static final int ROOT = 4;

    private final String word;
    private final BitSet places = new BitSet();
    private int start;
    private int end;
    private boolean doubtful;

    Division(String word) {
        this.word = word;
        this.end = word.length();
        boolean noun = word.startsWith("ke") || word.startsWith("pe");
        particles();
        suffix(noun);
        while (prefix()) {
            continue;
        }
        Syllables.divide(word, start, end, doubtful, places);
    }

    /** The places between characters where a part ends. */
    BitSet places() {
        return places;
    }

    private void particles() {
        for (String particle : PARTICLES) {
            if (endsWith(particle) && end - particle.length() - start > ROOT) {
                cutEnd(particle.length());
                return;
            }
        }
    }

    private void suffix(boolean noun) {
        String stem = word.substring(start, end);
        if (endsWith("kan") && stem.length() - 3 >= 3 && !noun && !Roots.ends("k-an", less(stem, 2))) {
            cutEnd(3);
        } else if (endsWith("an") && stem.length() - 2 >= ROOT && takesAn(stem)) {
            cutEnd(2);
        } else if (endsWith("i") && (endsWith("ngi") || Roots.ends("two", less(stem, 1)))) {
            end--;
        }
    }

    private static boolean takesAn(String stem) {
        char last = stem.charAt(stem.length() - 3);
        return last != 'w' && !Roots.has("an", stem) && !Roots.has("an", bare(stem));
    }

    /** A stem without a prefix that leaves its root as it is. */
    private static String bare(String stem) {
        boolean three = stem.startsWith("ber") || stem.startsWith("ter") || stem.startsWith("per");
        return stem.substring(three ? 3 : 2);
    }

    private static String less(String stem, int letters) {
        return stem.substring(0, stem.length() - letters);
    }

    /** Cuts one prefix; false when there is none left. */
    private boolean prefix() {
        String rest = word.substring(start, end);
        int apart = Roots.longest("apart", rest);
        if (apart > 0 && rest.length() - apart >= ROOT && !(rest.startsWith("eks") && Letters.vowel(rest.charAt(3)))) {
            return cutStart(apart);
        }
        if (begins(rest, "meng") || begins(rest, "peng")) {
            return nasal(rest);
        }
        if (begins(rest, "ber") || begins(rest, "ter") || begins(rest, "per")) {
            return liquid(rest);
        }
        if (begins(rest, "mem") && rest.startsWith("ber", 3) || begins(rest, "mem") && rest.startsWith("per", 3)) {
            return cutStart(3);
        }
        if (begins(rest, "pem") && rest.startsWith("ber", 3)) {
            return cutStart(3);
        }
        for (String open : OPEN) {
            if (begins(rest, open) && (inner(rest.substring(2)) || Letters.onset(rest, 2) && !loan(rest))) {
                return cutStart(2);
            }
        }
        return false;
    }

    /** Whether another prefix that needs care may follow. */
    private static boolean inner(String rest) {
        return begins(rest, "ber")
                || begins(rest, "ter")
                || begins(rest, "per")
                || begins(rest, "meng")
                || begins(rest, "peng")
                || rest.startsWith("antar");
    }

    private static boolean loan(String rest) {
        return rest.startsWith("sekr")
                || rest.startsWith("dipl")
                || rest.startsWith("metr")
                || rest.startsWith("sekl")
                || rest.startsWith("petr");
    }

    private boolean nasal(String rest) {
        String root = rest.substring(4);
        if (!Letters.vowel(root.charAt(0))) {
            return cutStart(4);
        }
        int whole = Roots.longest("vowel", root);
        int lost = Roots.longest("k", root);
        if (whole > lost) {
            return cutStart(4);
        }
        doubtful = lost == 0;
        return false;
    }

    private boolean liquid(String rest) {
        String root = rest.substring(3);
        if (!Letters.vowel(root.charAt(0))) {
            return cutStart(3);
        }
        int whole = Roots.longest("vowel", root);
        int own = Roots.longest("r", rest);
        if (whole > 0 && whole + 3 > own) {
            return cutStart(3);
        }
        doubtful = own == 0;
        return false;
    }

    private static boolean begins(String rest, String prefix) {
        return rest.startsWith(prefix) && rest.length() - prefix.length() >= 3;
    }

    private boolean endsWith(String suffix) {
        return word.startsWith(suffix, end - suffix.length()) && end - suffix.length() > start;
    }

    private boolean cutStart(int letters) {
        Syllables.divide(word, start, start + letters, false, places);
        start += letters;
        places.set(start);
        return true;
    }

    private void cutEnd(int letters) {
        end -= letters;
        places.set(end);
    }
}
