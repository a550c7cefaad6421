package id.rakor.view;

import java.util.List;

/**
 * A short form and what it may stand for.
 *
 * @param text the short form, as it is written
 * @param meanings what it stands for; several when it is ambiguous
 */
public record Abbreviation(String text, List<String> meanings) {
    public Abbreviation {
        meanings = List.copyOf(meanings);
    }
}
