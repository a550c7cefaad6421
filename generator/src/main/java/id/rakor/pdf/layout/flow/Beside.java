package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A label and its body, line beside line: an item of a list, a definition row, a footnote with its number.
 *
 * @param label what stands at the left
 * @param indent where the body begins, in points from the left edge
 * @param room how much of that the label may take
 * @param body what stands at the right
 */
public record Beside(Block label, float indent, float room, Block body) implements Block {
    @Override
    public List<Strip> strips(float width) {
        List<Strip> left = label.strips(room);
        List<Strip> right = body.strips(Math.max(width - indent, 1));
        List<Strip> all = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i >= right.size()) {
                all.add(left.get(i));
            } else if (i >= left.size()) {
                all.add(right.get(i).moved(indent));
            } else {
                all.add(joined(left.get(i), right.get(i).moved(indent)));
            }
        }
        return all;
    }

    private static Strip joined(Strip left, Strip right) {
        List<Mark> marks = new ArrayList<>(left.marks());
        marks.addAll(right.marks());
        List<Footnote> notes = new ArrayList<>(left.notes());
        notes.addAll(right.notes());
        return new Strip(
                Math.max(left.height(), right.height()),
                right.gap(),
                left.hold() == Hold.FREE || right.hold() == Hold.KEEP ? right.hold() : left.hold(),
                marks,
                notes,
                right.head());
    }

    @Override
    public float narrowest() {
        return indent + body.narrowest();
    }

    @Override
    public float widest() {
        return indent + body.widest();
    }
}
