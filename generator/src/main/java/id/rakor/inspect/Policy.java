package id.rakor.inspect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The content security policy that every page carries: nothing by default, nothing from outside. */
final class Policy {
    private static final Set<String> OWN = Set.of("'self'", "'none'");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("default-src", Set.of("'none'")),
            Map.entry("script-src", OWN),
            Map.entry("script-src-elem", OWN),
            Map.entry("script-src-attr", Set.of("'none'")),
            Map.entry("style-src", OWN),
            Map.entry("style-src-elem", OWN),
            Map.entry("style-src-attr", Set.of("'none'")),
            Map.entry("img-src", Set.of("'self'", "'none'", "data:")),
            Map.entry("worker-src", Set.of("'self'", "'none'", "blob:")),
            Map.entry("font-src", OWN),
            Map.entry("media-src", OWN),
            Map.entry("manifest-src", OWN),
            Map.entry("connect-src", OWN),
            Map.entry("form-action", OWN),
            Map.entry("base-uri", OWN),
            Map.entry("frame-src", OWN),
            Map.entry("child-src", OWN),
            Map.entry("object-src", Set.of("'none'")));

    private Policy() {}

    static void check(Document page, String route, Findings findings) {
        Element meta = page.head().children().stream()
                .filter(e -> e.attr("http-equiv").equalsIgnoreCase("content-security-policy"))
                .findFirst()
                .orElse(null);
        if (meta == null || !isFirst(meta)) {
            findings.add(PageCode.NO_POLICY, route);
            return;
        }
        Map<String, List<String>> directives = new HashMap<>();
        for (String directive : meta.attr("content").split(";")) {
            List<String> words =
                    Arrays.asList(directive.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            directives.putIfAbsent(words.get(0), words.subList(1, words.size()));
        }
        directives.remove("");
        if (!List.of("'none'").equals(directives.get("default-src"))) {
            findings.add(PageCode.POLICY, route, "default-src");
        }
        directives.forEach((name, words) -> {
            if (words.isEmpty() || !ALLOWED.getOrDefault(name, Set.of()).containsAll(words)) {
                findings.add(PageCode.POLICY, route, name);
            }
        });
    }

    /** A policy holds only for what comes after it. */
    private static boolean isFirst(Element meta) {
        return meta.previousElementSiblings().stream()
                .allMatch(e -> e.normalName().equals("meta") || e.normalName().equals("title"));
    }
}
