package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Running;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Heads and feet of pages: what stands at the left, in the middle and at the right of one line. */
final class RunningParts implements Running {
    private static final float SIZE = 0.78f;
    private static final float LINE = 1.35f;
    private static final float GAP = 14;
    private static final float RULE = 0.5f;
    private static final float ABOVE = 5;

    private final Reader reader;
    private final Element header;
    private final Element footer;

    RunningParts(Reader reader, Element header, Element footer) {
        this.reader = reader;
        this.header = header;
        this.footer = footer;
    }

    @Override
    public List<Strip> head(int page, int pages, boolean first, float width) {
        return line(header, Artifact.HEAD, first, page, pages, width);
    }

    @Override
    public List<Strip> foot(int page, int pages, boolean first, float width) {
        List<Strip> strips = line(footer, Artifact.FOOT, first, page, pages, width);
        if (strips.isEmpty()) {
            return strips;
        }
        Mark rule = Mark.Shape.line(
                Artifact.FOOT, 0, -ABOVE, width, -ABOVE, RULE, reader.style().rule());
        List<Mark> marks = new ArrayList<>(strips.get(0).marks());
        marks.add(rule);
        return List.of(Strip.of(strips.get(0).height(), 0, Strip.Hold.FREE, marks));
    }

    private List<Strip> line(Element parent, Artifact owner, boolean first, int page, int pages, float width) {
        if (parent == null || first && parent.hasClass("bukan-pertama")) {
            return List.of();
        }
        reader.at(page, pages);
        Paragraph middle = part(parent, "tengah", owner, Align.CENTRE);
        Paragraph right = part(parent, "kanan", owner, Align.RIGHT);
        Paragraph left = part(parent, "kiri", owner, Align.LEFT);
        if (middle == null && right == null && left == null) {
            Align align = parent.hasClass("tengah") ? Align.CENTRE : Align.LEFT;
            left = reader.lines(parent.childNodes(), owner, look(align), false);
        }
        reader.at(0, 0);
        float end = width - (right == null ? 0 : Math.min(right.widest(), width * 0.45f) + GAP);
        float side = middle == null ? end : (width - Math.min(middle.widest(), width * 0.5f)) / 2 - GAP;
        List<Mark> marks = new ArrayList<>();
        float deep = add(left, 0, left != null && middle == null && right == null ? width : Math.min(side, end), marks);
        deep = Math.max(deep, add(middle, 0, width, marks));
        float from = middle == null ? Math.min(end + GAP, width) : width - side;
        deep = Math.max(deep, add(right, from, width - from, marks));
        return List.of(Strip.of(deep, 0, Strip.Hold.FREE, marks));
    }

    private static float add(Paragraph part, float x, float width, List<Mark> marks) {
        if (part == null) {
            return 0;
        }
        float y = 0;
        for (Strip strip : part.strips(Math.max(width, 1) + 0.5f)) {
            marks.addAll(Strip.moved(strip.marks(), x, y));
            y += strip.height();
        }
        return y;
    }

    private Paragraph part(Element parent, String place, Artifact owner, Align align) {
        for (Element part : parent.children()) {
            if (part.hasClass(place)) {
                return reader.lines(part.childNodes(), owner, look(align), false);
            }
        }
        return null;
    }

    private Look look(Align align) {
        Look look = Look.body(reader.style())
                .line(LINE)
                .align(align)
                .ink(reader.style().quiet());
        return look.size(look.size() * SIZE);
    }
}
