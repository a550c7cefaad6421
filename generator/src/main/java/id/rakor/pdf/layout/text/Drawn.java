package id.rakor.pdf.layout.text;

import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.text.Word.Bit;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/** Draws one line: joins what one run has in it to one mark, underlines links that leave the paper. */
final class Drawn {
    private static final float UNDERLINE = 0.4f;

    private final float baseline;
    private final float stretch;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> areas = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Inline.Run run;
    private float x;
    private float start;
    private Inline.Link link;
    private Inline.Run linked;
    private float linkStart;

    private Drawn(float x, float baseline, float stretch) {
        this.x = x;
        this.baseline = baseline;
        this.stretch = stretch;
    }

    static Strip strip(Line line, float width, Align align, float height, float baseline) {
        float free = Math.max(0, width - line.width());
        float x = align == Align.RIGHT ? free : align == Align.CENTRE ? free / 2 : 0;
        boolean full = align == Align.JUSTIFIED && !line.whole() && line.spaces() > 0;
        Drawn drawn = new Drawn(x, baseline, full ? (width - line.width()) / line.spaces() : 0);
        for (Word word : line.words()) {
            word.bits().forEach(drawn::add);
        }
        drawn.flush();
        drawn.unlink();
        drawn.marks.addAll(drawn.areas);
        return new Strip(height, 0, Strip.Hold.FREE, drawn.marks, drawn.notes, List.of());
    }

    private void add(Bit bit) {
        if (bit instanceof Bit.Letters letters) {
            add(letters);
        } else {
            add(((Bit.Thing) bit).inline());
        }
    }

    private void add(Bit.Letters letters) {
        if (letters.run() != run) {
            flush();
            run = letters.run();
            start = x;
        }
        if (run.link() != link) {
            unlink();
            link = run.link();
            linked = run;
            linkStart = x;
        }
        text.append(letters.text());
        boolean space = letters.text().charAt(0) == ' ';
        x += letters.width() + (space ? stretch : 0);
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Sign sign) {
            flush();
            marks.addAll(Strip.moved(sign.marks(), x, baseline));
            x += sign.width();
        } else if (inline instanceof Inline.Note note) {
            notes.add(note.footnote());
        } else if (inline instanceof Inline.Anchor anchor) {
            marks.add(new Mark.Spot(anchor.name(), anchor.tag(), 0));
        }
    }

    private void flush() {
        if (run != null) {
            Inline.Type type = run.type();
            marks.add(new Mark.Text(
                    run.owner(),
                    type.face(),
                    type.size(),
                    type.ink(),
                    start,
                    baseline - type.rise(),
                    text.toString(),
                    stretch));
            text.setLength(0);
            run = null;
        }
    }

    private void unlink() {
        if (link != null) {
            Inline.Type type = linked.type();
            float top = baseline - type.rise() - type.face().ascent(type.size());
            float foot = baseline - type.rise() + type.face().descent(type.size());
            areas.add(new Mark.Area(
                    link.tag(), linkStart, top, x - linkStart, foot - top, link.target(), link.contents()));
            if (!link.target().startsWith("#")) {
                float y = baseline + type.size() * 0.13f;
                areas.add(Mark.Shape.line(Artifact.LAYOUT, linkStart, y, x, y, UNDERLINE, type.ink()));
            }
            link = null;
        }
    }
}
