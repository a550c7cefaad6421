package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Look.Align;

/**
 * What a table says of a column before its cells are measured.
 *
 * @param share its part of the width of the table, 0 to 1; 0 when its content decides
 * @param narrow whether it takes no more than its content needs
 * @param wide whether it takes more of what is left than others
 * @param align how its cells stand
 */
record Column(float share, boolean narrow, boolean wide, Align align) {
    /** A column of which nothing is said. */
    static final Column PLAIN = new Column(0, false, false, null);
}
