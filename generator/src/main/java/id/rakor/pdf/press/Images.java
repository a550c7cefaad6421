package id.rakor.pdf.press;

import com.lowagie.text.Image;
import id.rakor.pdf.sheet.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** The pictures of one paper, each in the file once. */
final class Images {
    private final Map<byte[], Image> images = new IdentityHashMap<>();

    Image of(Picture picture) {
        return images.computeIfAbsent(picture.bytes(), bytes -> {
            try {
                return Image.getInstance(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
