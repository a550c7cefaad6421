package id.rakor.pdf.layout.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The names of places in a paper, known before it is set: headings, titled parts of a bundle, footnotes and their numbers, terms of the index,
 * elements with an id. In a bundle an id counts for the paper it stands in before it counts for others.
 */
public final class Names {
    private static final String PART = "section.bagian";

    private final Map<Element, String> spots = new IdentityHashMap<>();
    private final Map<Element, Integer> notes = new IdentityHashMap<>();
    private final Map<Element, Integer> parts = new IdentityHashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final List<Element> headings = new ArrayList<>();

    Names(Element body) {
        int part = 0;
        for (Element element : body.select(PART)) {
            parts.put(element, ++part);
        }
        for (Element element : body.select("[id]")) {
            String id = element.id();
            int here = part(element);
            String name = here == 0 ? id : here + "." + id;
            if (byId.putIfAbsent(here + " " + id, name) == null) {
                byId.putIfAbsent(" " + id, name);
                spots.put(element, name);
            }
        }
        for (Element element : body.select("h1, h2, h3, h4, section[data-judul]")) {
            if (!element.hasClass("tanpa-daftar") && element.closest("td,th,header,footer") == null) {
                headings.add(element);
                spots.putIfAbsent(element, ".h" + headings.size());
            }
        }
        for (Element element : body.select("span.catatan-kaki")) {
            notes.put(element, notes.size() + 1);
        }
        for (Element element : body.select("[data-indeks]")) {
            spots.putIfAbsent(element, ".i" + spots.size());
        }
    }

    /** The name of the place where an element stands; null when it has none. */
    public String of(Element element) {
        return spots.get(element);
    }

    /** The number of a footnote. */
    int number(Element note) {
        return notes.getOrDefault(note, 0);
    }

    /** The place an inside link leads to; null when there is none. */
    public String target(Element from, String id) {
        String near = byId.get(part(from) + " " + id);
        return near == null ? byId.get(" " + id) : near;
    }

    /** The headings, and the parts with a title of their own, that stand in bookmarks and contents. */
    public List<Element> headings() {
        return headings;
    }

    private int part(Element element) {
        if (parts.isEmpty()) {
            return 0;
        }
        Element section = element.closest(PART);
        return section == null ? 0 : parts.getOrDefault(section, 0);
    }
}
