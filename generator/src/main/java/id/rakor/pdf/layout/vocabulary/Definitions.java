package id.rakor.pdf.layout.vocabulary;

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
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Definition rows: label, colon and value in columns that are aligned, or the label above its value. */
final class Definitions {
    private static final float SHARE = 0.38f;
    private static final float GAP = 0.7f;
    private static final float BETWEEN = 0.18f;

    private final Reader reader;

    Definitions(Reader reader) {
        this.reader = reader;
    }

    Block block(Element list, Tag parent, Look look) {
        boolean stacked = list.hasClass("tumpuk");
        Tag tag = parent.child(Role.L).numbering("None");
        List<Row> rows = new ArrayList<>();
        Tag item = null;
        Block label = null;
        Tag body = null;
        for (Element element : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (element.normalName().equals("dt")) {
                item = tag.child(Role.LI);
                Look term = stacked
                        ? look.size(look.size() * 0.85f).ink(reader.style().quiet())
                        : look;
                label = reader.lines(element.childNodes(), item.child(Role.LBL), term.align(Align.LEFT), false);
                body = null;
            } else if (item != null) {
                body = body == null ? item.child(Role.L_BODY) : body;
                boolean more = label == null;
                Tag holder = body.child(Role.P);
                rows.add(new Row(label, value(element, body, holder, look), more));
                label = null;
            }
        }
        Look upright = look.align(Align.LEFT);
        return stacked ? stacked(rows, look) : new Aligned(rows, colon(upright), upright);
    }

    private Block value(Element element, Tag body, Tag holder, Look look) {
        if (Blocks.in(element)) {
            body.remove(holder);
            return reader.block(element, body, look.align(Align.LEFT));
        }
        return reader.lines(element.childNodes(), holder, look.align(Align.LEFT), true);
    }

    /**
     * A row.
     *
     * @param label what stands at the left; null for a further value of the row above
     * @param value what stands at the right
     * @param more whether it is a further value
     */
    private record Row(Block label, Block value, boolean more) {}

    private static Block colon(Look look) {
        Inline.Type type = new Inline.Type(look.face(), look.size(), look.ink(), 0);
        Inline run = new Inline.Run(Artifact.LAYOUT, type, ":", null, false);
        return new Paragraph(List.of(run), look.size() * look.line(), 0, Align.LEFT, Hold.FREE);
    }

    private static Block stacked(List<Row> rows, Look look) {
        float gap = look.size() * look.line() / 2;
        List<Part> parts = new ArrayList<>();
        for (Row row : rows) {
            if (row.label() != null) {
                parts.add(Part.of(row.label(), gap, 0).leading().kept());
            }
            parts.add(Part.of(row.value(), 0, 0));
        }
        return new Stack(parts);
    }

    /** Rows whose values begin below each other. */
    private record Aligned(List<Row> rows, Block colon, Look look) implements Block {
        @Override
        public List<Strip> strips(float width) {
            float gap = look.size() * GAP;
            float label = Math.min(labels(), width * SHARE);
            float colons = label + gap;
            float indent = colons + colon.widest() + gap;
            float between = look.size() * look.line() * BETWEEN;
            List<Part> parts = new ArrayList<>();
            for (Row row : rows) {
                Block value = row.more() ? row.value() : new Beside(colon, indent - colons, gap, row.value());
                Block name = row.label() == null ? new Stack(List.of()) : row.label();
                parts.add(Part.of(new Beside(name, row.more() ? indent : colons, label, value), between, between));
            }
            return new Stack(parts).strips(width);
        }

        private float labels() {
            float widest = 0;
            for (Row row : rows) {
                widest = Math.max(widest, row.label() == null ? 0 : row.label().widest());
            }
            return widest;
        }

        @Override
        public float narrowest() {
            float widest = 0;
            for (Row row : rows) {
                widest = Math.max(widest, row.value().narrowest());
            }
            return widest / (1 - SHARE);
        }

        @Override
        public float widest() {
            float widest = 0;
            for (Row row : rows) {
                widest = Math.max(widest, row.value().widest());
            }
            return labels() + widest + 3 * look.size() * GAP;
        }
    }
}
