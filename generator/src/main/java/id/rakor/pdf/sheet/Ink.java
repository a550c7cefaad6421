package id.rakor.pdf.sheet;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue, eight bits each: {@code 0x9d1420}
 */
public record Ink(int rgb) {
    public static final Ink BLACK = new Ink(0);
    public static final Ink WHITE = new Ink(0xffffff);

    /** The colour that is written {@code #9d1420}. */
    public static Ink of(String hex) {
        return new Ink(Integer.parseInt(hex.substring(1), 16));
    }
}
