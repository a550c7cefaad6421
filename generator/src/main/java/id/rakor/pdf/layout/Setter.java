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
     * does not, down to 88 percent; when even that does not fit, it has more pages. Of a paper with an enclosure ({@code
     * data-sampai}, the id of what begins it) only the pages before that must fit; when they do not, its type stays.
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
        Style base = Manuscript.isFolded(document) ? style.folded() : style;
        boolean enclosed = document.body().hasAttr("data-sampai");
        Attempt first = null;
        for (float size : SIZES) {
            Attempt attempt = attempt(document, template, base.sized(base.size() * size), pictures);
            first = first == null ? attempt : first;
            if (limit == 0 || attempt.pages(document) <= limit) {
                return attempt.booklet(document, findings);
            } else if (size == SIZES[SIZES.length - 1]) {
                return (enclosed ? first : attempt).booklet(document, findings);
            }
        }
        throw new IllegalStateException(template);
    }

    private static Attempt attempt(Document document, String template, Style style, Pictures pictures) {
        List<Finding> found = new ArrayList<>();
        Manuscript manuscript = Manuscript.read(document, template, style, pictures, found::add);
        return new Attempt(manuscript, Pages.of(manuscript.passages(), style, manuscript.spots()), found);
    }

    /** A paper in one size of type. */
    private record Attempt(Manuscript manuscript, List<Leaf> leaves, List<Finding> found) {
        int pages(Document document) {
            return manuscript.counted(document, leaves.size());
        }

        Booklet booklet(Document document, Consumer<Finding> findings) {
            found.forEach(findings);
            List<Leaf> all = Manuscript.isFolded(document) ? folded(leaves) : leaves;
            return new Booklet(manuscript.root(), all, manuscript.outline());
        }
    }

    private static List<Leaf> folded(List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> new Leaf(leaf.width(), leaf.height(), leaf.marks(), true))
                .toList();
    }
}
