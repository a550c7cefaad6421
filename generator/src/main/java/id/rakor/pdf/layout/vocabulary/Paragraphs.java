package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Balanced;
import id.rakor.pdf.layout.flow.Drawn;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.phrase.Boxed;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads paragraphs and headings: how large they are and how much space they ask for. */
final class Paragraphs {
    private static final float[] SIZES = {1.6f, 1.25f, 1.08f, 1};
    private static final float[] BEFORE = {1.2f, 1.35f, 1.1f, 0.8f};
    private static final float[] AFTER = {0.6f, 0.4f, 0.3f, 0.2f};
    private static final float HEADING_LINE = 1.22f;
    private static final float TIGHT = 0.5f;
    private static final float LARGEST = 64;
    private static final float SMALLEST = 20;
    private static final float FULL = 0.94f;
    private static final float SECOND = 0.5f;
    private static final float SIGNING_SPACE = 3.4f;

    private final Reader reader;

    Paragraphs(Reader reader) {
        this.reader = reader;
    }

    /** A heading; what follows it stands on its page. */
    Part heading(Element element, Tag parent) {
        int level = Math.min(element.normalName().charAt(1) - '0', 6);
        int at = Math.min(level, SIZES.length) - 1;
        Style style = reader.style();
        Tag tag = parent.child(Role.valueOf("H" + level));
        Align align = align(element, Align.LEFT);
        Look look = Look.body(style)
                .size(style.size() * SIZES[at])
                .bold(true)
                .align(align)
                .line(HEADING_LINE);
        float line = style.size() * style.leading();
        Block block = balanced(reader.lines(element.childNodes(), tag, look, false), align);
        float tight = element.hasClass("rapat") ? TIGHT : 1;
        return Part.of(block, line * BEFORE[at] * tight, line * AFTER[at] * tight)
                .leading()
                .kept();
    }

    /** A paragraph of any kind. */
    Part paragraph(Element element, Tag parent, Look around, float between) {
        Look look = looking(element, around);
        float line = around.size() * around.line();
        float gap = element.hasClass("rapat") ? 0 : between;
        if (element.hasClass("ruang")) {
            return Part.of(Drawn.space(line * SIGNING_SPACE), 0, 0);
        }
        if (element.hasClass("isian")) {
            return Part.of(blank(element, parent, look), gap, gap);
        }
        if (element.hasClass("papan")) {
            look = look.size(fitting(element, look) * (element.hasClass("kedua") ? SECOND : 1))
                    .line(HEADING_LINE);
        }
        Tag tag = parent.child(Role.P);
        if (element.hasClass("kelas") || element.hasClass("contoh")) {
            Look strong = element.hasClass("contoh") ? look.ink(reader.style().accent()) : look;
            Inline sign = Boxed.sign(element.text(), tag, strong);
            return Part.of(new Paragraph(List.of(sign), line, 0, look.align(), Hold.FREE), gap, gap);
        }
        boolean whole = look.align() == Align.CENTRE
                || element.hasParent() && element.parent().hasClass("pihak");
        Block lines = reader.lines(element.childNodes(), tag, look, !whole);
        Part part = Part.of(balanced(lines, look.align()), gap, gap);
        return element.hasClass("nama") ? part.held(Hold.KEEP) : part;
    }

    private static Block balanced(Block lines, Align align) {
        return align == Align.CENTRE ? new Balanced(lines, true) : lines;
    }

    /** Lines of code, as they are. */
    Part code(Element element, Tag parent, Look around) {
        Look look = around.family(Family.MONO).size(around.size() * 0.88f).align(Align.LEFT);
        Element lines = new Element("p");
        for (String line : element.wholeText().stripTrailing().split("\n", -1)) {
            if (lines.childNodeSize() > 0) {
                lines.appendElement("br");
            }
            lines.appendChild(new TextNode(line.replace(' ', '\u00a0')));
        }
        float line = around.size() * around.line();
        return Part.of(reader.lines(lines.childNodes(), parent.child(Role.P), look, false), line / 2, line / 2);
    }

    private Look looking(Element element, Look around) {
        Style style = reader.style();
        Look look = around;
        for (String name : element.classNames()) {
            look = switch (name) {
                case "kecil" -> look.size(look.size() * 0.85f);
                case "redup" -> look.ink(style.quiet());
                case "merah" -> look.ink(style.accent());
                case "besar" -> look.size(look.size() * 1.2f).bold(true);
                case "tebal", "nama", "papan" -> look.bold(true);
                case "bilangan" -> look.size(look.size() * 1.9f).bold(true);
                case "pengantar" -> look.size(look.size() * 1.12f);
                case "pemberitaan" ->
                    look.size(look.size() * 0.88f).italic(true).ink(style.quiet());
                default -> look;
            };
        }
        return look.align(align(element, look.align()));
    }

    private static Align align(Element element, Align otherwise) {
        if (element.hasClass("tengah")) {
            return Align.CENTRE;
        }
        return element.hasClass("kanan") ? Align.RIGHT : otherwise;
    }

    /** The largest size at which words fit on two lines, none of them broken. */
    private float fitting(Element element, Look look) {
        float room = reader.width() * FULL;
        String text = element.text();
        float longest = 1;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, look.face().width(word, 1));
        }
        float all = look.face().width(text, 1);
        for (float size = LARGEST; size > SMALLEST; size -= 2) {
            if (longest * size <= room && all * size <= 2 * room * FULL) {
                return size;
            }
        }
        return SMALLEST;
    }

    /** A line to fill in by hand, after its words where it has some. */
    private Block blank(Element element, Tag parent, Look look) {
        String share = element.attr("data-lebar");
        float part = share.matches("[0-9]{1,3}%") ? Math.min(100, Integer.parseInt(share.replace("%", ""))) / 100f : 1;
        Block words = element.text().isBlank()
                ? Drawn.space(look.size() * look.line())
                : reader.lines(element.childNodes(), parent.child(Role.P), look.align(Align.LEFT), true);
        float used = element.text().isBlank() ? 0 : words.widest() + look.size() * 0.5f;
        return new Blank(words, used, part, look);
    }

    /** Words with a rule after them. */
    private record Blank(Block words, float used, float part, Look look) implements Block {
        @Override
        public List<Strip> strips(float width) {
            List<Strip> strips = new ArrayList<>(words.strips(width));
            int last = strips.size() - 1;
            Strip strip = strips.get(last);
            float from = used < width * part ? used : 0;
            float y = strip.height() - look.size() * 0.2f;
            List<Mark> marks = new ArrayList<>(strip.marks());
            marks.add(Mark.Shape.line(Artifact.LAYOUT, from, y, Math.max(width * part, from), y, 0.5f, look.ink()));
            strips.set(last, new Strip(strip.height(), strip.gap(), strip.hold(), marks, strip.notes(), strip.head()));
            return strips;
        }

        @Override
        public float narrowest() {
            return words.narrowest();
        }

        @Override
        public float widest() {
            return words.widest();
        }
    }
}
