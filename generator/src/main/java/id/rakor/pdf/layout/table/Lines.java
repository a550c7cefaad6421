package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Style;

/**
 * The rules and spaces of a table. Lengths are points.
 *
 * @param frames whether every cell has a frame; otherwise a hairline lies under each row
 * @param none whether there are no rules at all
 * @param zebra whether every other row has a tint instead of a rule
 * @param style the style of the paper
 */
record Lines(boolean frames, boolean none, boolean zebra, Style style) {
    static final float HAIR = 0.4f;
    static final float RULE = 0.8f;

    /** Space above and below what stands in a cell. */
    float pad() {
        return style.size() * (none ? 0.14f : 0.27f);
    }

    /** Space at the left of a cell; the first of an open table begins where text begins. */
    float left(int column) {
        return column > 0 || closed() ? side() : 0;
    }

    /** Space at the right of a cell. */
    float right(int column, int columns) {
        return column < columns - 1 || closed() ? side() : 0;
    }

    private boolean closed() {
        return frames || zebra;
    }

    private float side() {
        return style.size() * 0.42f;
    }
}
