package id.rakor.edit.press.read;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param line the line or paragraph of the file it stands in
 * @param order which of the report it is, from 0
 * @param text its text
 * @param tokens its words and marks
 */
public record Sentence(int line, int order, String text, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The text from one token to before another. */
    public String text(int from, int until) {
        return from >= until
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(until - 1).end());
    }

    /** The token at a place; a mark that is none beyond the end. */
    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token(".", 0, 0);
    }
}
