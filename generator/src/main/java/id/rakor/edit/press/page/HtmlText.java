package id.rakor.edit.press.page;

import id.rakor.edit.press.page.Page.Imprint;
import id.rakor.edit.press.page.Page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs of a page's report, found by where most of its text stands, and what its head says of it. */
final class HtmlText {
    private static final String OUTSIDE = "script, style, noscript, template, nav, header, footer, aside, form, iframe,"
            + " button, select, svg, figcaption, [role=navigation], [aria-hidden=true], [hidden]";
    private static final Pattern BOX = Pattern.compile("(?i)(^|[-_ ])(share|sharing|related|terkait|baca-?juga|comment"
            + "|komentar|menu|sidebar|widget|ads?|advert\\w*|iklan|banner|cookie\\w*|breadcrumbs?|tags?|popular|populer"
            + "|terbaru|newsletter|subscribe|social|sosmed|pagination|modal|popup)([-_ ]|$)");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "td",
            "tr",
            "table",
            "section",
            "article",
            "main",
            "br",
            "figure",
            "pre",
            "dd",
            "dt");
    private static final int ENOUGH = 200;

    private final Imprint imprint;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean item;
    private int count;

    HtmlText(Document page) {
        this.imprint = imprint(page);
        page.select(OUTSIDE).remove();
        page.body().getAllElements().forEach(element -> {
            boolean box = BOX.matcher(element.className()).find()
                    || BOX.matcher(element.id()).find();
            if (box && element.parent() != null && element.selectFirst("h1, article, [itemprop=articleBody]") == null) {
                element.remove();
            }
        });
        walk(body(page));
        flush();
    }

    Imprint imprint() {
        return imprint;
    }

    List<Line> lines() {
        return lines;
    }

    private static Element body(Document page) {
        Element named = page.selectFirst("[itemprop=articleBody], .entry-content, .post-content, .article-content");
        if (named != null && named.text().length() > ENOUGH) {
            return named;
        }
        Element best = page.selectFirst("article, main");
        if (best != null && best.text().length() > ENOUGH) {
            return best;
        }
        best = page.body();
        int most = page.select("p").stream().mapToInt(p -> p.text().length()).sum();
        for (Element element : page.select("div, section, td")) {
            int own = element.select("p").stream()
                    .mapToInt(p -> p.text().length())
                    .sum();
            if (most > ENOUGH && own > most * 0.8) {
                best = element;
            }
        }
        return best;
    }

    private void walk(Node node) {
        if (node instanceof TextNode plain) {
            text.append(plain.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            boolean block = BLOCKS.contains(element.normalName());
            if (block) {
                flush();
            }
            if (element.normalName().equals("li")) {
                item = true;
                boolean counted = element.parent() != null
                        && element.parent().normalName().equals("ol");
                text.append(counted ? element.elementSiblingIndex() + 1 + ". " : "\u2022 ");
            }
            element.childNodes().forEach(this::walk);
            if (block) {
                flush();
            }
        }
    }

    private void flush() {
        String plain = PageReader.tidy(text.toString());
        text.setLength(0);
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
            count++;
            lines.add(new Line(count, plain, item || plain.matches("(\\d{1,2}[.)]|[-\u2022*\u2013]) .*")));
        }
        item = false;
    }

    private static Imprint imprint(Document page) {
        Element heading = page.selectFirst("h1");
        String title = first(
                heading == null ? "" : heading.text(),
                meta(page, "og:title"),
                page.title().replaceFirst("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014]{2,40}$", ""));
        String json = page.select("script[type=application/ld+json]").html();
        Element time = page.selectFirst("time[datetime]");
        String published = first(
                meta(page, "article:published_time"),
                meta(page, "datePublished"),
                field(json, "datePublished"),
                meta(page, "date"),
                time == null ? "" : time.attr("datetime"));
        Element link = page.selectFirst("link[rel=canonical]");
        String address = first(link == null ? "" : link.attr("href"), meta(page, "og:url"));
        String author = first(meta(page, "author"), meta(page, "article:author"));
        Element foot = page.selectFirst("footer");
        Matcher year = Pattern.compile("(?:\u00a9|[Cc]opyright|COPYRIGHT)\\D{0,40}(\\d{4})")
                .matcher(foot == null ? "" : foot.text());
        List<String> reporters = author.isEmpty() || author.startsWith("http") ? List.of() : List.of(author);
        return new Imprint(
                PageReader.tidy(title),
                first(meta(page, "og:site_name"), meta(page, "publisher")),
                day(published),
                address.toLowerCase(Locale.ROOT).startsWith("http") ? address : "",
                reporters,
                List.of(),
                year.find() ? year.group(1) : "");
    }

    private static String day(String moment) {
        Matcher iso = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})").matcher(moment);
        return iso.find() ? iso.group(1) : moment;
    }

    private static String field(String json, String name) {
        Matcher matcher =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String meta(Document page, String name) {
        Element meta =
                page.selectFirst("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]");
        return meta == null ? "" : PageReader.tidy(meta.attr("content"));
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!Objects.toString(value, "").isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
