package id.rakor.pdf.layout;

import id.rakor.finding.Finding;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Booklet;
import java.util.function.Consumer;

/**
 * Sets a paper: reads what a template wrote in the vocabulary of papers, measures it and breaks it into pages. Same
 * input, same pages. All threads may use it.
 *
 * <p>It does not write files.
 */
public final class Setter {
    private Setter() {}

    /**
     * Sets a paper.
     *
     * @param html what a template wrote
     * @param template the name of that template; what is wrong is said of it
     * @param style how it looks
     * @param pictures what {@code <img>} may name
     * @param findings takes what is wrong: an element that is not in the vocabulary, a character that no face has
     */
    public static Booklet set(
            String html, String template, Style style, Pictures pictures, Consumer<Finding> findings) {
        throw new UnsupportedOperationException();
    }
}
