package id.rakor.prose;

import id.rakor.prose.print.MarkdownPrinter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The elements and attributes that prose may have; whatever else got into it is taken out. */
final class SafeHtml {
    /** Holds how a link was written; it never reaches a page. */
    static final String WRITTEN = MarkdownPrinter.WRITTEN;

    private static final String NOWHERE = "https://rakor.invalid/";

    private SafeHtml() {}

    /** A document to build in. */
    static Document empty() {
        Document document = Document.createShell(NOWHERE);
        document.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml));
        return document;
    }

    /** A copy with nothing in it but what is safe; figures are so only in a text that has pictures. */
    static Document cleaned(Document document, boolean pictures) {
        return new Cleaner(pictures ? withFigures(safelist()) : safelist()).clean(document);
    }

    /** The HTML of a safe document's body. */
    static String html(Document safe) {
        safe.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml));
        for (Element link : safe.select("[" + WRITTEN + "]")) {
            link.removeAttr(WRITTEN);
        }
        return safe.body().html();
    }

    private static Safelist withFigures(Safelist list) {
        return list.addTags("figure", "figcaption", "picture", "source", "img")
                .addAttributes("source", "media", "srcset")
                .addAttributes("img", "src", "alt", "width", "height", WRITTEN);
    }

    private static Safelist safelist() {
        return new Safelist()
                .addTags(
                        "p",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "pre",
                        "code",
                        "em",
                        "strong",
                        "br",
                        "hr",
                        "a",
                        "span",
                        "sup")
                .addTags("h1", "h2", "h3", "h4", "h5", "h6", "div", "table", "thead", "tbody", "tr", "th", "td")
                .addAttributes(":all", "id", "class")
                .addAttributes("a", "href", "rel", "aria-label", WRITTEN)
                .addAttributes("ol", "start")
                .addAttributes("th", "scope")
                .addAttributes("div", "role", "tabindex", "aria-label")
                .addProtocols("a", "href", "http", "https", "mailto", "#")
                .preserveRelativeLinks(true);
    }
}
