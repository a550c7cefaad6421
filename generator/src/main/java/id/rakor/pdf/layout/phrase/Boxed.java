package id.rakor.pdf.layout.phrase;

import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Owner;
import java.util.List;

/** Text in a line that is drawn as one sign: a class in its box, the number of a page. */
public final class Boxed {
    private static final float PAD = 0.5f;
    private static final float ABOVE = 0.34f;
    private static final float BELOW = 0.3f;
    private static final float FRAME = 0.8f;
    private static final String WIDEST = "0000";

    private Boxed() {}

    /** A word in a box. */
    public static Inline.Sign sign(String text, Owner owner, Look look) {
        Face face = look.bold(true).face();
        float size = look.size() * 0.92f;
        float pad = size * PAD;
        float wide = face.width(text, size) + 2 * pad;
        float top = face.capHeight(size) + size * ABOVE;
        float foot = size * BELOW;
        return new Inline.Sign(
                wide,
                top + FRAME,
                foot + FRAME,
                List.of(
                        Mark.Shape.frame(Artifact.LAYOUT, 0, -top, wide, top + foot, FRAME, look.ink()),
                        new Mark.Text(owner, face, size, look.ink(), pad, 0, text, 0)));
    }

    /** The number of a page that is not known yet, as wide as the widest may be. */
    static Inline.Sign page(String sign, Owner owner, Look look) {
        float wide = look.face().width(WIDEST.substring(2), look.size());
        return new Inline.Sign(
                wide,
                look.face().ascent(look.size()),
                look.face().descent(look.size()),
                List.of(new Mark.Text(owner, look.face(), look.size(), look.ink(), 0, 0, sign, 0)));
    }
}
