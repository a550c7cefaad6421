package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfNumber;
import id.rakor.pdf.sheet.Mark;

/** The box around what is drawn, on one page; it grows. */
final class Extent {
    private final int page;
    private final float height;
    private float left = Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    Extent(int page, float height) {
        this.page = page;
        this.height = height;
    }

    int page() {
        return page;
    }

    Extent take(float x, float y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        return this;
    }

    void take(Mark.Step step, float margin) {
        if (step instanceof Mark.Step.Move move) {
            take(move.x() - margin, move.y() - margin).take(move.x() + margin, move.y() + margin);
        } else if (step instanceof Mark.Step.Line line) {
            take(line.x() - margin, line.y() - margin).take(line.x() + margin, line.y() + margin);
        } else if (step instanceof Mark.Step.Curve curve) {
            take(curve.x1(), curve.y1()).take(curve.x2(), curve.y2());
            take(curve.x() - margin, curve.y() - margin).take(curve.x() + margin, curve.y() + margin);
        }
    }

    /** Left, bottom, right, top, as a PDF file counts. */
    PdfArray box() {
        PdfArray box = new PdfArray();
        for (float edge : new float[] {left, height - bottom, right, height - top}) {
            box.add(new PdfNumber(Math.round(edge * 100) / 100d));
        }
        return box;
    }
}
