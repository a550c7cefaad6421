package id.rakor.pdf.layout.table;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are. A column never gets less than its longest word as long as there is room; what is
 * left goes to those that need it, more to those that need much, though less than in proportion: a long column may take
 * some lines more so that its neighbours need not break every name.
 */
final class Widths {
    private static final float MOST_NARROW = 0.3f;

    private final List<Column> columns;
    private final float[] narrowest;
    private final float[] widest;
    private final float[] usual;

    Widths(Grid grid, Lines lines) {
        this.columns = grid.columns();
        int count = columns.size();
        this.narrowest = new float[count];
        this.widest = new float[count];
        this.usual = new float[count];
        int[] cells = new int[count];
        for (Cell cell : grid.cells()) {
            if (cell.columns() == 1) {
                int at = cell.column();
                float pad = lines.left(at) + lines.right(at, count);
                float wide = cell.block().widest() + pad;
                narrowest[at] = Math.max(narrowest[at], cell.block().narrowest() + pad);
                widest[at] = Math.max(widest[at], wide);
                usual[at] += Math.max(wide, cell.text());
                cells[at]++;
            }
        }
        for (int i = 0; i < count; i++) {
            usual[i] = cells[i] == 0 ? 0 : Math.max(usual[i] / cells[i], (widest[i] + 2 * usual[i] / cells[i]) / 3);
        }
        grid.cells().stream().filter(cell -> cell.columns() > 1).forEach(cell -> spread(cell, lines));
    }

    /** The least width at which no word is broken that need not be. */
    float narrowest() {
        return sum(narrowest);
    }

    /** The width at which nothing is broken. */
    float widest() {
        return sum(widest);
    }

    /** The widths of the columns of a table that may be as wide as this; never wider. */
    float[] in(float width) {
        float[] least = levelled(width);
        float[] result = least.clone();
        boolean[] done = new boolean[result.length];
        for (int i = 0; i < result.length; i++) {
            Column column = columns.get(i);
            if (column.share() > 0) {
                result[i] = Math.max(column.share() * width, least[i]);
                done[i] = true;
            } else if (column.narrow()) {
                result[i] = Math.max(least[i], Math.min(widest[i], MOST_NARROW * width));
                done[i] = true;
            }
        }
        float left = width - sum(result);
        if (left > 0) {
            fill(result, done, left);
        } else if (left < 0) {
            press(result, least, width);
        }
        return result;
    }

    private void fill(float[] result, boolean[] done, float room) {
        boolean[] full = done.clone();
        float left = room;
        boolean changed = true;
        while (changed && left > 0.01f) {
            changed = false;
            float weights = weights(full);
            if (weights == 0) {
                surplus(result, done, left);
                return;
            }
            float share = left / weights;
            for (int i = 0; i < result.length; i++) {
                if (!full[i] && result[i] + share * weight(i) >= widest[i]) {
                    left -= widest[i] - result[i];
                    result[i] = widest[i];
                    full[i] = true;
                    changed = true;
                }
            }
        }
        float weights = weights(full);
        if (weights > 0) {
            float share = left / weights;
            for (int i = 0; i < result.length; i++) {
                result[i] += full[i] ? 0 : share * weight(i);
            }
        } else {
            surplus(result, done, left);
        }
    }

    /** What nobody needs goes to the columns whose width nothing fixes. */
    private void surplus(float[] result, boolean[] done, float left) {
        float all = 0;
        for (int i = 0; i < result.length; i++) {
            all += done[i] ? 0 : extra(i);
        }
        for (int i = 0; i < result.length && all > 0; i++) {
            result[i] += done[i] ? 0 : left * extra(i) / all;
        }
    }

    private float extra(int column) {
        return (widest[column] + 1) * (columns.get(column).wide() ? 3 : 1);
    }

    /** Too little room for what shares and narrow columns ask for: what is above the least gives way. */
    private static void press(float[] result, float[] least, float width) {
        float base = sum(least);
        float over = sum(result);
        for (int i = 0; i < result.length && over > base; i++) {
            result[i] = least[i] + (result[i] - least[i]) * (width - base) / (over - base);
        }
    }

    /** The least widths; when they ask for more than there is, the widest columns are cut down to one level. */
    private float[] levelled(float width) {
        float[] least = narrowest.clone();
        float[] sorted = least.clone();
        Arrays.sort(sorted);
        float left = width;
        for (int i = 0; i < sorted.length; i++) {
            float level = left / (sorted.length - i);
            if (sorted[i] > level) {
                for (int j = 0; j < least.length; j++) {
                    least[j] = Math.min(least[j], level);
                }
                return least;
            }
            left -= sorted[i];
        }
        return least;
    }

    private float weights(boolean[] full) {
        float all = 0;
        for (int i = 0; i < full.length; i++) {
            all += full[i] ? 0 : weight(i);
        }
        return all;
    }

    private float weight(int column) {
        float need = Math.max(1, usual[column] - narrowest[column]);
        return (float) Math.pow(need, 0.6) * (columns.get(column).wide() ? 2 : 1);
    }

    private void spread(Cell cell, Lines lines) {
        float pad = lines.left(cell.column()) + lines.right(cell.end(), columns.size());
        widen(narrowest, cell, cell.block().narrowest() + pad);
        widen(widest, cell, cell.block().widest() + pad);
        for (int i = cell.column(); i <= cell.end(); i++) {
            widest[i] = Math.max(widest[i], narrowest[i]);
            usual[i] = Math.max(usual[i], narrowest[i]);
        }
    }

    private static void widen(float[] widths, Cell cell, float needed) {
        float have = 0;
        for (int i = cell.column(); i <= cell.end(); i++) {
            have += widths[i];
        }
        for (int i = cell.column(); i <= cell.end() && needed > have; i++) {
            widths[i] += (needed - have) / cell.columns();
        }
    }

    private static float sum(float[] widths) {
        double all = 0;
        for (float width : widths) {
            all += width;
        }
        return (float) all;
    }
}
