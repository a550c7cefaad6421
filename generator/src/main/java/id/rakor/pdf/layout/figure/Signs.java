package id.rakor.pdf.layout.figure;

import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The marks that say how far a result is: a filled, half, empty or crossed circle before its word. They are drawn, as no
 * face has them all, and not read aloud: the word is.
 */
public final class Signs {
    private static final Set<String> KINDS = Set.of("selesai", "dalam-proses", "belum", "tidak-dapat");

    private Signs() {}

    /** Whether there is a mark of that class. */
    public static boolean known(String kind) {
        return KINDS.contains(kind);
    }

    /**
     * The mark of a state.
     *
     * @param kind {@code selesai}, {@code dalam-proses}, {@code belum} or {@code tidak-dapat}
     * @param size the size of the type beside it, in points
     * @param ink its colour
     */
    public static Inline.Sign state(String kind, float size, Ink ink) {
        float r = size * 0.3f;
        float line = size * 0.075f;
        float y = -size * 0.345f;
        float x = r + line / 2;
        List<Mark> marks = new ArrayList<>();
        Ink fill = kind.equals("selesai") ? ink : null;
        marks.add(new Mark.Shape(Artifact.LAYOUT, Circle.whole(x, y, r), fill, ink, line, 0));
        if (kind.equals("dalam-proses")) {
            marks.add(new Mark.Shape(Artifact.LAYOUT, Circle.right(x, y, r), ink, null, 0, 0));
        } else if (kind.equals("tidak-dapat")) {
            float d = r * 0.707f;
            marks.add(Mark.Shape.line(Artifact.LAYOUT, x - d, y - d, x + d, y + d, line, ink));
        }
        return new Inline.Sign(2 * x + size * 0.28f, -y + r + line, 0, marks);
    }
}
