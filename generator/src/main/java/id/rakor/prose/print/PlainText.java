package id.rakor.prose.print;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of safe prose without any form: one block a line, cells apart, no marks of footnotes. */
public final class PlainText {
    private static final Set<String> SAME_LINE = Set.of("a", "em", "strong", "code", "span", "sup", "th", "td");

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    /** The words of an element. */
    public static String of(Element body) {
        PlainText text = new PlainText();
        text.addAll(body);
        return text.out
                .toString()
                .replaceAll("[ \\t\\u00A0]*\\n[\\s\\u00A0]*", "\n")
                .strip();
    }

    private void addAll(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element child && !isMark(child)) {
                out.append(child.attr("alt"));
                boolean same = SAME_LINE.contains(child.normalName());
                out.append(same ? "" : "\n");
                addAll(child);
                out.append(same ? isCell(child) ? " " : "" : "\n");
            }
        }
    }

    private static boolean isMark(Element element) {
        return element.hasClass("rujukan") || element.hasClass("kembali");
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }
}
