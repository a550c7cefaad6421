package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Anchored;
import id.rakor.pdf.layout.flow.Beside;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lists. Numbers run 1. a. 1) a) (1) (a) from the outside in, as official papers have it, unless a list says
 * otherwise.
 */
final class Lists {
    private static final List<String> FORMS = List.of("1.", "a.", "1)", "a)", "(1)", "(a)");
    private static final List<String> BULLETS = List.of("\u2022", "\u2013", "\u25e6");
    private static final float LEAST = 1.55f;
    private static final float SMALL = 0.85f;
    private static final float SPACE = 0.55f;
    static final float BETWEEN = 0.22f;

    private final Reader reader;

    Lists(Reader reader) {
        this.reader = reader;
    }

    Block block(Element list, Tag parent, Look look) {
        boolean numbered = list.normalName().equals("ol");
        int depth = (int) list.parents().stream()
                .filter(e -> e.normalName().equals(list.normalName()))
                .count();
        String form = numbered ? form(list, depth) : BULLETS.get(Math.min(depth, BULLETS.size() - 1));
        Tag tag = parent.child(Role.L).numbering(numbered ? numbering(form) : "Disc");
        List<Element> items = list.children().stream()
                .filter(e -> e.normalName().equals("li"))
                .toList();
        List<String> labels = labels(list, items, numbered, form);
        Look upright = look.align(look.align() == Align.JUSTIFIED ? Align.JUSTIFIED : Align.LEFT);
        float widest = 0;
        for (String label : labels) {
            widest = Math.max(widest, upright.face().width(label, look.size()));
        }
        float indent = Math.max(look.size() * LEAST, widest + look.size() * SPACE);
        float gap = list.hasClass("rapat") ? 0 : look.size() * look.line() * BETWEEN;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            parts.add(Part.of(item(items.get(i), labels.get(i), tag, upright, indent), gap, gap));
        }
        return new Items(parts);
    }

    /** Items below each other; one of a single line does not like to stand alone before or after the end of a page. */
    private record Items(List<Part> parts) implements Block {
        @Override
        public List<Strip> strips(float width) {
            List<Part> set = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                List<Strip> strips = part.block().strips(width);
                boolean second = i == 1 && set.get(0).block().strips(width).size() == 1;
                boolean last = i == parts.size() - 1 && strips.size() == 1;
                Part ready = Part.of(new Ready(strips), part.before(), part.after());
                set.add(parts.size() > 2 && (second || last) ? ready.held(Hold.LIKE) : ready);
            }
            return new Stack(set).strips(width);
        }

        @Override
        public float narrowest() {
            return new Stack(parts).narrowest();
        }

        @Override
        public float widest() {
            return new Stack(parts).widest();
        }
    }

    /** What was set already. */
    private record Ready(List<Strip> set) implements Block {
        @Override
        public List<Strip> strips(float width) {
            return set;
        }

        @Override
        public float narrowest() {
            return 0;
        }

        @Override
        public float widest() {
            return 0;
        }
    }

    private Block item(Element item, String label, Tag list, Look look, float indent) {
        Tag tag = list.child(Role.LI);
        Look marked = marked(item, look);
        Inline.Type type = new Inline.Type(look.face(), marked.size(), look.ink(), 0);
        Inline run = new Inline.Run(tag.child(Role.LBL), type, label, null, false);
        Block mark = new Paragraph(List.of(run), marked.size() * marked.line(), 0, Align.LEFT, Hold.FREE);
        Block block = new Beside(mark, indent, indent * 2, reader.item(item, tag.child(Role.L_BODY), look));
        String name = reader.names().of(item);
        return name == null ? block : new Anchored(block, name, tag);
    }

    /** The number of an item in small type is small too. */
    private static Look marked(Element item, Look look) {
        Element first = item.firstElementChild();
        if (first == null || !item.ownText().isBlank()) {
            return look;
        }
        if (first.normalName().equals("p") && first.hasClass("kecil")) {
            return look.size(look.size() * SMALL);
        }
        boolean small = first.normalName().equals("small");
        return small ? look.size(look.size() * SMALL).line(look.line() / SMALL) : look;
    }

    private static List<String> labels(Element list, List<Element> items, boolean numbered, String form) {
        List<String> labels = new ArrayList<>();
        int number = whole(list.attr("start"), 1);
        for (Element item : items) {
            number = whole(item.attr("value"), number);
            labels.add(numbered ? Numerals.label(form, number) : form);
            number++;
        }
        return labels;
    }

    private static String form(Element list, int depth) {
        if (list.hasAttr("data-bentuk")) {
            return list.attr("data-bentuk");
        }
        String type = list.attr("type");
        if (type.isEmpty()) {
            return FORMS.get(Math.min(depth, FORMS.size() - 1));
        }
        return type.length() == 1 ? type + "." : type;
    }

    private static String numbering(String form) {
        return switch (Numerals.digit(form)) {
            case 'a' -> "LowerAlpha";
            case 'A' -> "UpperAlpha";
            case 'i' -> "LowerRoman";
            case 'I' -> "UpperRoman";
            default -> "Decimal";
        };
    }

    private static int whole(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
