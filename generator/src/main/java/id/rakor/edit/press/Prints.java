package id.rakor.edit.press;

import id.rakor.edit.press.page.Page.Line;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The prints of every eight words of a report that follow one another. They tell whether a text repeats the report word for
 * word, and hold nothing of the report.
 *
 * @param all the prints
 */
public record Prints(Set<String> all) {
    private static final int RUN = 8;
    private static final int LENGTH = 16;

    public Prints {
        all = Set.copyOf(all);
    }

    /** The prints of some paragraphs. */
    public static Prints of(List<Line> lines) {
        Set<String> prints = new LinkedHashSet<>();
        for (Line line : lines) {
            String[] words = words(line.text());
            for (int i = 0; i + RUN <= words.length; i++) {
                prints.add(print(words, i));
            }
        }
        return new Prints(prints);
    }

    /** The first eight words that a text has in common with the report; empty where it has none. */
    public Optional<String> repeated(String text) {
        String[] words = words(text);
        for (int i = 0; i + RUN <= words.length; i++) {
            if (all.contains(print(words, i))) {
                return Optional.of(String.join(" ", Arrays.copyOfRange(words, i, i + RUN)));
            }
        }
        return Optional.empty();
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }

    private static String print(String[] words, int from) {
        String run = String.join(" ", Arrays.copyOfRange(words, from, from + RUN));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
