package id.rakor.edit.press.find;

import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where results stand in a report: numbered or marked items, and sentences that count. It takes no more than their first words. */
final class ResultFinder {
    private static final int FIRST = 4;
    private static final Pattern ITEM = Pattern.compile("^(?:(\\d{1,2})[.)]|[-\u2022*\u2013]) +(.*)");

    private final Pattern counted;

    ResultFinder(Lexicon lexicon) {
        String order = lexicon.words().text("berita.urutan");
        this.counted = Pattern.compile("(?iu)^(?:dan |serta |lalu |kemudian )?(?:yang )?(" + order + ")[, ]+(.*)");
    }

    void find(List<Sentence> sentences, List<Fact> facts) {
        List<Fact> items = new ArrayList<>();
        int line = -1;
        for (Sentence sentence : sentences) {
            Matcher item = ITEM.matcher(sentence.text());
            Matcher word = counted.matcher(sentence.text());
            if (sentence.line() != line && item.matches()) {
                items.add(fact(
                        item.group(1) == null ? Integer.toString(items.size() + 1) : item.group(1),
                        item.group(2),
                        sentence));
            } else if (word.matches()) {
                items.add(fact(word.group(1).toLowerCase(Locale.ROOT), word.group(2), sentence));
            }
            line = sentence.line();
        }
        if (items.size() > 1) {
            facts.addAll(items);
        }
    }

    private static Fact fact(String number, String text, Sentence sentence) {
        List<String> words = Arrays.asList(text.split(" "));
        String first = String.join(" ", words.subList(0, Math.min(FIRST, words.size())))
                .replaceAll("[,;:.]+$", "");
        return Fact.of(FactKind.RESULT, number + "; " + first + "\u2026", sentence);
    }
}
