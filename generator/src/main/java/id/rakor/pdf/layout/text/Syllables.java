package id.rakor.pdf.layout.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Divides a stem into syllables: V-V, V-CV, VC-CV, VC-CCV; diphthongs stay whole. */
final class Syllables {
    private final String word;
    private final int end;
    private final List<int[]> nuclei = new ArrayList<>();

    private Syllables(String word, int start, int end) {
        this.word = word;
        this.end = end;
        int at = start;
        while (at < end) {
            if (Letters.vowel(word.charAt(at))
                    && !(at > start && word.charAt(at) == 'u' && word.charAt(at - 1) == 'q')) {
                int length = diphthong(at, end) ? 2 : 1;
                nuclei.add(new int[] {at, at + length});
                at += length;
            } else {
                at++;
            }
        }
    }

    /** Sets the places of a stem; the one before its second syllable is left out when the stem is in doubt. */
    static void divide(String word, int start, int end, boolean doubtful, BitSet places) {
        Syllables stem = new Syllables(word, start, end);
        for (int i = doubtful ? 2 : 1; i < stem.nuclei.size(); i++) {
            places.set(stem.between(stem.nuclei.get(i - 1)[1], stem.nuclei.get(i)[0]));
        }
    }

    private boolean diphthong(int at, int stemEnd) {
        if (at + 1 >= stemEnd) {
            return false;
        }
        String two = word.substring(at, at + 2);
        boolean last = at + 2 == stemEnd;
        if (two.equals("oi") || two.equals("ei")) {
            return last;
        }
        return (two.equals("ai") || two.equals("au")) && (last || open(at + 2, stemEnd));
    }

    /** Whether one consonant and a vowel follow. */
    private boolean open(int at, int stemEnd) {
        if (Letters.vowel(word.charAt(at))) {
            return false;
        }
        int next = at + Letters.consonant(word, at, stemEnd);
        return next < stemEnd && Letters.vowel(word.charAt(next));
    }

    /** Where the consonants between two vowels are divided. */
    private int between(int from, int to) {
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < to; at += Letters.consonant(word, at, to)) {
            starts.add(at);
        }
        if (starts.size() <= 1 || word.startsWith("gram", from) || word.startsWith("graf", from)) {
            return from;
        }
        if (starts.size() == 2) {
            return starts.get(1);
        }
        if (word.startsWith("ks", from)) {
            return starts.get(2);
        }
        for (int i = 1; i < starts.size(); i++) {
            if (i == starts.size() - 1 || Letters.onset(word.substring(starts.get(i), to))) {
                return starts.get(i);
            }
        }
        return to;
    }
}
