package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Block;
import java.util.List;
import java.util.Set;

/**
 * A table that is read and not yet measured.
 *
 * @param columns what is said of its columns; one for each
 * @param cells in the order of reading
 * @param heads how many rows at the beginning are heads
 * @param totals the first row of totals; the number of rows when there is none
 * @param rows how many rows it has
 * @param held rows that stay on the page of the row after them
 * @param caption what stands above it, or null
 */
record Grid(List<Column> columns, List<Cell> cells, int heads, int totals, int rows, Set<Integer> held, Block caption) {
    Grid {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        held = Set.copyOf(held);
    }
}
