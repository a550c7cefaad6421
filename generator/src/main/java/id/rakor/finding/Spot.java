package id.rakor.finding;

/**
 * A place made visible: the numbers an editor understands and the line itself.
 *
 * @param line line counted from 1, or 0 for the whole file
 * @param column column counted from 1 in code points, or 0
 * @param length how many code points are meant, at least 1
 * @param excerpt the text of that line, tabs kept, at most 200 code points; empty when unreadable
 */
public record Spot(int line, int column, int length, String excerpt) {
    /** The whole file: nothing to point at. */
    public static final Spot NONE = new Spot(0, 0, 1, "");
}
