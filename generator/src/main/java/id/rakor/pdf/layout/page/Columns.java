package id.rakor.pdf.layout.page;

import id.rakor.pdf.layout.flow.Passage;
import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Strip;
import java.util.ArrayList;
import java.util.List;

/** Fills the columns of a passage, page after page; those of its last page end at about the same depth. */
final class Columns {
    private static final float GUTTER = 18;
    private static final int TRIES = 12;

    private final Breaker breaker;
    private final int count;
    private final float before;
    private final float width;
    private List<Strip> strips;

    /** A strip at a place. */
    private record Put(Strip strip, float x, float y) {}

    Columns(Breaker breaker, Passage passage) {
        this.breaker = breaker;
        this.count = passage.columns();
        this.before = passage.before();
        this.width = (breaker.sheet().frame().wide() - GUTTER * (count - 1)) / count;
        this.strips = passage.block().strips(width);
    }

    void fill() {
        float gap = before;
        while (!strips.isEmpty()) {
            Sheet sheet = breaker.sheet();
            float top = sheet.isEmpty() ? 0 : sheet.filled() + gap;
            float room = sheet.left() - (top - sheet.filled());
            List<Put> puts = filled(room, sheet.isEmpty());
            float noted = noted(puts);
            if (noted > 0) {
                puts = filled(room - noted, sheet.isEmpty());
            }
            if (puts.isEmpty()) {
                breaker.turn();
                continue;
            }
            if (puts.size() == strips.size()) {
                puts = balanced(room - noted);
            }
            puts.forEach(put -> breaker.put(put.strip, put.x, top + put.y));
            strips = strips.subList(puts.size(), strips.size());
            if (!strips.isEmpty()) {
                breaker.turn();
            }
        }
    }

    private List<Put> balanced(float room) {
        float low = 0;
        float high = room;
        for (int i = 0; i < TRIES; i++) {
            float middle = (low + high) / 2;
            boolean all = filled(middle, false).size() == strips.size();
            low = all ? low : middle;
            high = all ? middle : high;
        }
        List<Put> best = filled(high, false);
        return best.size() == strips.size() ? best : filled(room, true);
    }

    /** What fits into columns of a depth; with {@code force} at least one strip each. */
    private List<Put> filled(float room, boolean force) {
        List<Put> puts = new ArrayList<>();
        int i = 0;
        for (int column = 0; column < count && i < strips.size(); column++) {
            float x = column * (width + GUTTER);
            float y = 0;
            int top = i;
            while (i < strips.size()) {
                int end = chain(i);
                float need = Strip.height(strips.subList(i, end));
                float gap = i == top ? 0 : strips.get(i).gap();
                boolean fits = y + gap + need <= room + 0.01f;
                if (!fits && !(force && i == top)) {
                    break;
                }
                for (int k = i; k < end && (fits || k == i || y + strips.get(k).height() <= room); k++) {
                    y += k == top ? 0 : strips.get(k).gap();
                    puts.add(new Put(strips.get(k), x, y));
                    y += strips.get(k).height();
                }
                i = puts.size();
            }
        }
        return puts;
    }

    private int chain(int from) {
        int end = from + 1;
        while (end < strips.size() && strips.get(end).holds()) {
            end++;
        }
        return end;
    }

    private static float noted(List<Put> puts) {
        float sum = 0;
        for (Put put : puts) {
            for (Footnote note : put.strip.notes()) {
                sum += note.height() + (sum == 0 ? Sheet.RULE : 0);
            }
        }
        return sum;
    }
}
