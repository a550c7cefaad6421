package id.rakor.prose.print;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands inside a block as Markdown; any text is escaped so that it stays text. */
final class InlinePrinter {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");
    private static final Pattern AT_START = Pattern.compile("^([-+=>~#:]|\\d{1,9}(?=[.)]))");
    private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z#])");
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<|]");

    private final StringBuilder out = new StringBuilder();
    private final boolean oneLine;

    private InlinePrinter(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** The nodes as lines; a forced line end is a backslash before it. */
    static String print(List<Node> nodes) {
        return print(nodes, false);
    }

    /** The nodes in one line, for headings and cells. */
    static String printInOneLine(List<Node> nodes) {
        return print(nodes, true);
    }

    private static String print(List<Node> nodes, boolean oneLine) {
        InlinePrinter printer = new InlinePrinter(oneLine);
        nodes.forEach(printer::add);
        return printer.out.toString().strip();
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> addBreak();
                case "em" ->
                    addMarked(
                            element,
                            element.parent() != null && element.parent().nameIs("strong") ? "_" : "*");
                case "strong" -> addMarked(element, "**");
                case "code" -> addCode(element.wholeText());
                case "sup" -> out.append("[^").append(element.text()).append(']');
                case "a" -> addLink(element);
                default -> element.childNodes().forEach(this::add);
            }
        }
    }

    private void addText(TextNode node) {
        String text = SPACES.matcher(node.getWholeText()).replaceAll(" ");
        if (atLineStart() || out.charAt(out.length() - 1) == ' ') {
            text = text.stripLeading();
        }
        String escaped =
                ENTITY.matcher(ACTIVE.matcher(text).replaceAll("\\\\$0")).replaceAll("\\\\&");
        if (atLineStart()) {
            escaped = AT_START.matcher(escaped)
                    .replaceFirst(m -> m.group().length() > 0
                                    && Character.isDigit(m.group().charAt(0))
                            ? m.group() + "\\\\"
                            : "\\\\" + m.group());
        }
        boolean exclaims = escaped.endsWith("!") && node.nextSibling() != null;
        out.append(exclaims ? escaped.substring(0, escaped.length() - 1) + "\\!" : escaped);
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private void addBreak() {
        if (oneLine) {
            out.append(' ');
        } else {
            out.append("\\\n");
        }
    }

    private void addMarked(Element element, String mark) {
        String inner = inner(element);
        String bare = inner.strip();
        Node before = element.previousSibling();
        boolean touches = before instanceof Element e && (e.nameIs("em") || e.nameIs("strong"));
        boolean within = element.parent() != null && element.parent().nameIs(element.normalName());
        if (bare.isEmpty() || touches || within) {
            out.append(inner);
            return;
        }
        out.append(inner, 0, inner.indexOf(bare)).append(mark).append(bare).append(mark);
        out.append(inner, inner.indexOf(bare) + bare.length(), inner.length());
    }

    private String inner(Element element) {
        InlinePrinter printer = new InlinePrinter(oneLine);
        element.childNodes().forEach(printer::add);
        return printer.out.toString();
    }

    private void addCode(String code) {
        String text = code;
        if (oneLine) {
            text = text.replace("|", "\\|");
        }
        String fence = "`".repeat(longestRun(text, '`') + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") && text.endsWith(" ");
        out.append(fence)
                .append(padded ? " " : "")
                .append(text)
                .append(padded ? " " : "")
                .append(fence);
    }

    private void addLink(Element link) {
        if (link.hasClass("kembali")) {
            return;
        }
        String to = link.hasAttr(MarkdownPrinter.WRITTEN) ? link.attr(MarkdownPrinter.WRITTEN) : link.attr("href");
        String escaped = ENTITY.matcher(to.replace("\\", "\\\\")).replaceAll("\\\\&");
        boolean plain = escaped.codePoints().allMatch(c -> c > ' ' && "()<>".indexOf(c) < 0);
        String address = plain ? escaped : "<" + escaped.replace("<", "\\<").replace(">", "\\>") + ">";
        out.append('[').append(inner(link).strip()).append("](").append(address).append(')');
    }

    /** The longest run of one character. */
    static int longestRun(String text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
