package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.figure.Figures;
import id.rakor.pdf.layout.flow.Anchored;
import id.rakor.pdf.layout.flow.Drawn;
import id.rakor.pdf.layout.flow.Inset;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.phrase.Phrases;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.table.Tables;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the elements that stand below each other. */
final class Blocks {
    private static final Set<String> NAMES = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "figure",
            "blockquote",
            "div",
            "section",
            "article",
            "nav",
            "hr",
            "pre",
            "header",
            "footer",
            "aside",
            "img");
    private static final float RULE = 0.5f;

    private final Reader reader;
    private final List<Part> parts = new ArrayList<>();
    private final List<Node> loose = new ArrayList<>();
    private final boolean close;
    private boolean breaks;

    Blocks(Reader reader) {
        this(reader, false);
    }

    /** Blocks of a paper, or of the body of an item, which stand closer. */
    Blocks(Reader reader, boolean close) {
        this.reader = reader;
        this.close = close;
    }

    private float gap(Look look) {
        return look.size() * look.line() * (close ? Lists.BETWEEN : 0.5f);
    }

    /** Whether an element holds more than lines. */
    static boolean in(Element element) {
        for (Element child : element.children()) {
            if (NAMES.contains(child.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** The blocks of nodes that stand below each other. */
    List<Part> parts(List<Node> nodes, Tag tag, Look look) {
        for (Node node : nodes) {
            if (node instanceof Element element && NAMES.contains(element.normalName())) {
                settle(tag, look);
                add(element, tag, look);
            } else if (node instanceof Element element && !Phrases.NAMES.contains(element.normalName())) {
                settle(tag, look);
                reader.report(PaperCode.ELEMENT, element.normalName());
                add(new Element("div").html(element.html()), tag, look);
            } else {
                loose.add(node);
            }
        }
        settle(tag, look);
        return parts;
    }

    /** Whether the page ends after what was read. */
    boolean breaks() {
        return breaks;
    }

    private void settle(Tag tag, Look look) {
        if (loose.stream().anyMatch(node -> !(node instanceof TextNode text) || !text.isBlank())) {
            put(Part.of(reader.lines(loose, tag.child(Role.P), look, true), gap(look), gap(look)));
        }
        loose.clear();
    }

    private void put(Part part) {
        parts.add(breaks ? part.held(Hold.BREAK) : part);
        breaks = false;
    }

    private void add(Element element, Tag tag, Look look) {
        if (element.normalName().equals("hr")) {
            rule(element);
            return;
        }
        int kids = tag.kids().size();
        Part part = part(element, tag, look);
        if (part == null) {
            return;
        }
        String name = reader.names().of(element);
        if (name != null && tag.kids().size() > kids) {
            Tag made = tag.kids().get(kids);
            Block block = new Anchored(part.block(), name, made);
            part = new Part(block, part.before(), part.after(), part.hold(), part.leads(), part.whole());
        }
        part = element.hasClass("utuh") ? part.kept() : part;
        put(element.hasClass("bersama") || introduces(element) ? part.leading() : part);
    }

    /** Whether a paragraph ends with a colon and a list or a table comes next. */
    private static boolean introduces(Element element) {
        Element next = element.nextElementSibling();
        return element.normalName().equals("p")
                && next != null
                && Set.of("ul", "ol", "dl", "table").contains(next.normalName())
                && element.text().endsWith(":");
    }

    private Part part(Element element, Tag tag, Look look) {
        float line = look.size() * look.line();
        return switch (element.normalName()) {
            case "p" -> new Paragraphs(reader).paragraph(element, tag, look, gap(look));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> new Paragraphs(reader).heading(element, tag);
            case "ul", "ol" -> list(element, tag, look);
            case "dl" -> Part.of(new Definitions(reader).block(element, tag, look), line / 2, line / 2);
            case "table" -> Part.of(Tables.table(element, tag, reader), line * 0.6f, line * 0.8f);
            case "figure", "img" -> Part.of(Figures.figure(element, tag, reader), line * 0.6f, line * 0.8f);
            case "blockquote" -> quote(element, tag, look);
            case "nav" -> Part.of(new Contents(reader).block(element, tag, look), line / 2, line);
            case "pre" -> new Paragraphs(reader).code(element, tag, look);
            case "div" -> division(element, tag, look);
            default -> inside(element, tag.child(Role.SECT), look);
        };
    }

    private Part list(Element element, Tag tag, Look look) {
        float gap = element.hasClass("rapat") ? 0 : gap(look);
        return Part.of(new Lists(reader).block(element, tag, look), gap, gap);
    }

    private Part division(Element element, Tag tag, Look look) {
        float line = look.size() * look.line();
        if (element.hasClass("kop")) {
            return Part.of(new Letterhead(reader).block(element, tag, look), 0, line * 1.2f);
        }
        if (element.hasClass("tanda-tangan")) {
            Element before = element.previousElementSibling();
            boolean more = before != null && before.hasClass("tanda-tangan");
            return Part.of(new Signatures(reader).block(element, tag, look), line * 1.5f, line)
                    .held(more ? Hold.LIKE : Hold.CLOSE);
        }
        return inside(element, tag, look);
    }

    private Part inside(Element element, Tag tag, Look look) {
        Blocks inner = new Blocks(reader, close);
        List<Part> read = inner.parts(element.childNodes(), tag, look);
        if (read.isEmpty()) {
            return null;
        }
        Part last = read.get(read.size() - 1);
        Part part = Part.of(new Stack(read), read.get(0).before(), last.after())
                .held(read.get(0).hold());
        breaks |= inner.breaks;
        return last.leads() ? part.leading() : part;
    }

    private Part quote(Element element, Tag tag, Look look) {
        float line = look.size() * look.line();
        Block block = reader.block(element, tag.child(Role.BLOCK_QUOTE), look);
        return Part.of(
                new Inset(
                        block,
                        look.size() * 1.4f,
                        look.size(),
                        1.2f,
                        reader.style().rule()),
                line / 2,
                line / 2);
    }

    private void rule(Element element) {
        if (element.hasClass("halaman")) {
            breaks = true;
            return;
        }
        float space = reader.style().size() * 0.6f;
        put(Part.of(
                new Drawn(
                        RULE,
                        width -> List.of(Mark.Shape.line(
                                Artifact.LAYOUT,
                                0,
                                RULE / 2,
                                width,
                                RULE / 2,
                                RULE,
                                reader.style().rule()))),
                space,
                space));
    }
}
