package id.rakor.pdf.layout.page;

import id.rakor.pdf.layout.flow.Passage;
import id.rakor.pdf.layout.flow.Running;
import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Breaks passages into pages. Strips that hold on to each other stay together as long as a page has room for them;
 * footnotes stand on the page of their line, and a long one goes on at the foot of the next. Time grows with the number
 * of strips.
 */
final class Breaker {
    private static final float CARRIED = 0.6f;
    private static final float LONG_CHAIN = 0.25f;
    private static final float LARGE_GAP = 0.12f;
    private static final float VAST_GAP = 0.3f;
    private static final int LINES_LEFT = 6;

    private final Style style;
    private final Spots spots;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Strip> carried = new ArrayList<>();
    private Sheet sheet;
    private Passage passage;
    private Running running;

    private Breaker(Style style, Spots spots) {
        this.style = style;
        this.spots = spots;
    }

    static List<Sheet> sheets(List<Passage> passages, Style style, Spots spots) {
        Breaker breaker = new Breaker(style, spots);
        passages.forEach(breaker::add);
        while (!breaker.carried.isEmpty()) {
            breaker.turn();
        }
        return breaker.sheets;
    }

    private void add(Passage next) {
        passage = next;
        boolean fits = sheet != null && sheet.landscape() == next.landscape() && sheet.running() == next.running();
        if (sheet == null || !fits || next.fresh() && !sheet.isEmpty()) {
            turn();
        }
        if (next.columns() > 1) {
            new Columns(this, next).fill();
        } else {
            fill(next.block().strips(sheet.frame().wide()), next.before());
        }
    }

    /** Begins a page, with what is left of the footnotes of the one before. */
    void turn() {
        boolean first = running != passage.running();
        running = passage.running();
        Frame frame = Frame.of(style, passage.landscape());
        sheet = new Sheet(frame, passage.landscape(), running, first);
        sheets.add(sheet);
        int taken = 0;
        while (taken < carried.size()
                && (taken == 0 || sheet.noted() + sheet.cost(carried.get(taken)) <= frame.deep() * CARRIED)) {
            note(carried.get(taken++));
        }
        carried.subList(0, taken).clear();
    }

    private void fill(List<Strip> strips, float before) {
        int i = 0;
        while (i < strips.size()) {
            Strip strip = strips.get(i);
            float gap = i == 0 ? Math.max(before, strip.gap()) : strip.gap();
            if (strip.hold() == Hold.BREAK && !sheet.isEmpty()) {
                turn();
            }
            int end = parted(strips, i, chain(strips, i), gap);
            if (fits(strips, i, end, gap) || splits(strips, i, end, gap)) {
                for (int k = i; k < end; k++) {
                    put(strips.get(k), k == i ? gap : strips.get(k).gap());
                }
                i = end;
            } else if (!sheet.isEmpty() && !tooLong(strips, i, end)) {
                turn();
            } else {
                i = force(strips, i, gap);
            }
        }
    }

    /** Where the strips end that hold on to each other from here; those beyond a page's depth are left out. */
    private int chain(List<Strip> strips, int from) {
        float deep = strips.get(from).height();
        int end = from + 1;
        while (end < strips.size()
                && strips.get(end).holds()
                && deep <= sheet.frame().deep()) {
            deep += strips.get(end).gap() + strips.get(end).height();
            end++;
        }
        return end;
    }

    /**
     * Where a chain may be parted when it does not fit and turning the page would leave a large gap: before the last of its
     * strips that would only like to hold on, as far as the page has room; its end when there is none.
     */
    private int parted(List<Strip> strips, int from, int end, float gap) {
        float deep = sheet.frame().deep();
        if (sheet.left() < deep * LARGE_GAP || fits(strips, from, end, gap)) {
            return end;
        }
        int at = last(strips, from, end, gap, EnumSet.of(Hold.LIKE));
        float empty = sheet.left() - (at == end ? 0 : height(strips, from, at, gap));
        return empty < deep * VAST_GAP ? at : last(strips, from, end, gap, EnumSet.of(Hold.LIKE, Hold.CUT));
    }

