package id.rakor.pdf.layout.figure;

import id.rakor.chart.Drawing;
import id.rakor.chart.Drawing.Part;
import id.rakor.chart.Drawing.Tone;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** Draws a drawing: its lines, boxes, circles and words as marks of one figure. */
final class Drawn {
    private final Tag figure;
    private final Style style;
    private final List<Mark> marks = new ArrayList<>();

    private Drawn(Tag figure, Style style) {
        this.figure = figure;
        this.style = style;
    }

    static Painted of(Drawing drawing, Tag figure, Style style) {
        Drawn drawn = new Drawn(figure, style);
        drawing.parts().forEach(drawn::part);
        return new Painted(drawing.width(), drawing.height(), drawn.marks);
    }

    private void part(Part part) {
        if (part instanceof Part.Line line) {
            marks.add(Mark.Shape.line(
                    figure, line.x1(), line.y1(), line.x2(), line.y2(), line.thick(), ink(line.tone())));
        } else if (part instanceof Part.Box box) {
            box(box);
        } else if (part instanceof Part.Circle circle) {
            float width = circle.line() == null ? 0 : 0.6f;
            marks.add(new Mark.Shape(
                    figure,
                    Circle.whole(circle.x(), circle.y(), circle.radius()),
                    ink(circle.fill()),
                    ink(circle.line()),
                    width,
                    0));
        } else if (part instanceof Part.Words words) {
            Face face = style.family().face(words.bold(), false);
            float x = words.x() - words.anchor() * face.width(words.text(), words.size());
            marks.add(
                    new Mark.Text(figure, face, words.size(), ink(words.tone()), x, words.baseline(), words.text(), 0));
        }
    }

    private void box(Part.Box box) {
        Mark.Shape shape = Mark.Shape.tint(figure, box.x(), box.y(), box.width(), box.height(), ink(box.fill()));
        float width = box.line() == null ? 0 : 0.6f;
        marks.add(new Mark.Shape(figure, shape.path(), ink(box.fill()), ink(box.line()), width, 0));
    }

    private Ink ink(Tone tone) {
        if (tone == null) {
            return null;
        }
        return switch (tone) {
            case INK -> style.ink();
            case QUIET -> style.quiet();
            case RULE -> style.rule();
            case FIELD -> style.field();
            case ACCENT -> style.accent();
            case PAPER -> Ink.WHITE;
        };
    }
}
