package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Passage;
import id.rakor.pdf.layout.flow.Running;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.page.Frame;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a paper as passages: what stands on upright and on landscape pages, in columns, in the parts of a bundle. */
final class Sections {
    /** The attribute with the title of a part that shows none itself. */
    static final String TITLE = "data-judul";

    private final Reader reader;
    private final Look look;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Running running;
    private Element header;
    private Element footer;
    private boolean landscape;
    private boolean fresh = true;
    private final List<Entered> entered = new ArrayList<>();

    /** A part that begins with what comes next. */
    private record Entered(String name, Tag tag) {}

    Sections(Reader reader) {
        this.reader = reader;
        this.look = Look.body(reader.style());
    }

    List<Passage> read(Element body, Tag root) {
        turn(false);
        heads(body);
        inside(body, root);
        end();
        if (passages.isEmpty()) {
            passages.add(new Passage(new Stack(List.of()), 0, false, true, 1, running));
        }
        return passages;
    }

    private void heads(Element element) {
        Element head = element.selectFirst("> header");
        Element foot = element.selectFirst("> footer");
        header = head == null ? header : head;
        footer = foot == null ? footer : foot;
        if (running == null || head != null || foot != null) {
            running = new RunningParts(reader, header, footer);
        }
    }

    private void inside(Element element, Tag tag) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && special(child)) {
                add(nodes, tag);
                nodes.clear();
                special(child, tag);
            } else {
                nodes.add(node);
            }
        }
        add(nodes, tag);
    }

    private static boolean special(Element element) {
        return switch (element.normalName()) {
            case "section", "article", "header", "footer" -> true;
            case "div" -> element.hasClass("kolom");
            case "nav" -> element.hasClass("indeks");
            default -> false;
        };
    }

    private void special(Element element, Tag tag) {
        switch (element.normalName()) {
            case "header", "footer" -> {}
            case "div" -> {
                end();
                add(element.childNodes(), tag);
                end(columns(element, 2));
            }
            case "nav" -> {
                end();
                parts.add(
                        Part.of(new Register(reader, element, tag.child(Role.INDEX), look), look.size(), look.size()));
                end(columns(element, 1));
            }
            default -> section(element, tag);
        }
    }

    private static int columns(Element element, int otherwise) {
        String count = element.attr("data-jumlah");
        return count.matches("[1-4]") ? Integer.parseInt(count) : otherwise;
    }

    private void section(Element element, Tag tag) {
        boolean part = element.hasClass("bagian");
        boolean turned = element.hasClass("mendatar");
        Running outside = running;
        Element head = header;
        Element foot = footer;
        if (part || turned && !landscape) {
            end();
            fresh = true;
        }
        boolean before = landscape;
        turn(turned || !part && landscape);
        heads(element);
        Tag own = tag.child(part ? Role.PART : Role.SECT);
        if (element.hasAttr(TITLE)) {
            entered.add(new Entered(reader.names().of(element), own));
        }
        inside(element, own);
        if (part || turned && !before) {
            end();
            fresh = true;
        }
        turn(before);
        running = outside;
        header = head;
        footer = foot;
    }

    private void turn(boolean to) {
        landscape = to;
        reader.width(Frame.of(reader.style(), landscape).wide());
    }

    private void add(List<Node> nodes, Tag tag) {
        if (!nodes.isEmpty()) {
            Blocks blocks = new Blocks(reader);
            List<Part> read = new ArrayList<>(blocks.parts(nodes, tag, look));
            anchor(read);
            parts.addAll(read);
            if (blocks.breaks()) {
                end();
                fresh = true;
            }
        }
    }

    /** Bookmarks of parts lead to the first thing in them. */
    private void anchor(List<Part> read) {
        if (!read.isEmpty()) {
            entered.forEach(one -> read.set(0, read.get(0).anchored(one.name(), one.tag())));
            entered.clear();
        }
    }

    private void end() {
        end(1);
    }

    private void end(int columns) {
        if (!parts.isEmpty()) {
            Part first = parts.get(0);
            float before = passages.isEmpty() ? 0 : Math.max(first.before(), look.size());
            passages.add(new Passage(new Stack(parts), before, landscape, fresh, columns, running));
            parts.clear();
            fresh = false;
        }
    }
}
