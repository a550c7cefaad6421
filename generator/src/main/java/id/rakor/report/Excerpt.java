package id.rakor.report;

import id.rakor.finding.Spot;

/**
 * A line of a file as it is shown, and the marks under what is meant in it.
 *
 * @param line the line, tabs widened, cut around what is meant when it is long
 * @param marks spaces and carets; empty when nothing in the line is meant
 */
record Excerpt(String line, String marks) {
    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final String CUT = "\u2026";

    static Excerpt of(Spot spot) {
        int[] points = spot.excerpt().codePoints().toArray();
        int meant = spot.column() - 1;
        int start = points.length <= WIDEST || meant <= BEFORE ? 0 : Math.min(meant - BEFORE, points.length - WIDEST);
        int end = Math.min(points.length, start + WIDEST);
        StringBuilder line = new StringBuilder(start > 0 ? CUT : "");
        StringBuilder marks = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i == meant) {
                marks.append(" ".repeat(Width.of(line.toString())));
            }
            String shown = Harmless.shown(points[i], Width.of(line.toString()));
            line.append(shown);
            if (i >= meant && i < meant + spot.length() && meant >= 0) {
                marks.append("^".repeat(Math.max(i == meant ? 1 : 0, Width.of(shown))));
            }
        }
        if (meant == end && meant >= start) {
            marks.append(" ".repeat(Width.of(line.toString()))).append('^');
        }
        return new Excerpt(line.append(end < points.length ? CUT : "").toString(), marks.toString());
    }
}
