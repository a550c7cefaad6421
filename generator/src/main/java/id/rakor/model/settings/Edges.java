package id.rakor.model.settings;

import id.rakor.model.value.Key;

/**
 * The margins of a paper in millimetres, each from {@value #LEAST} to {@value #MOST}. A margin that is not given comes from the
 * preset; in a {@link Profile} none is null.
 *
 * @param top above the text, or null
 * @param right to the right of the text, or null
 * @param bottom below the text, or null
 * @param left to the left of the text, where papers are filed, or null
 */
public record Edges(
        @Key("atas") Integer top,
        @Key("kanan") Integer right,
        @Key("bawah") Integer bottom,
        @Key("kiri") Integer left) {
    public static final int LEAST = 10;
    public static final int MOST = 60;

    /** These margins, with those of another where nothing is given. */
    Edges or(Edges other) {
        return new Edges(
                top == null ? other.top : top,
                right == null ? other.right : right,
                bottom == null ? other.bottom : bottom,
                left == null ? other.left : left);
    }
}
