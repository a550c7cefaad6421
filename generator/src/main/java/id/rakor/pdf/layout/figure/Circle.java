package id.rakor.pdf.layout.figure;

import id.rakor.pdf.sheet.Mark.Step;
import java.util.List;

/** Paths of circles and halves of circles, as curves. */
final class Circle {
    /** How far the handles of a quarter of a circle reach, as a part of its radius. */
    private static final float HANDLE = 0.55228475f;

    private Circle() {}

    static List<Step> whole(float x, float y, float r) {
        float h = r * HANDLE;
        return List.of(
                new Step.Move(x, y - r),
                new Step.Curve(x + h, y - r, x + r, y - h, x + r, y),
                new Step.Curve(x + r, y + h, x + h, y + r, x, y + r),
                new Step.Curve(x - h, y + r, x - r, y + h, x - r, y),
                new Step.Curve(x - r, y - h, x - h, y - r, x, y - r),
                new Step.Close());
    }

    static List<Step> right(float x, float y, float r) {
        float h = r * HANDLE;
        return List.of(
                new Step.Move(x, y - r),
                new Step.Curve(x + h, y - r, x + r, y - h, x + r, y),
                new Step.Curve(x + r, y + h, x + h, y + r, x, y + r),
                new Step.Close());
    }
}
