package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.pdf.paper.Paper;
import id.rakor.pdf.paper.Papers;
import id.rakor.template.Templates;
import id.rakor.view.Extract;
import id.rakor.view.paper.PaperView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Binds papers into one: each keeps its own words, its sources and what stands at the head of its pages, and takes class
 * and page numbers from the whole. The template of the whole says where they stand, in an empty {@code <section
 * class="naskah-naskah">}.
 */
final class Binder {
    private static final String PLACE = "section.naskah-naskah";
    private static final String RIGHT = "header > .kanan";

    private final Templates templates;
    private final Consumer<Finding> findings;
    private final List<Element> parts = new ArrayList<>();

    Binder(Templates templates, Consumer<Finding> findings) {
        this.templates = templates;
        this.findings = findings;
    }

    /** Writes the papers that are bound into another, and lets that one know of their classes. */
    void gather(Paper<?> whole, Extract extract) {
        List<Paper.Bound> all = whole.bound(extract);
        boolean many =
                all.stream().map(one -> one.extract().meeting().id()).distinct().count() > 1;
        for (Paper.Bound one : all) {
            Paper<?> paper = Papers.of(one.kind());
            if (paper.lacking(one.extract()).isEmpty()) {
                PaperView view = paper.view(one.extract(), 0);
                String kind = view.frame().name();
                String title = many ? one.extract().foot() + ": " + kind : kind;
                templates.render(paper.template(), (Record) view, findings).ifPresent(html -> add(html, title));
                extract.bind(one.kind(), one.extract().classification());
            }
        }
    }

    private void add(String html, String title) {
        Element body = Jsoup.parse(html).body();
        body.select("> footer").remove();
        Element part = new Element("section").addClass("bagian").attr("data-judul", title);
        new ArrayList<>(body.childNodes()).forEach(part::appendChild);
        parts.add(part);
    }

    /** What the template of the whole wrote, with the papers in their place. */
    String bind(String html) {
        if (parts.isEmpty()) {
            return html;
        }
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Optional<Element> right = Optional.ofNullable(document.selectFirst("body > " + RIGHT));
        Element place = document.selectFirst(PLACE);
        for (Element part : parts) {
            Element own = part.selectFirst("> " + RIGHT);
            if (own != null) {
                right.ifPresent(r -> own.html(r.html()));
            }
            place.before(part);
        }
        place.remove();
        return document.outerHtml();
    }
}
