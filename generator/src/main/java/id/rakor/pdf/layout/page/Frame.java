package id.rakor.pdf.layout.page;

import id.rakor.pdf.layout.piece.Style;

/**
 * The shape of a page: its size and where its text stands. Lengths are points.
 *
 * @param width of the page
 * @param height of the page
 * @param left edge of the text
 * @param top edge of the text
 * @param wide how wide the text is
 * @param deep how deep the text is
 */
public record Frame(float width, float height, float left, float top, float wide, float deep) {
    /** An upright page, or one turned by a quarter: what was its left edge lies on top. */
    public static Frame of(Style style, boolean landscape) {
        Style.Margins m = style.margins();
        float acrossUpright = style.width() - m.left() - m.right();
        float downUpright = style.height() - m.top() - m.bottom();
        return landscape
                ? new Frame(style.height(), style.width(), m.bottom(), m.left(), downUpright, acrossUpright)
                : new Frame(style.width(), style.height(), m.left(), m.top(), acrossUpright, downUpright);
    }
}