    /** The last strip that holds on in one of some ways and before which a page that has room may end; the end without one. */
    private int last(List<Strip> strips, int from, int end, float gap, Set<Hold> ways) {
        for (int at = end - 1; at > from; at--) {
            if (ways.contains(strips.get(at).hold()) && fits(strips, from, at, gap)) {
                return at;
            }
        }
        return end;
    }

    private boolean tooLong(List<Strip> strips, int from, int to) {
        boolean roomy = sheet.left() > sheet.frame().deep() * LONG_CHAIN;
        return roomy && Strip.height(strips.subList(from, to)) > sheet.frame().deep();
    }

    private float height(List<Strip> strips, int from, int to, float gap) {
        float head = sheet.isEmpty() ? Strip.height(strips.get(from).head()) : gap;
        return head + Strip.height(strips.subList(from, to));
    }

    private boolean fits(List<Strip> strips, int from, int to, float gap) {
        float need = height(strips, from, to, gap);
        boolean first = sheet.noted() == 0;
        for (Strip strip : strips.subList(from, to)) {
            for (Footnote note : strip.notes()) {
                need += note.height() + (first ? Sheet.RULE : 0);
                first = false;
            }
        }
        return need <= sheet.left() + 0.01f;
    }

    /** Whether the text fits and its footnotes may go on at the next page, rather than leave a large gap. */
    private boolean splits(List<Strip> strips, int from, int to, float gap) {
        float line = style.size() * style.leading();
        float need = height(strips, from, to, gap) + Sheet.RULE + 2 * line;
        boolean noted =
                strips.subList(from, to).stream().anyMatch(s -> !s.notes().isEmpty());
        return noted && (sheet.isEmpty() || sheet.left() > LINES_LEFT * line) && need <= sheet.left();
    }

    /** Puts strips of a chain that no page holds until the page is full, at least one. */
    private int force(List<Strip> strips, int from, float gap) {
        int i = from;
        do {
            put(strips.get(i), i == from ? gap : strips.get(i).gap());
            i++;
        } while (i < strips.size()
                && strips.get(i).holds()
                && strips.get(i).gap() + strips.get(i).height() <= sheet.left());
        return i;
    }

    private void put(Strip strip, float gap) {
        float y = sheet.filled() + gap;
        if (sheet.isEmpty()) {
            y = sheet.filled();
            for (Strip head : strip.head()) {
                sheet.put(head, 0, y);
                y += head.height();
            }
        }
        put(strip, 0, y);
    }

    /** Puts a strip at a place and its footnotes at the foot. */
    void put(Strip strip, float x, float y) {
        sheet.put(strip, x, y);
        found(strip);
        for (Footnote note : strip.notes()) {
            int fit = carried.isEmpty() ? fitting(note.strips()) : 0;
            note.strips().subList(0, fit).forEach(this::note);
            carried.addAll(note.strips().subList(fit, note.strips().size()));
        }
    }

    private int fitting(List<Strip> note) {
        float left = sheet.left();
        float noted = sheet.noted();
        int count = 0;
        for (Strip strip : note) {
            left -= strip.height() + (noted == 0 && count == 0 ? Sheet.RULE : strip.gap());
            if (left < -0.01f) {
                break;
            }
            count++;
        }
        int kept = count;
        while (kept > 0 && kept < note.size() && note.get(kept).hold() == Hold.KEEP) {
            kept--;
        }
        return kept == 0 ? count : kept;
    }

    private void note(Strip strip) {
        sheet.note(strip);
        found(strip);
    }

    private void found(Strip strip) {
        for (Mark mark : strip.marks()) {
            if (mark instanceof Mark.Spot spot) {
                spots.put(spot.name(), sheets.size());
            }
        }
    }

    Sheet sheet() {
        return sheet;
    }
}
