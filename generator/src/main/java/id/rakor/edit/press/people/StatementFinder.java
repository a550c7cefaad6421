package id.rakor.edit.press.people;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.NameSplitter;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Token;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where people who were named speak: of each the first sentence. What was said is written in a person's own words.
 */
public final class StatementFinder {
    private static final int SPAN = 8;
    private static final int TELLING = 3;

    private final Lexicon lexicon;

    /** One that knows the words by a lexicon. */
    public StatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds where people among some facts speak. */
    public void find(List<Sentence> sentences, List<Fact> facts) {
        Map<String, Set<String>> people = people(facts);
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (lexicon.is("berita.kata-bicara", sentence.at(i))) {
                    String who = speaker(sentence, i, people);
                    if (!who.isEmpty()) {
                        people.remove(who);
                        facts.add(Fact.of(FactKind.STATEMENT, who, sentence));
                    }
                }
            }
        }
    }

    private Map<String, Set<String>> people(List<Fact> facts) {
        NameSplitter splitter = new NameSplitter(lexicon.words());
        Map<String, Set<String>> people = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact.kind() == FactKind.PERSON).forEach(fact -> {
            String name = fact.value().split(";", 2)[0].strip();
            if (!name.isEmpty()) {
                people.put(
                        name,
                        Arrays.stream(Known.key(splitter.split(name).bare()).split("-"))
                                .filter(word -> word.length() > TELLING)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        });
        return people;
    }

    /** Who of some people stands right before or right behind a verb; empty where none does. */
    private String speaker(Sentence sentence, int verb, Map<String, Set<String>> people) {
        String who = "";
        for (int i = verb - 1; i >= verb - SPAN && who.isEmpty() && isPart(sentence.at(i)); i--) {
            who = named(sentence.at(i), people);
        }
        for (int i = verb + 1; i <= verb + SPAN && who.isEmpty() && isPart(sentence.at(i)); i++) {
            who = named(sentence.at(i), people);
        }
        return who;
    }

    private static boolean isPart(Token token) {
        return token.is(",") || token.isGreat();
    }

    private static String named(Token token, Map<String, Set<String>> people) {
        String word = Known.key(token.text());
        return people.entrySet().stream()
                .filter(one -> one.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
