package id.rakor.catalog.edition;

import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in texts, as whole words, the abbreviations that terms explain. */
final class Abbreviations {
    private final Map<String, List<Held>> byFirstWord = new HashMap<>();

    private Abbreviations() {}

    /** The abbreviations of some terms; one that a term of the office's own bears leads to that, and to no row. */
    static Abbreviations of(List<Held> terms) {
        Set<String> own = terms.stream()
                .filter(held -> !held.isRow())
                .map(Abbreviations::shortForm)
                .collect(Collectors.toSet());
        Abbreviations abbreviations = new Abbreviations();
        for (Held held : terms) {
            String text = shortForm(held);
            if (!(held.isRow() && own.contains(text)) && wordEnd(text, 0) > 0) {
                abbreviations
                        .byFirstWord
                        .computeIfAbsent(text.substring(0, wordEnd(text, 0)), word -> new ArrayList<>())
                        .add(held);
            }
        }
        return abbreviations;
    }

    private static String shortForm(Held held) {
        return ((Term) held.entity()).shortForm();
    }

    /** The terms whose abbreviations stand in a text. */
    List<Held> in(String text) {
        List<Held> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            for (Held held : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
                String sought = shortForm(held);
                boolean whole = wordEnd(text, at + sought.length() - 1) <= at + sought.length();
                if (text.startsWith(sought, at) && whole) {
                    found.add(held);
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Where the letters and digits end that begin at a position; the position itself when there are none. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
