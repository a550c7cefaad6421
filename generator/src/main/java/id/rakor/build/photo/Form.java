package id.rakor.build.photo;

import java.util.Optional;

/**
 * What the segments of a picture file tell, before any dot is read.
 *
 * @param format the name the JDK knows its format by
 * @param width in dots, as the file holds it
 * @param height in dots, as the file holds it
 * @param orientation how it is to be turned, 1 to 8
 * @param plain whether the file holds nothing but its dots: no word, no place, no second picture
 */
record Form(String format, int width, int height, int orientation, boolean plain) {
    static final String JPEG = "jpeg";
    static final String PNG = "png";

    private static final int SIDEWAYS = 5;

    /** The form of a file that is whole; empty when it is no PNG or JPEG in greys or colours of light, or was cut off. */
    static Optional<Form> of(byte[] file) {
        try {
            Optional<Form> jpeg = Jpeg.form(file);
            return jpeg.isPresent() ? jpeg : Png.form(file);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether width and height change places when it is turned. */
    boolean isSideways() {
        return orientation >= SIDEWAYS;
    }

    /** How wide it is when it stands upright. */
    int across() {
        return isSideways() ? height : width;
    }

    /** How high it is when it stands upright. */
    int down() {
        return isSideways() ? width : height;
    }
}
