package id.rakor.pdf.layout;

import id.rakor.finding.Finding;
import id.rakor.pdf.layout.page.Pages;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.layout.vocabulary.Manuscript;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/**
 * Sets a paper: reads what a template wrote in the vocabulary of papers, measures it and breaks it into pages. Same
 * input, same pages. All threads may use it.
 *
 * <p>It does not write files.
 */
public final class Setter {
    private static final float[] SIZES = {1, 0.96f, 0.92f, 0.88f};

    private Setter() {}

    /**
     * Sets a paper. One that must fit a number of pages ({@code data-halaman} of its body) is set in smaller type when it
     * does not, down to 88 percent; when even that does not fit, it has more pages.
     *
     * @param html what a template wrote
     * @param template the name of that template; what is wrong is said of it
     * @param style how it looks
     * @param pictures what {@code <img>} may name
     * @param findings takes what is wrong: an element that is not in the vocabulary, a character that no face has
     */
    public static Booklet set(
            String html, String template, Style style, Pictures pictures, Consumer<Finding> findings) {
        Document document = Manuscript.parse(html);
        int limit = Manuscript.limit(document);
        boolean folded = Manuscript.isFolded(document);
        Style base = folded ? style.folded() : style;
        for (int i = 0; ; i++) {
            List<Finding> found = new ArrayList<>();
            Style sized = i == 0 ? base : base.sized(base.size() * SIZES[i]);
            Manuscript manuscript = Manuscript.read(document, template, sized, pictures, found::add);
            List<Leaf> leaves = Pages.of(manuscript.passages(), sized, manuscript.spots());
            if (limit == 0 || leaves.size() <= limit || i == SIZES.length - 1) {
                found.forEach(findings);
                return new Booklet(manuscript.root(), folded ? folded(leaves) : leaves, manuscript.outline());
            }
        }
    }

    private static List<Leaf> folded(List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> new Leaf(leaf.width(), leaf.height(), leaf.marks(), true))
                .toList();
    }
}
