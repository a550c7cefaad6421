package id.rakor.pdf.layout.figure;

import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Picture;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture in its own size. Lengths are points.
 *
 * @param width its width
 * @param height its height
 * @param marks what it draws, from its upper left corner
 */
public record Painted(float width, float height, List<Mark> marks) {
    /** Dots of a picture in an inch when nothing says how large it stands. */
    private static final float DENSITY = 150;

    public Painted {
        marks = List.copyOf(marks);
    }

    static Painted of(Picture picture, Tag figure) {
        float width = picture.width() * 72 / DENSITY;
        float height = picture.height() * 72 / DENSITY;
        return new Painted(width, height, List.of(new Mark.Image(figure, picture, 0, 0, width, height)));
    }

    /** The same picture in another size. */
    public Painted scaled(float by) {
        return new Painted(
                width * by,
                height * by,
                marks.stream().map(mark -> scaled(mark, by)).toList());
    }

    private static Mark scaled(Mark mark, float by) {
        if (mark instanceof Mark.Image i) {
            return new Mark.Image(i.owner(), i.picture(), i.x() * by, i.y() * by, i.width() * by, i.height() * by);
        }
        if (mark instanceof Mark.Text t) {
            return new Mark.Text(
                    t.owner(), t.face(), t.size() * by, t.ink(), t.x() * by, t.baseline() * by, t.text(), t.stretch());
        }
        if (mark instanceof Mark.Shape s) {
            List<Mark.Step> steps = new ArrayList<>();
            s.path().forEach(step -> steps.add(scaled(step, by)));
            return new Mark.Shape(s.owner(), steps, s.fill(), s.stroke(), s.width() * by, s.dash() * by);
        }
        return mark;
    }

    private static Mark.Step scaled(Mark.Step step, float by) {
        if (step instanceof Mark.Step.Move m) {
            return new Mark.Step.Move(m.x() * by, m.y() * by);
        }
        if (step instanceof Mark.Step.Line l) {
            return new Mark.Step.Line(l.x() * by, l.y() * by);
        }
        if (step instanceof Mark.Step.Curve c) {
            return new Mark.Step.Curve(c.x1() * by, c.y1() * by, c.x2() * by, c.y2() * by, c.x() * by, c.y() * by);
        }
        return step;
    }
}
