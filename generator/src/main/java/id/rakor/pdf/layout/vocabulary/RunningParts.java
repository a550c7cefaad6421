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
        float from = middle == null ? Math.min(end + GAP, width) : width - side;
        boolean alone = middle == null && right == null;
        List<List<Strip>> parts = List.of(
                strips(left, alone ? width : Math.min(side, end)), strips(middle, width), strips(right, width - from));
        float lowest = 0;
        for (List<Strip> part : parts) {
            lowest = Math.max(lowest, baseline(part));
        }
        List<Mark> marks = new ArrayList<>();
        float deep = 0;
        for (int i = 0; i < parts.size(); i++) {
            float y = parts.get(i).isEmpty() ? 0 : lowest - baseline(parts.get(i));
            for (Strip strip : parts.get(i)) {
                marks.addAll(Strip.moved(strip.marks(), i == 2 ? from : 0, y));
                y += strip.height();
            }
            deep = Math.max(deep, y);
        }
        return List.of(Strip.of(deep, 0, Strip.Hold.FREE, marks));
    }

    private static List<Strip> strips(Paragraph part, float width) {
        return part == null ? List.of() : part.strips(Math.max(width, 1) + 0.5f);
    }

    /** Where the first line stands, so that all parts stand on one line. */
    private static float baseline(List<Strip> strips) {
        return strips.isEmpty()
                ? 0
                : strips.get(0).marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> ((Mark.Text) mark).baseline())
                        .reduce(0f, Math::max);
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
