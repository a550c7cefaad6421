package id.rakor.pdf.sheet;

/**
 * A picture of dots as a file holds it.
 *
 * @param bytes a PNG or JPEG file
 * @param width in dots
 * @param height in dots
 */
public record Picture(byte[] bytes, int width, int height) {}
