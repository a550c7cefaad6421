package id.rakor.pdf.layout.text;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import java.util.ArrayList;
import java.util.List;

/** A paragraph: what stands in its lines, and how they stand. Lengths are points. */
public final class Paragraph implements Block {
    private final List<Inline> inlines;
    private final float line;
    private final float gap;
    private final Align align;
    private final Hold hold;
    private List<Word> words;

    /**
     * A paragraph.
     *
     * @param inlines what stands in its lines, in order
     * @param line the distance of its lines
     * @param gap the space above it
     * @param align how its lines stand
     * @param hold how its first line holds on to what stands before it
     */
    public Paragraph(List<Inline> inlines, float line, float gap, Align align, Hold hold) {
        this.inlines = List.copyOf(inlines);
        this.line = line;
        this.gap = gap;
        this.align = align;
        this.hold = hold;
    }

    /** One strip a line, at least two lines on either side of a page's end. */
    @Override
    public List<Strip> strips(float width) {
        List<Line> lines = broken(width);
        float baseline = baseline();
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            float deeper = deeper(lines.get(i), baseline);
            Strip strip = Drawn.strip(lines.get(i), width, align, line + deeper, baseline + deeper);
            boolean keep = i == 1 || i > 0 && i == lines.size() - 1;
            strips.add(i == 0 ? strip.below(gap).held(hold) : keep ? strip.held(Hold.KEEP) : strip);
        }
        return strips;
    }

    @Override
    public float narrowest() {
        float widest = 0;
        for (Word word : words()) {
            widest = Math.max(widest, word.width());
        }
        return widest;
    }

    @Override
    public float widest() {
        float widest = 0;
        float sum = 0;
        float space = 0;
        for (Word word : words()) {
            sum += word.bits().isEmpty() ? 0 : space + word.width();
            widest = Math.max(widest, sum);
            space = word.ends() ? 0 : word.space();
            sum = word.ends() ? 0 : sum;
        }
        return widest;
    }

    private List<Line> broken(float width) {
        return align == Align.JUSTIFIED ? Optimal.lines(words(), width) : Greedy.lines(words(), width);
    }

    private List<Word> words() {
        if (words == null) {
            words = Words.of(inlines);
        }
        return words;
    }

    /** Where the first line stands: the largest letters lie in the middle of the line. */
    private float baseline() {
        float above = 0;
        float size = 0;
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Run run
                    && run.type().rise() == 0
                    && run.type().size() > size) {
                Inline.Type type = run.type();
                size = type.size();
                above = (type.face().ascent(size) - type.face().descent(size)) / 2;
            }
        }
        return line / 2 + above;
    }

    /** How much deeper a line must lie for the signs in it. */
    private static float deeper(Line line, float baseline) {
        float deeper = 0;
        for (Word word : line.words()) {
            for (Word.Bit bit : word.bits()) {
                if (bit instanceof Word.Bit.Thing thing && thing.inline() instanceof Inline.Sign sign) {
                    deeper = Math.max(deeper, sign.ascent() - baseline);
                }
            }
        }
        return deeper;
    }
}
