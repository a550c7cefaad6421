package id.rakor.edit.known;

import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that a key of content accepts, and the labels under which a person knows them. */
public final class Choices {
    private static final String PREFIX = "pilihan.";

    private final Words words;
    private final List<Words> known;

    /** Choices whose labels are shown with some words, and understood in every language. */
    public Choices(Words words) {
        this.words = words;
        this.known = List.of(words, Words.builtIn(Language.INDONESIAN), Words.builtIn(Language.ENGLISH));
    }

    /** The labels of an enumeration, in its order. */
    public List<String> labels(Class<?> type) {
        return Keyed.words(type).stream().map(word -> label(type, word)).toList();
    }

    /** The label of a word. */
    public String label(Class<?> type, String word) {
        return words.text(PREFIX + type.getSimpleName() + "." + word);
    }

    /** The word that a label, or the word itself, means. */
    public Optional<String> word(Class<?> type, String text) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String word : Keyed.words(type)) {
            byKey.put(Known.key(word), word);
            for (Words each : known) {
                byKey.putIfAbsent(Known.key(each.text(PREFIX + type.getSimpleName() + "." + word)), word);
            }
        }
        return Optional.ofNullable(byKey.get(Known.key(text)));
    }
}
