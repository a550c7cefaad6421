package id.rakor.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

/** Words in the shape the JDK, and with it picocli, asks for. */
final class WordBundle extends ResourceBundle {
    private final Map<String, String> words;

    WordBundle(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet().stream().sorted().toList());
    }
}
