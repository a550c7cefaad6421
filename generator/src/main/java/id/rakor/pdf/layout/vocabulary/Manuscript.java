package id.rakor.pdf.layout.vocabulary;

import id.rakor.finding.Finding;
import id.rakor.pdf.layout.flow.Passage;
import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.phrase.Names;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Bookmark;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a template wrote, read in the vocabulary of papers: passages whose blocks are measured when they are asked.
 *
 * @param root the structure tree
 * @param passages what stands on pages
 * @param outline the bookmarks
 * @param spots takes the pages of places while pages are broken
 */
public record Manuscript(Tag root, List<Passage> passages, List<Bookmark> outline, Spots spots) {
    private static final String LANGUAGE = "id-ID";

    /** Takes a text apart; the same tree may be read more than once. */
    public static Document parse(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Remarks.gather(document.body());
        return document;
    }

    /** Reads a text. */
    public static Manuscript read(
            Document document, String template, Style style, Pictures pictures, Consumer<Finding> findings) {
        Spots spots = new Spots();
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang");
        Tag root = Tag.document(language.length() < LANGUAGE.length() ? LANGUAGE : language);
        Reader.Source source = new Reader.Source(style, pictures, template, findings);
        Reader reader = new Reader(document.body(), document.title(), source, spots);
        List<Passage> passages = new Sections(reader).read(document.body(), root);
        return new Manuscript(root, passages, outline(reader.names()), spots);
    }

    /** How many pages a paper must fit on; 0 when it may have as many as it needs. */
    public static int limit(Document document) {
        String asked = document.body().attr("data-halaman");
        return asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 0;
    }

    /** Whether the pages of a paper are folded across the middle. */
    public static boolean isFolded(Document document) {
        return document.body().hasAttr("data-lipat");
    }

    /**
     * How many of some pages count for that.
     *
     * @param pages how many there are; of a paper with an enclosure ({@code data-sampai}) only those before it count
     */
    public int counted(Document document, int pages) {
        int enclosure = spots.page(document.body().attr("data-sampai"));
        return enclosure == 0 ? pages : enclosure - 1;
    }

    private static List<Bookmark> outline(Names names) {
        int[] at = {0};
        return below(names, at, -1);
    }

    /** The headings from a place on that lie deeper than a level, each with those below it. */
    private static List<Bookmark> below(Names names, int[] at, int level) {
        List<Bookmark> marks = new ArrayList<>();
        List<Element> headings = names.headings();
        while (at[0] < headings.size() && Contents.level(headings.get(at[0])) > level) {
            Element heading = headings.get(at[0]++);
            List<Bookmark> inner = below(names, at, Contents.level(heading));
            marks.add(new Bookmark(Contents.title(heading), names.of(heading), inner));
        }
        return marks;
    }
}
