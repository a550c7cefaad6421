package id.rakor.pdf.sheet;

/**
 * A picture of dots as a file holds it.
 *
 * @param bytes a PNG or JPEG file
 * @param width in dots
 * @param height in dots
 */
public record Picture(byte[] bytes, int width, int height) {
    /**
     * The same picture ready for many papers: what shows through stands on white, rows stand in order. A picture that is
     * so already, or cannot be read, stays as it is.
     */
    public Picture opaque() {
        return Dots.opaque(this);
    }
}
