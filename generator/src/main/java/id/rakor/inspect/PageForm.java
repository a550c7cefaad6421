package id.rakor.inspect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page has, and what no page has in itself. */
final class PageForm {
    private static final String LINKED_DATA = "application/ld+json";
    private static final Set<String> POINTERS = Set.of(
            "for",
            "headers",
            "list",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details",
            "aria-flowto",
            "aria-activedescendant",
            "aria-errormessage",
            "form",
            "popovertarget");

    private final String route;
    private final Findings findings;

    PageForm(String route, Findings findings) {
        this.route = route;
        this.findings = findings;
    }

    /**
     * Checks the form of a page.
     *
     * @param elements all elements of the page
     */
    void check(Document page, List<Element> elements) {
        Element html = page.firstElementChild();
        if (html == null || html.attr("lang").isBlank()) {
            findings.add(PageCode.LANGUAGE, route);
        }
        if (page.title().isBlank()) {
            findings.add(PageCode.TITLE, route);
        }
        long headings = elements.stream().filter(e -> e.nameIs("h1")).count();
        if (headings != 1) {
            findings.add(PageCode.HEADING, route, Long.toString(headings));
        }
        Policy.check(page, route, findings);
        checkElements(elements);
    }

    /** Checks that a page or drawing has no script and, when asked, no style of its own. */
    void checkInline(Element element, boolean style) {
        String tag = element.normalName();
        if (tag.equals("style") && style) {
            findings.add(PageCode.STYLE, route, "<style>");
        }
        boolean code = tag.equals("script") && !element.hasAttr("src") && !isData(element);
        if (code) {
            findings.add(PageCode.SCRIPT, route, "<script>");
        }
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.startsWith("on") || name.equals("srcdoc")) {
                findings.add(PageCode.SCRIPT, route, "<" + tag + " " + name + ">");
            }
            if (name.equals("style") && style) {
                findings.add(PageCode.STYLE, route, "<" + tag + " style>");
            }
        }
    }

    private void checkElements(List<Element> elements) {
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            if (element.hasAttr("id") && !ids.add(element.attr("id"))) {
                findings.add(PageCode.DOUBLE_ID, route, element.attr("id"));
            }
            checkInline(element, true);
        }
        for (Element element : elements) {
            if (element.attributesSize() > 0) {
                for (Attribute attribute : element.attributes()) {
                    if (POINTERS.contains(attribute.getKey())) {
                        pointer(element, attribute.getKey(), ids);
                    }
                }
            }
        }
    }

    private void pointer(Element element, String name, Set<String> ids) {
        for (String id : element.attr(name).strip().split("\\s+")) {
            if (!id.isEmpty() && !ids.contains(id)) {
                findings.add(PageCode.NO_ID, route, id, "<" + element.normalName() + " " + name + ">");
            }
        }
    }

    private static boolean isData(Element script) {
        return LINKED_DATA.equals(script.attr("type"));
    }
}
