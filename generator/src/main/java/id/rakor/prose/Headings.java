package id.rakor.prose;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.near.NearName;
import id.rakor.prose.Fragment.Heading;
import id.rakor.prose.parse.ProseFault;
import id.rakor.prose.print.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The headings of one text: their levels and anchors on the page, and the links to them. */
final class Headings {
    private static final int LAST_LEVEL = 6;
    private static final int LONGEST = 60;

    private record Link(Element element, String anchor, Place place) {}

    private final Setting setting;
    private final Map<Element, Integer> levels = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    Headings(Setting setting) {
        this.setting = setting;
    }

    void add(Element heading, int level) {
        levels.put(heading, level);
    }

    void addLink(Element link, String anchor, Place place) {
        links.add(new Link(link, anchor, place));
    }

    /** Gives every heading its level and anchor, and leads the links there. */
    List<Heading> settle(Draft draft) {
        Map<String, String> anchors = new LinkedHashMap<>();
        List<Heading> headings = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        levels.forEach((element, written) -> {
            open.removeIf(outer -> outer >= written);
            open.add(written);
            int level = Math.min(LAST_LEVEL, setting.level() + open.size() - 1);
            String text = words(element);
            String own = unique(slug(text), anchors);
            String id = setting.prefix().isEmpty() ? own : setting.prefix() + "-" + own;
            anchors.put(own, id);
            element.tagName("h" + level).attr("id", id);
            headings.add(new Heading(level, id, text));
        });
        links.forEach(link -> lead(link, anchors, draft));
        return headings;
    }

    private static String words(Element heading) {
        return PlainText.of(heading).replaceAll("\\s+", " ");
    }

    private static void lead(Link link, Map<String, String> anchors, Draft draft) {
        String id = anchors.get(link.anchor);
        if (id == null) {
            link.element.tagName("span").clearAttributes();
            Finding finding = Finding.of(ProseFault.NO_ANCHOR, link.place, "#" + link.anchor);
            draft.fault(NearName.of(link.anchor, new TreeSet<>(anchors.keySet()))
                    .map(near -> finding.near("#" + near))
                    .orElse(finding));
            return;
        }
        link.element.attr("href", "#" + id).attr(SafeHtml.WRITTEN, "#" + link.anchor);
    }

    private String unique(String slug, Map<String, String> taken) {
        String name = slug;
        while (taken.containsKey(name)) {
            name = slug + "-" + (used.merge(slug, 1, Integer::sum) + 1);
        }
        return name;
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
        return cut.isEmpty() ? "bagian" : cut;
    }
}
