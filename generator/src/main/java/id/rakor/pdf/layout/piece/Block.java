package id.rakor.pdf.layout.piece;

import java.util.List;

/** Something that stands in a column: a paragraph, a list, a table, a figure. */
public interface Block {
    /** Its strips at a width in points; its tags are made already and marks belong to them. */
    List<Strip> strips(float width);

    /** The width of its longest piece that cannot be broken. */
    float narrowest();

    /** The width at which nothing in it needs breaking. */
    float widest();
}
