package id.rakor.pdf.press;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Tag;

/** Writes the marks of one page; marks of one owner that follow each other become one marked sequence. */
final class PageInk {
    private static final Ink FOLD = new Ink(0x999999);
    private static final float HAIR = 0.4f;
    private static final float DASH = 3;

    private final Job job;
    private final PdfContentByte content;
    private final float height;
    private final Strokes strokes = new Strokes();
    private Owner open;
    private boolean inText;
    private int lineX;
    private int lineY;
    private Face face;
    private float size;
    private Ink fill = Ink.BLACK;
    private Ink stroke = Ink.BLACK;
    private float width = 1;
    private float dash;

    PageInk(Job job, PdfContentByte content, float height) {
        this.job = job;
        this.content = content;
        this.height = height;
    }

    void write(Leaf leaf) throws DocumentException {
        for (Mark mark : leaf.marks()) {
            if (mark instanceof Mark.Text text) {
                text(text);
            } else if (mark instanceof Mark.Shape shape) {
                shape(shape);
            } else if (mark instanceof Mark.Image image) {
                image(image);
            } else if (mark instanceof Mark.Area area) {
                job.links().add(area, height);
            }
        }
        close();
        if (leaf.folded()) {
            fold(leaf);
        }
    }

    /** Draws what stands on the lower half upside down on the upper one, and where to fold. */
    private void fold(Leaf leaf) throws DocumentException {
        float middle = height / 2;
        shape(new Mark.Shape(
                Artifact.LAYOUT,
                Mark.Shape.line(Artifact.LAYOUT, 0, middle, leaf.width(), middle, 0, Ink.BLACK)
                        .path(),
                null,
                FOLD,
                HAIR,
                DASH));
        close();
        own(Artifact.LAYOUT);
        strokes.operator("q");
        strokes.number(-1f)
                .number(0f)
                .number(0f)
                .number(-1f)
                .number(leaf.width())
                .number(height)
                .operator("cm");
        for (Mark mark : leaf.marks()) {
            Mark turned = mark.ownedBy(Artifact.LAYOUT);
            if (turned instanceof Mark.Text text) {
                text(text);
            } else if (turned instanceof Mark.Shape shape) {
                shape(shape);
            }
        }
        endText();
        strokes.operator("Q");
        close();
    }

    private void text(Mark.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        own(text.owner());
        if (!inText) {
            flush();
            content.beginText();
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        Fonts.Font font = job.fonts().of(text.face());
        if (face != text.face() || size != text.size()) {
            face = text.face();
            size = text.size();
            flush();
            content.setFontAndSize(font.base(), size);
        }
        fill(text.ink());
        int x = Strokes.hundredths(text.x());
        int y = Strokes.hundredths(height - text.baseline());
        strokes.number(x - lineX).number(y - lineY).operator("Td");
        lineX = x;
        lineY = y;
        strokes.show(text, font.subset());
    }

    private void shape(Mark.Shape shape) {
        if (shape.fill() == null && shape.stroke() == null) {
            return;
        }
        own(shape.owner());
        endText();
        if (shape.fill() != null) {
            fill(shape.fill());
        }
        if (shape.stroke() != null) {
            line(shape);
        }
        shape.path().forEach(this::step);
        strokes.operator(shape.stroke() == null ? "f" : shape.fill() == null ? "S" : "B");
    }

    private void line(Mark.Shape shape) {
        if (!shape.stroke().equals(stroke)) {
            stroke = shape.stroke();
            strokes.colour(stroke, "RG");
        }
        if (shape.width() != width) {
            width = shape.width();
            strokes.number(width).operator("w");
        }
        if (shape.dash() != dash) {
            dash = shape.dash();
            strokes.operator(dash == 0 ? "[] 0 d" : "[" + dash + "] 0 d");
        }
    }

    private void step(Mark.Step step) {
        if (step instanceof Mark.Step.Move move) {
            strokes.number(move.x()).number(height - move.y()).operator("m");
        } else if (step instanceof Mark.Step.Line line) {
            strokes.number(line.x()).number(height - line.y()).operator("l");
        } else if (step instanceof Mark.Step.Curve curve) {
            strokes.number(curve.x1()).number(height - curve.y1());
            strokes.number(curve.x2()).number(height - curve.y2());
            strokes.number(curve.x()).number(height - curve.y()).operator("c");
        } else {
            strokes.operator("h");
        }
    }

    private void image(Mark.Image image) throws DocumentException {
        own(image.owner());
        endText();
        flush();
        float y = height - image.y() - image.height();
        content.addImage(job.images().of(image.picture()), image.width(), 0, 0, image.height(), image.x(), y);
    }

    private void fill(Ink ink) {
        if (!ink.equals(fill)) {
            fill = ink;
            strokes.colour(ink, "rg");
        }
    }

    private void own(Owner owner) {
        if (owner == open) {
            return;
        }
        close();
        open = owner;
        if (owner instanceof Tag tag) {
            PdfDictionary properties = new PdfDictionary();
            if (tag.actual() != null && job.survey().inOnePiece(tag)) {
                properties.put(PdfName.ACTUALTEXT, new PdfString(tag.actual(), PdfObject.TEXT_UNICODE));
            }
            content.beginMarkedContentSequence(job.elements().of(tag), properties);
        } else {
            strokes.operator(Artifacts.begin((Artifact) owner));
        }
    }

    private void close() {
        endText();
        if (open instanceof Artifact) {
            strokes.operator("EMC");
        }
        flush();
        if (open instanceof Tag) {
            content.endMarkedContentSequence();
        }
        open = null;
    }

    private void endText() {
        if (inText) {
            flush();
            content.endText();
            inText = false;
        }
    }

    private void flush() {
        if (!strokes.isEmpty()) {
            content.setLiteral(strokes.take());
        }
    }
}
