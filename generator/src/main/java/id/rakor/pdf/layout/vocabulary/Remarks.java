package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.phrase.Notes;
import java.util.List;
import org.jsoup.nodes.Element;

/** Brings the footnotes of a Markdown text, listed at its end, back to where they are referred to. */
final class Remarks {
    private Remarks() {}

    static void gather(Element body) {
        for (Element section : body.select("div.catatan-kaki,section.footnotes,div.footnotes")) {
            for (Element item : section.select("li[id]")) {
                item.select("a.kembali, a.footnote-backref").remove();
                boolean first = true;
                for (Element link : body.select("sup > a[href=\"#" + item.id() + "\"]")) {
                    Element sup = link.parent();
                    sup.replaceWith(first ? note(item) : again(item));
                    first = false;
                }
            }
            section.remove();
        }
    }

    private static Element note(Element item) {
        Element note = new Element("span").addClass(Notes.CLASS).attr("id", item.id());
        boolean more = false;
        for (Element part : Blocks.in(item) ? item.children() : List.of(item)) {
            if (more) {
                note.appendElement("br");
            }
            part.childNodesCopy().forEach(note::appendChild);
            more = true;
        }
        return note;
    }

    private static Element again(Element item) {
        return new Element("a").addClass(Notes.CLASS).attr("href", "#" + item.id());
    }
}
