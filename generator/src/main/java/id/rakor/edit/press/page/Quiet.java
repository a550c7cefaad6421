package id.rakor.edit.press.page;

import id.rakor.text.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a text all in capitals as reports are written. Which words begin with a great letter it can only guess. */
final class Quiet {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019-]*");

    private final Set<String> small;
    private final Set<String> great;

    Quiet(Words words) {
        this.small = new HashSet<>(words.several("berita.kata-kecil"));
        this.great = new HashSet<>(words.several("berita.kata-besar"));
    }

    String text(String loud) {
        return WORD.matcher(loud).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    private String word(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (great.contains(word)) {
            return word;
        } else if (small.contains(low)) {
            return low;
        }
        return word.substring(0, 1) + low.substring(1);
    }
}
