package id.rakor.pdf.layout.piece;

import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Ink;

/**
 * How the text of an element looks before what stands inside it changes that. Lengths are points.
 *
 * @param family the typeface
 * @param size the size of the type
 * @param bold whether it is bold
 * @param italic whether it slopes
 * @param ink its colour
 * @param align how lines stand in their column
 * @param line the distance of lines as a multiple of the size
 */
public record Look(Family family, float size, boolean bold, boolean italic, Ink ink, Align align, float line) {
    /** How the lines of a paragraph stand in their column. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        /** Both edges straight; the last line begins at the left. */
        JUSTIFIED
    }

    /** Body text of a style. */
    public static Look body(Style style) {
        Align align = style.justified() ? Align.JUSTIFIED : Align.LEFT;
        return new Look(style.family(), style.size(), false, false, style.ink(), align, style.leading());
    }

    public Look family(Family other) {
        return new Look(other, size, bold, italic, ink, align, line);
    }

    public Look size(float other) {
        return new Look(family, other, bold, italic, ink, align, line);
    }

    public Look bold(boolean other) {
        return new Look(family, size, other, italic, ink, align, line);
    }

    public Look italic(boolean other) {
        return new Look(family, size, bold, other, ink, align, line);
    }

    public Look ink(Ink other) {
        return new Look(family, size, bold, italic, other, align, line);
    }

    public Look align(Align other) {
        return new Look(family, size, bold, italic, ink, other, line);
    }

    public Look line(float other) {
        return new Look(family, size, bold, italic, ink, align, other);
    }

    /** The face it is set in. */
    public Face face() {
        return family.face(bold, italic);
    }
}
