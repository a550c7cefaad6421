package id.rakor.inspect;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.publish.Listing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The files that addresses may lead to. A page that is only led to is parsed when somebody asks for a
 * place in it, and then only hashes of its ids are kept: eight bytes each.
 */
final class Site {
    private final Listing listing;
    private final String root;
    private final Map<String, long[]> ids = new ConcurrentHashMap<>();
    private Map<String, String> byFold;

    Site(Listing listing, String root) {
        this.listing = listing;
        this.root = root;
    }

    Document parse(String route) throws IOException {
        Parser parser = route.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        try (InputStream in = listing.open(route)) {
            return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", parser);
        }
    }

    String text(String route) throws IOException {
        try (InputStream in = listing.open(route)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Remembers the ids of a page that was parsed anyway. */
    void remember(String route, List<Element> page) {
        ids.put(route, hashes(page));
    }

    /** Says what is wrong with an address that leads to a file of the site. */
    void check(String page, String written, Address address, String where, Findings findings) {
        String route = address.route();
        if (!route.startsWith(root)) {
            findings.add(PageCode.LEAVES, page, written, where);
        } else if (route.endsWith("/") || !listing.has(route) && isFolder(route)) {
            findings.add(PageCode.FOLDER, page, written, where);
        } else if (!listing.has(route)) {
            Finding finding = Finding.of(PageCode.NOWHERE, Place.file(page), written, where);
            findings.add(finding.near(near(route)), PageCode.NOWHERE);
        } else if (!hasAnchor(route, address.fragment(), findings)) {
            findings.add(PageCode.NO_ANCHOR, page, written, where);
        }
    }

    private boolean isFolder(String route) {
        String below = route + "/";
        return listing.routes().tailSet(below).stream().findFirst().orElse("").startsWith(below);
    }

    private boolean hasAnchor(String route, String fragment, Findings findings) {
        boolean whole = fragment.isEmpty() || fragment.equals("top");
        boolean known = route.endsWith(".html") || route.endsWith(".svg");
        return whole || !known || Arrays.binarySearch(ids(route, findings), hash(fragment)) >= 0;
    }

    private long[] ids(String route, Findings findings) {
        return ids.computeIfAbsent(route, r -> {
            try {
                return hashes(parse(r).getAllElements());
            } catch (IOException e) {
                findings.add(PageCode.UNREADABLE, r, Inspection.reason(e));
                return new long[0];
            }
        });
    }

    private static long[] hashes(List<Element> page) {
        return page.stream()
                .map(Site::id)
                .filter(id -> !id.isEmpty())
                .mapToLong(Site::hash)
                .sorted()
                .toArray();
    }

    private static String id(Element element) {
        return element.hasAttr("id") || !element.nameIs("a") ? element.attr("id") : element.attr("name");
    }

    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private synchronized String near(String route) {
        if (byFold == null) {
            byFold = new HashMap<>();
            listing.routes().forEach(r -> byFold.put(r.toLowerCase(Locale.ROOT), r));
        }
        return byFold.getOrDefault(route.toLowerCase(Locale.ROOT), "");
    }
}
