package id.rakor.pdf.layout.piece;

import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Ink;

/**
 * How a paper looks. Lengths are points.
 *
 * @param width of the page, upright
 * @param height of the page, upright
 * @param margins around the text
 * @param family the typeface
 * @param size the size of body text
 * @param leading distance of lines as a multiple of the size
 * @param justified whether both edges of a paragraph are straight
 * @param ink the colour of text
 * @param quiet the colour of what stands back
 * @param rule the colour of hairlines
 * @param accent the colour of what is overdue
 * @param field the tint behind heads of tables
 */
public record Style(
        float width,
        float height,
        Margins margins,
        Family family,
        float size,
        float leading,
        boolean justified,
        Ink ink,
        Ink quiet,
        Ink rule,
        Ink accent,
        Ink field) {
    private static final float HALF = 0.5f;
    private static final float FOOT = 0.06f;

    /** The margins of an upright page; a landscape page is turned with them. */
    public record Margins(float top, float right, float bottom, float left) {}

    /** The style of landscape pages that are folded across the middle: text stands on their lower half. */
    public Style folded() {
        Margins half = new Margins(margins.top(), width * FOOT, margins.bottom(), width * (HALF + FOOT));
        return new Style(width, height, half, family, size, leading, false, ink, quiet, rule, accent, field);
    }

    /** The same style with type of another size. */
    public Style sized(float other) {
        return new Style(width, height, margins, family, other, leading, justified, ink, quiet, rule, accent, field);
    }
}
