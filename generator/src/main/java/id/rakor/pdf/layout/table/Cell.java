package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Block;

/**
 * A cell of a grid.
 *
 * @param row the first row it stands in, counted from 0 through the whole table
 * @param column the first column it stands in
 * @param rows how many rows it takes, at least 1
 * @param columns how many columns it takes, at least 1
 * @param block what stands in it
 * @param field whether a tint lies behind it
 * @param text how long its text would be in one line, in points, roughly
 */
record Cell(int row, int column, int rows, int columns, Block block, boolean field, float text) {
    /** The last row it stands in. */
    int bottom() {
        return row + rows - 1;
    }

    /** The last column it stands in. */
    int end() {
        return column + columns - 1;
    }
}
