package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Beside;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The index: each term with the pages it stands on, as far as they come before it; of one group of terms where it names
 * one. It is set when its own page is
 * reached, so that the pages are known.
 */
final class Register implements Block {
    private final Reader reader;
    private final Element nav;
    private final Tag tag;
    private final Look look;
    private List<Part> parts;

    Register(Reader reader, Element nav, Tag tag, Look look) {
        this.reader = reader;
        this.nav = nav;
        this.tag = tag;
        this.look = look.align(Align.LEFT);
    }

    @Override
    public List<Strip> strips(float width) {
        if (parts == null) {
            parts = new ArrayList<>();
            terms().forEach((key, elements) -> parts.add(Part.of(entry(elements), 0, 0)));
        }
        return new Stack(parts).strips(width);
    }

    private Map<String, List<Element>> terms() {
        Map<String, List<Element>> terms = new TreeMap<>();
        String group = nav.attr("data-kelompok");
        String asked = group.isEmpty() ? "[data-indeks]" : "[data-indeks][data-kelompok=" + group + "]";
        for (Element element : nav.ownerDocument().select(asked)) {
            String term = term(element);
            terms.computeIfAbsent(term.toLowerCase(Locale.ROOT) + "\u0000" + term, t -> new ArrayList<>())
                    .add(element);
        }
        return terms;
    }

    private static String term(Element element) {
        String said = element.attr("data-indeks");
        return said.isBlank() ? element.text() : said;
    }

    private Block entry(List<Element> elements) {
        Tag paragraph = tag.child(Role.P);
        Inline.Type type = new Inline.Type(look.face(), look.size(), look.ink(), 0);
        List<Inline> inlines = new ArrayList<>();
        String term = term(elements.get(0));
        inlines.add(new Inline.Run(paragraph.child(Role.SPAN), type, term + " ", null, false));
        int last = 0;
        for (Element element : elements) {
            String name = reader.names().of(element);
            int page = reader.spots().page(name);
            if (page > last) {
                if (last > 0) {
                    inlines.add(new Inline.Run(paragraph.child(Role.SPAN), type, ", ", null, false));
                }
                String number = Integer.toString(page);
                Tag tagged = paragraph.child(Role.LINK);
                Inline.Link link = new Inline.Link(tagged, "#" + name, term + " " + number);
                inlines.add(new Inline.Run(tagged, type, number, link, false));
                last = page;
            }
        }
        float line = look.size() * look.line();
        return new Beside(new Stack(List.of()), 0, 1, new Paragraph(inlines, line, 0, Align.LEFT, Hold.FREE));
    }

    @Override
    public float narrowest() {
        return look.size();
    }

    @Override
    public float widest() {
        return look.size();
    }
}
