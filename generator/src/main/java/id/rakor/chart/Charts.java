package id.rakor.chart;

import id.rakor.chart.Drawing.Part;
import id.rakor.chart.Drawing.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes drawings of numbers that answer one question. Words stand at what they name, there is no legend; what differs
 * differs without colour, so that a copy in black and white says the same. Lengths are points.
 *
 * <p>It does not measure type: how wide words are is estimated, on the safe side.
 */
public final class Charts {
    private static final float SIZE = 9;
    private static final float BAR = 15;
    private static final float ROW = 13;
    private static final float STROKES = 2.6f;
    /** How wide a letter is at most on the average, as a part of its size. */
    private static final float LETTER = 0.56f;

    private Charts() {}

    /**
     * How the parts of a whole stand to each other: one bar, its parts side by side, the words of each below it.
     *
     * @param shares the parts, in the order of drawing
     * @param width the width of the bar
     * @param alternative what it shows, in words
     */
    public static Drawing whole(List<Share> shares, float width, String alternative) {
        List<Share> shown = shares.stream().filter(share -> share.count() > 0).toList();
        int all = shown.stream().mapToInt(Share::count).sum();
        List<Part> parts = new ArrayList<>();
        float x = 0;
        float[] lefts = new float[shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            float wide = width * shown.get(i).count() / all;
            lefts[i] = x;
            share(shown.get(i).fill(), x + 0.5f, wide - 1, parts);
            x += wide;
        }
        int rows = labels(shown, lefts, width, parts);
        return new Drawing(width, BAR + 4 + rows * ROW, alternative, parts);
    }

    /**
     * How large some numbers are beside each other: one bar below the other.
     *
     * @param bars the bars, from above
     * @param width of the whole drawing
     * @param alternative what it shows, in words
     */
    public static Drawing beside(List<Bar> bars, float width, String alternative) {
        float names = 0;
        float labels = 0;
        int most = 1;
        for (Bar bar : bars) {
            names = Math.max(names, wide(bar.name()));
            labels = Math.max(labels, wide(bar.label()));
            most = Math.max(most, bar.count());
        }
        names = Math.min(names, width * 0.5f) + 6;
        float room = Math.max(10, width - names - labels - 6);
        List<Part> parts = new ArrayList<>();
        float y = 0;
        for (Bar bar : bars) {
            float reach = room * bar.count() / most;
            Tone tone = bar.strong() ? Tone.ACCENT : Tone.INK;
            float base = y + BAR * 0.5f + SIZE * 0.36f;
            parts.add(new Part.Words(names - 6, base, bar.name(), SIZE, 1, bar.strong(), Tone.INK));
            if (bar.count() > 0) {
                parts.add(new Part.Box(names, y + 2, reach, BAR - 4, tone, null));
            }
            parts.add(new Part.Words(names + reach + 5, base, bar.label(), SIZE, 0, bar.strong(), tone));
            y += BAR + 2;
        }
        parts.add(new Part.Line(names, 0, names, Math.max(0, y - 2), 0.6f, Tone.INK));
        return new Drawing(width, Math.max(1, y - 2), alternative, parts);
    }

    private static void share(Share.Fill fill, float x, float wide, List<Part> parts) {
        float width = Math.max(0.5f, wide);
        parts.add(new Part.Box(x, 0.5f, width, BAR - 1, fill == Share.Fill.FULL ? Tone.INK : Tone.PAPER, Tone.INK));
        if (fill == Share.Fill.HATCHED) {
            for (float at = x + STROKES; at < x + width - 0.4f; at += STROKES) {
                parts.add(new Part.Line(at, 0.5f, at, BAR - 0.5f, 0.7f, Tone.INK));
            }
        } else if (fill == Share.Fill.CROSSED) {
            parts.add(new Part.Line(x, 0.5f, x + width, BAR - 0.5f, 0.7f, Tone.INK));
        }
    }

    /** Puts words below the parts, a row lower with a stroke down to them where they would meet; answers the rows. */
    private static int labels(List<Share> shares, float[] lefts, float width, List<Part> parts) {
        float[] starts = new float[shares.size()];
        int[] rows = new int[shares.size()];
        int most = 0;
        float[] taken = new float[shares.size() + 1];
        java.util.Arrays.fill(taken, width);
        for (int i = shares.size() - 1; i >= 0; i--) {
            float wide = wide(shares.get(i).label());
            starts[i] = Math.max(0, Math.min(lefts[i], width - wide));
            int row = 0;
            while (starts[i] + wide > taken[row] + 0.01f) {
                row++;
            }
            taken[row] = starts[i] - 8;
            for (int above = 0; above < row; above++) {
                taken[above] = Math.min(taken[above], lefts[i] - 4);
            }
            rows[i] = row;
            most = Math.max(most, row);
        }
        for (int i = 0; i < shares.size(); i++) {
            float base = BAR + 2 + rows[i] * ROW + SIZE;
            float stroke = lefts[i] + 0.5f;
            boolean below = stroke >= starts[i] && rows[i] > 0;
            if (below) {
                parts.add(new Part.Line(stroke, BAR, stroke, base - SIZE + 1, 0.5f, Tone.QUIET));
            }
            boolean right = lefts[i] > starts[i];
            float x = right ? starts[i] + wide(shares.get(i).label()) : starts[i];
            parts.add(new Part.Words(x, base, shares.get(i).label(), SIZE, right ? 1 : 0, false, Tone.INK));
        }
        return shares.isEmpty() ? 0 : most + 1;
    }

    private static float wide(String words) {
        return words.codePointCount(0, words.length()) * SIZE * LETTER;
    }
}
