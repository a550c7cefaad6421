package id.rakor.pdf.font;

import java.util.Map;
import java.util.TreeMap;

/** How much closer pairs of glyphs stand, in thousandths of the size; from the {@code kern} table, format 0. */
final class Kerning {
    private final int[] from;
    private final char[] right;
    private final short[] value;

    Kerning(Tables tables, int glyphs, int unitsPerEm) {
        Map<Integer, Short> pairs = pairs(tables, unitsPerEm);
        from = new int[glyphs + 1];
        right = new char[pairs.size()];
        value = new short[pairs.size()];
        int n = 0;
        for (Map.Entry<Integer, Short> pair : pairs.entrySet()) {
            from[(pair.getKey() >>> 16) + 1]++;
            right[n] = (char) (int) pair.getKey();
            value[n++] = pair.getValue();
        }
        for (int g = 0; g < glyphs; g++) {
            from[g + 1] += from[g];
        }
    }

    private static Map<Integer, Short> pairs(Tables tables, int unitsPerEm) {
        Map<Integer, Short> pairs = new TreeMap<>();
        int at = tables.start("kern");
        if (at < 0) {
            return pairs;
        }
        int subtables = tables.u16(at + 2);
        int table = at + 4;
        for (int s = 0; s < subtables; s++) {
            boolean horizontal = (tables.u16(table + 4) & 0xff01) == 1;
            int count = horizontal ? tables.u16(table + 6) : 0;
            for (int i = 0; i < count; i++) {
                int pair = table + 14 + 6 * i;
                pairs.put(tables.i32(pair), (short) Math.round(tables.s16(pair + 4) * 1000f / unitsPerEm));
            }
            table += tables.u16(table + 2);
        }
        return pairs;
    }

    int between(int left, int next) {
        int low = from[left];
        int high = from[left + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = right[middle];
            if (there == next) {
                return value[middle];
            }
            if (there < next) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
