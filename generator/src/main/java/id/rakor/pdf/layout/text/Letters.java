package id.rakor.pdf.layout.text;

import java.util.Set;

/** What letters are to a syllable: vowels, consonants of two letters, groups that begin a syllable. */
final class Letters {
    private static final Set<String> DIGRAPHS = Set.of("ng", "ny", "sy", "kh");
    private static final Set<String> ONSETS = Set.of(
            "pr", "tr", "kr", "br", "dr", "gr", "fr", "pl", "bl", "kl", "gl", "fl", "sp", "st", "sk", "sl", "sw", "sm",
            "sn", "str", "spr", "skr", "spl", "skl");
    private static final Set<String> AFTER_PREFIX =
            Set.of("pr", "tr", "kr", "br", "dr", "gr", "fr", "pl", "bl", "kl", "gl", "fl");

    private Letters() {}

    static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** How many letters the consonant at a place has: 2 for a digraph. */
    static int consonant(String word, int at, int end) {
        if (at + 2 > end) {
            return 1;
        }
        String two = word.substring(at, at + 2);
        return DIGRAPHS.contains(two) || two.equals("qu") ? 2 : 1;
    }

    /** Whether consonants may begin a syllable together. */
    static boolean onset(String consonants) {
        return ONSETS.contains(consonants);
    }

    /** Whether a group such as pr stands at a place, with a vowel after it. */
    static boolean onset(String word, int at) {
        return at + 3 <= word.length()
                && AFTER_PREFIX.contains(word.substring(at, at + 2))
                && vowel(word.charAt(at + 2));
    }
}
