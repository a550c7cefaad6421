package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Desk;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import org.jsoup.nodes.Element;

/**
 * Makes a block of a table: columns as wide as their content asks for, heads on every page, rows that go on over a
 * page's end when they are tall. The work grows with the number of cells.
 *
 * <p>It does not know pages: that is the breaker's.
 */
public final class Tables {
    private Tables() {}

    /**
     * The block of a table.
     *
     * @param element a {@code table}
     * @param parent the node below which its TABLE is made
     * @param desk what is at hand
     */
    public static Block table(Element element, Tag parent, Desk desk) {
        Tag table = parent.child(Role.TABLE);
        if (element.hasAttr("title")) {
            table.summary(element.attr("title"));
        }
        Lines lines = new Lines(
                element.hasClass("garis"), element.hasClass("tanpa-garis"), element.hasClass("zebra"), desk.style());
        return new TableBlock(GridReader.read(element, table, desk), lines);
    }
}
