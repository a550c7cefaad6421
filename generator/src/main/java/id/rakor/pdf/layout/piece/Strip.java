package id.rakor.pdf.layout.piece;

import id.rakor.pdf.sheet.Mark;
import java.util.List;

/**
 * A horizontal piece of a column that is never broken: a line of a paragraph, a row of a table, a figure. A block
 * becomes strips at a given width; the breaker stacks them on pages.
 *
 * @param height its height in points
 * @param gap space above it that is dropped at the top of a page
 * @param hold how it holds on to the strip before it
 * @param marks what it draws; x from the left edge of the column, y from the upper edge of the strip
 * @param notes footnotes that must stand on the page it stands on
 * @param head strips repeated above it when it comes first on a page (heads of a table), or empty
 */
public record Strip(float height, float gap, Hold hold, List<Mark> marks, List<Footnote> notes, List<Strip> head) {
    /** Whether a page may end before a strip. */
    public enum Hold {
        /** A page may end before it. */
        FREE,
        /** It stays on the page of the strip before it, unless they fill more than a page. */
        KEEP,
        /** A new page begins with it. */
        BREAK
    }
}
