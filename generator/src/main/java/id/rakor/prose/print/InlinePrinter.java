package id.rakor.prose.print;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands inside a block as Markdown; any text is escaped so that it stays text. */
final class InlinePrinter {
    private static final String BREAK = "\\\n";
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");
    private static final Pattern MARK = Pattern.compile("^([-+=>~#:])");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})(?=[.)])");
    private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z#])");
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<|]");

    /** What a block can hold. */
    enum Shape {
        /** Several lines; a forced line end is a backslash before it. */
        LINES,
        /** One line, as in a heading. */
        LINE,
        /** One line, a bar ending it. */
        CELL
    }

    private final StringBuilder out = new StringBuilder();
    private final Shape shape;

    private InlinePrinter(Shape shape) {
        this.shape = shape;
    }

    /** The nodes as they stand in a block of some shape, without space at its ends. */
    static String print(List<Node> nodes, Shape shape) {
        InlinePrinter printer = new InlinePrinter(shape);
        printer.addAll(nodes);
        String text = printer.out.toString().strip();
        while (shape == Shape.LINES && endsInBreak(text)) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        return text;
    }

    private static boolean endsInBreak(String text) {
        int slashes = 0;
        while (slashes < text.length() && text.charAt(text.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void addAll(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                addText(text.toString(), true);
                text.setLength(0);
                add(element);
            }
        }
        addText(text.toString(), false);
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "br" -> addBreak();
            case "em", "strong" -> addMarked(element);
            case "code" -> addCode(element.wholeText());
            case "sup" -> out.append("[^").append(element.text()).append(']');
            case "a" -> addLink(element);
            default -> addAll(element.childNodes());
        }
    }

    private void addText(String words, boolean goesOn) {
        String text = SPACES.matcher(words).replaceAll(" ");
        if (atLineStart() || out.charAt(out.length() - 1) == ' ') {
            text = text.stripLeading();
        }
        String escaped =
                ENTITY.matcher(ACTIVE.matcher(text).replaceAll("\\\\$0")).replaceAll("\\\\&");
        if (atLineStart() && shape == Shape.LINES) {
            escaped =
                    NUMBER.matcher(MARK.matcher(escaped).replaceFirst("\\\\$1")).replaceFirst("$1\\\\");
        }
        boolean exclaims = goesOn && escaped.endsWith("!");
        out.append(exclaims ? escaped.substring(0, escaped.length() - 1) + "\\!" : escaped);
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private void addBreak() {
        out.append(shape == Shape.LINES ? BREAK : " ");
    }

    private void addMarked(Element element) {
        String inner = inner(element);
        String bare = inner.strip();
        int start = inner.indexOf(bare);
        out.append(inner, 0, start);
        String mark = bare.isEmpty() ? "" : mark(element, bare, inner.length() > start + bare.length());
        out.append(mark).append(bare).append(mark).append(inner, start + bare.length(), inner.length());
    }

    /** The mark that makes an emphasis here; empty where none would be read as one. */
    private String mark(Element element, String bare, boolean spaceAfter) {
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        char after = spaceAfter ? ' ' : firstAfter(element);
        boolean opens = isWord(bare.charAt(0)) || !isWord(before);
        boolean closes = isWord(bare.charAt(bare.length() - 1)) || !isWord(after);
        boolean within = element.parent() != null && element.parent().nameIs(element.normalName());
        boolean touches = "*_".indexOf(before) >= 0 || "*_".indexOf(after) >= 0;
        if (!opens || !closes || touches || within) {
            return "";
        } else if (element.nameIs("strong")) {
            return "**";
        }
        boolean inStrong = element.parent() != null && element.parent().nameIs("strong");
        return inStrong && !isWord(before) && !isWord(after) ? "_" : "*";
    }

    private static char firstAfter(Element element) {
        Node next = element.nextSibling();
        if (next instanceof Element e && !e.nameIs("span") && !isMarked(e)) {
            return '[';
        }
        String text = next instanceof TextNode t ? t.getWholeText() : next instanceof Element e ? e.wholeText() : " ";
        return text.isEmpty() ? 'x' : text.charAt(0);
    }

    private static boolean isMarked(Element element) {
        return element.nameIs("em") || element.nameIs("strong");
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private String inner(Element element) {
        InlinePrinter printer = new InlinePrinter(shape);
        printer.addAll(element.childNodes());
        return printer.out.toString();
    }

    private void addCode(String code) {
        String text = shape == Shape.CELL ? code.replace("|", "\\|") : code;
        String fence = "`".repeat(longestRun(text, '`') + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`") || isSpaced(text);
        out.append(fence)
                .append(padded ? " " : "")
                .append(text)
                .append(padded ? " " : "")
                .append(fence);
    }

    private static boolean isSpaced(String code) {
        return code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
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
