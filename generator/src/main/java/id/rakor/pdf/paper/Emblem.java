package id.rakor.pdf.paper;

import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.sheet.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The picture of the letterhead, and other pictures of dots. */
public final class Emblem {
    private static final int RGB = 3;

    private Emblem() {}

    /** The pictures a paper may show: a PNG or JPEG file under its name; none when it is not one, or one in inks (CMYK). */
    public static Pictures of(String name, Optional<byte[]> file) {
        return file.flatMap(Emblem::picture)
                .map(picture -> new Pictures(Map.of(name, picture), Map.of()))
                .orElse(Pictures.NONE);
    }

    /** The picture in a PNG or JPEG file; none when it is not one, or one in inks. */
    public static Optional<Picture> picture(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    reader.setInput(in);
                    if (reader.getFormatName().matches("(?i)png|jpe?g") && !isInks(reader)) {
                        return Optional.of(new Picture(bytes, reader.getWidth(0), reader.getHeight(0)).opaque());
                    }
                } finally {
                    reader.dispose();
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isInks(ImageReader reader) throws IOException {
        return reader.canReadRaster() && reader.readRaster(0, null).getNumBands() > RGB;
    }
}
