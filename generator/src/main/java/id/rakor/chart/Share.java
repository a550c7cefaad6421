package id.rakor.chart;

/**
 * A part of a whole in a stacked bar.
 *
 * @param fill how it is told from the others, without colour
 * @param count how many; at least 0, and nothing is drawn of 0
 * @param label what it is, with its number: {@code 14 selesai}
 */
public record Share(Fill fill, int count, String label) {
    /** What fills a part; the same order of dark to light as the marks of states. */
    public enum Fill {
        /** As ink. */
        FULL,
        /** Upright strokes. */
        HATCHED,
        /** Only its edge. */
        EMPTY,
        /** Its edge and one stroke from corner to corner. */
        CROSSED
    }
}
