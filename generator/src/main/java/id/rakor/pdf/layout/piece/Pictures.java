package id.rakor.pdf.layout.piece;

import id.rakor.chart.Drawing;
import id.rakor.pdf.sheet.Picture;
import java.util.HashMap;
import java.util.Map;

/**
 * The pictures a paper may name in {@code <img src>}.
 *
 * @param files pictures of dots by name
 * @param drawings drawings by name
 */
public record Pictures(Map<String, Picture> files, Map<String, Drawing> drawings) {
    /** No pictures. */
    public static final Pictures NONE = new Pictures(Map.of(), Map.of());

    /** The same and other files. */
    public Pictures with(Map<String, Picture> others) {
        Map<String, Picture> all = new HashMap<>(files);
        all.putAll(others);
        return new Pictures(Map.copyOf(all), drawings);
    }
}
