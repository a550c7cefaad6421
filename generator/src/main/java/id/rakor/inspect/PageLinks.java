package id.rakor.inspect;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Where the addresses on a page lead, and which of them a browser would fetch. */
final class PageLinks {
    private static final Set<String> OUTWARD = Set.of("http", "https", "mailto");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "xlink:href",
            "src",
            "srcset",
            "poster",
            "data",
            "action",
            "formaction",
            "background",
            "cite",
            "manifest",
            "ping",
            "longdesc",
            "imagesrcset");
    private static final Pattern REFRESH = Pattern.compile("(?is)[^;,]*[;,]\\s*(?:url\\s*=)?\\s*['\"]?(.*?)['\"]?\\s*");

    private final String route;
    private final Site site;
    private final Findings findings;

    PageLinks(String route, Site site, Findings findings) {
        this.route = route;
        this.site = site;
        this.findings = findings;
    }

    /** Checks every address on these elements. */
    void check(List<Element> elements) {
        for (Element element : elements) {
            if (element.attributesSize() == 0 && !element.nameIs("base")) {
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (ADDRESSES.contains(name) && !isPlainData(element, name)) {
                    check(element, name, attribute.getValue());
                }
            }
            if (element.normalName().equals("meta")
                    && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                refresh(element);
            }
            if (element.normalName().equals("base")) {
                findings.add(PageCode.BASE, route);
            }
        }
    }

    /** Checks an address that is fetched as soon as it is seen. */
    void fetched(String address, String where, boolean mayBeData) {
        Address to = Address.of(route, address);
        if (to.scheme().equals("data") && mayBeData) {
            return;
        }
        switch (to.kind()) {
            case ABSOLUTE, HOST -> findings.add(PageCode.REQUEST, route, shortened(address), where);
            case ROOT -> findings.add(PageCode.LEAVES, route, address, where);
            case BROKEN -> findings.add(PageCode.NOWHERE, route, address, where);
            case RELATIVE -> site.check(route, address, to, where, findings);
        }
    }

    private void check(Element element, String name, String value) {
        String where = "<" + element.normalName() + " " + name + ">";
        if (name.equals("ping")) {
            findings.add(PageCode.REQUEST, route, value, where);
        } else if (name.endsWith("srcset")) {
            candidates(value).forEach(address -> fetched(address, where, true));
        } else if (isFollowed(element, name)) {
            followed(value, where);
        } else {
            fetched(value, where, isPicture(element, name));
        }
    }

    private void followed(String address, String where) {
        Address to = Address.of(route, address);
        switch (to.kind()) {
            case ABSOLUTE -> {
                if (!OUTWARD.contains(to.scheme())) {
                    findings.add(PageCode.SCHEME, route, shortened(address), where);
                }
            }
            case HOST, ROOT -> findings.add(PageCode.LEAVES, route, address, where);
            case BROKEN -> findings.add(PageCode.NOWHERE, route, address, where);
            case RELATIVE -> site.check(route, address, to, where, findings);
        }
    }

    private void refresh(Element meta) {
        Matcher to = REFRESH.matcher(meta.attr("content"));
        if (to.matches()) {
            fetched(to.group(1), "<meta refresh>", false);
        }
    }

    private static boolean isFollowed(Element element, String name) {
        String tag = element.normalName();
        boolean canonical = tag.equals("link") && element.attr("rel").equals("canonical");
        return name.endsWith("href") && (tag.equals("a") || tag.equals("area") || canonical) || name.equals("cite");
    }

    private static boolean isPicture(Element element, String name) {
        boolean icon =
                element.normalName().equals("link") && element.attr("rel").contains("icon");
        return icon || Set.of("img", "image", "feimage").contains(element.normalName()) || name.equals("poster");
    }

    /** {@code data} is an address on {@code object} only; {@code content} words may sit in the others. */
    private static boolean isPlainData(Element element, String name) {
        return name.equals("data") && !element.normalName().equals("object");
    }

    private static List<String> candidates(String srcset) {
        return Pattern.compile(",\\s+|,$")
                .splitAsStream(srcset.strip())
                .map(candidate -> candidate.strip().split("\\s+")[0])
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static String shortened(String address) {
        return address.codePointCount(0, address.length()) <= 100
                ? address
                : address.substring(0, address.offsetByCodePoints(0, 99)) + "\u2026";
    }
}
