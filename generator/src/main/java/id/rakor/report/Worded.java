package id.rakor.report;

import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.finding.Spot;
import id.rakor.text.Words;
import java.util.List;

/**
 * A finding with its line and its words.
 *
 * @param title what is wrong, in a few words
 * @param seen what was seen; empty when there are no words for it
 * @param expected what was expected; empty when there are no words for it
 * @param mend what to do; empty when there are no words for it
 */
record Worded(Finding finding, Spot spot, String title, String seen, String expected, String mend) {
    private static final int MOST_ARGUMENTS = 10;
    private static final int LONGEST_ARGUMENT = 200;

    static Worded of(Finding finding, Spot spot, Words words) {
        Object[] args = new Object[MOST_ARGUMENTS];
        List<String> given = finding.args();
        for (int i = 0; i < MOST_ARGUMENTS; i++) {
            args[i] = i < given.size() ? Harmless.inOneLine(given.get(i), LONGEST_ARGUMENT) : "?";
        }
        String prefix = "temuan." + finding.code().id();
        String title = words.text(prefix + ".judul", args);
        return new Worded(
                finding,
                spot,
                title,
                optional(words, prefix + ".dilihat", args),
                optional(words, prefix + ".diharapkan", args),
                optional(words, prefix + ".perbaikan", args));
    }

    private static String optional(Words words, String key, Object... args) {
        return words.has(key) ? words.text(key, args) : "";
    }

    int line() {
        return spot.line() > 0 ? spot.line() : finding.place().line();
    }

    int column() {
        return spot.line() > 0 ? spot.column() : finding.place().column();
    }

    Severity severity() {
        return finding.code().severity();
    }

    /** The stable name of a weight, in JSON and in the keys of words. */
    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "kesalahan";
            case WARNING -> "peringatan";
            case NOTE -> "catatan";
        };
    }
}
