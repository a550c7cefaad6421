package id.rakor.prose.print;

import id.rakor.prose.print.InlinePrinter.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Writes safe prose as Markdown again, always in the same form. It sees nothing of the text it once
 * came from, so nothing that was left out can come back.
 */
public final class MarkdownPrinter {
    /** The attribute of a link that holds how it was written, where that is not its address. */
    public static final String WRITTEN = "data-rujukan";

    private static final Set<String> INLINE = Set.of("a", "em", "strong", "code", "span", "sup", "br");
    private static final Pattern CLOSING = Pattern.compile("(?<!\\\\)((?:\\\\{2})*)#$");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final String NOTE_INDENT = "    ";

    private final int topLevel;

    private MarkdownPrinter(int topLevel) {
        this.topLevel = topLevel;
    }

    /**
     * The whole text, ended by one line end; empty for nothing.
     *
     * @param body safe prose and nothing else
     * @param topLevel the level of its highest headings, which are written with one mark
     */
    public static String print(Element body, int topLevel) {
        String text = new MarkdownPrinter(topLevel).blocks(body, "\n\n");
        return text.isEmpty() ? "" : text + "\n";
    }

    private String blocks(Element parent, String between) {
        List<String> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        String listBefore = "";
        boolean other = false;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode || node instanceof Element e && INLINE.contains(e.normalName())) {
                line.add(node);
            } else if (node instanceof Element element) {
                add(blocks, InlinePrinter.print(line, Shape.LINES));
                line.clear();
                other = element.normalName().equals(listBefore) && !other;
                listBefore = LISTS.contains(element.normalName()) ? element.normalName() : "";
                add(blocks, block(element, other));
            }
        }
        add(blocks, InlinePrinter.print(line, Shape.LINES));
        return String.join(between, blocks);
    }

    private static void add(List<String> blocks, String block) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    private String block(Element element, boolean other) {
        return switch (element.normalName()) {
            case "p" -> InlinePrinter.print(element.childNodes(), Shape.LINES);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element, other);
            case "blockquote" -> indented(blocks(element, "\n\n"), "> ", "> ");
            case "pre" -> code(element.wholeText());
            case "hr" -> "***";
            case "figure" -> figure(element);
            case "div" -> element.hasClass("tabel") ? table(element.select("tr")) : notes(element.select("> ol > li"));
            default -> throw new IllegalStateException(element.normalName());
        };
    }

    private String heading(Element element) {
        int level = element.normalName().charAt(1) - '0' - topLevel + 1;
        String text = InlinePrinter.print(element.childNodes(), Shape.LINE);
        return "#".repeat(Math.max(1, level))
                + (text.isEmpty() ? "" : " " + CLOSING.matcher(text).replaceFirst("$1\\\\#"));
    }

    private static String figure(Element element) {
        Element image = element.selectFirst("img");
        Element caption = element.selectFirst("figcaption");
        String picture = "![" + image.attr("alt") + "](" + image.attr(WRITTEN) + ")";
        return caption == null ? picture : picture + "\n" + InlinePrinter.print(caption.childNodes(), Shape.LINES);
    }

    private String list(Element list, boolean other) {
        boolean tight = list.select("> li > p").isEmpty();
        boolean ordered = list.nameIs("ol");
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String marker = ordered ? number++ + (other ? ")" : ".") : other ? "*" : "-";
            String content = blocks(item, tight ? "\n" : "\n\n");
            items.add(content.isEmpty() ? marker : indented(content, marker + " ", " ".repeat(marker.length() + 1)));
        }
        return String.join(tight ? "\n" : "\n\n", items);
    }

    private static String indented(String text, String first, String rest) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String prefix = out.isEmpty() ? first : rest;
            out.append(out.isEmpty() ? "" : "\n").append(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return out.toString();
    }

    private static String code(String text) {
        String fence = "`".repeat(Math.max(3, InlinePrinter.longestRun(text, '`') + 1));
        return fence + "\n" + text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + fence;
    }

    private static String table(Elements rows) {
        StringBuilder out = new StringBuilder();
        for (Element row : rows) {
            out.append(out.isEmpty() ? "|" : "\n|");
            for (Element cell : row.children()) {
                out.append(' ')
                        .append(InlinePrinter.print(cell.childNodes(), Shape.CELL))
                        .append(" |");
            }
            if (row == rows.first()) {
                out.append("\n|");
                row.children().forEach(cell -> out.append(alignment(cell)).append('|'));
            }
        }
        return out.toString();
    }

    private static String alignment(Element cell) {
        return cell.hasClass("kanan") ? " ---: " : cell.hasClass("tengah") ? " :---: " : " --- ";
    }

    private String notes(Elements items) {
        List<String> notes = new ArrayList<>();
        for (Element item : items) {
            String content = blocks(item, "\n\n");
            notes.add(indented(content, "[^" + (notes.size() + 1) + "]: ", NOTE_INDENT));
        }
        return String.join("\n\n", notes);
    }
}
