package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.model.value.Id;
import id.rakor.pdf.paper.Paper;
import id.rakor.pdf.paper.Papers;
import id.rakor.template.Templates;
import id.rakor.view.Extract;
import id.rakor.view.MeetingExtract;
import id.rakor.view.paper.PaperView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Id, Element> chapters = new HashMap<>();

    Binder(Templates templates, Consumer<Finding> findings) {
        this.templates = templates;
        this.findings = findings;
    }

    /** Writes the papers that are bound into another, and lets that one know of their classes. */
    void gather(Paper<?> whole, Extract extract) {
        List<Paper.Bound> all = whole.bound(extract);
        boolean many = !whole.type().equals(MeetingExtract.class);
        for (Paper.Bound one : all) {
            Paper<?> paper = Papers.of(one.kind());
            if (paper.lacking(one.extract()).isEmpty()) {
                PaperView view = paper.view(one.extract(), 0);
                Element around = many ? chapter(one) : null;
                templates
                        .render(paper.template(), (Record) view, findings)
                        .map(html -> part(html, view.frame().name()))
                        .ifPresent(part -> add(part, around));
                extract.bind(one.kind(), one.extract().classification());
            }
        }
    }

    private static Id meeting(Paper.Bound one) {
        return one.extract().meeting().id();
    }

    /** The chapter of a meeting in a book of several. */
    private Element chapter(Paper.Bound one) {
        return chapters.computeIfAbsent(meeting(one), id -> {
            String title = one.extract().title() + ", " + one.extract().foot();
            Element chapter = new Element("section").attr("data-judul", title);
            parts.add(chapter);
            return chapter;
        });
    }

    private void add(Element part, Element around) {
        if (around == null) {
            parts.add(part);
        } else {
            around.appendChild(part);
        }
    }

    private static Element part(String html, String title) {
        Element body = Jsoup.parse(html).body();
        body.select("> footer").remove();
        Element part = new Element("section").addClass("bagian").attr("data-judul", title);
        new ArrayList<>(body.childNodes()).forEach(part::appendChild);
        return part;
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
            part.select("section.bagian > " + RIGHT).forEach(own -> right.ifPresent(r -> own.html(r.html())));
            place.before(part);
        }
        place.remove();
        return document.outerHtml();
    }
}
