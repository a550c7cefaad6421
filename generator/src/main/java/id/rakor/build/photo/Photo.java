package id.rakor.build.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo as it may leave the office: upright, no larger than asked, and without a word about where, when and with what
 * it was taken, for nothing but its dots is written anew. Same file, same bytes.
 *
 * <p>A file that is all this already stays as it is, so that an archive builds what it was made with. It does not touch
 * the file in the content folder.
 */
public final class Photo {
    /** How long the longer side of a photo on a page may be, in dots. */
    public static final int ON_PAGE = 1600;

    /** How long the longer side of a photo on paper may be, in dots. */
    public static final int ON_PAPER = 1200;

    private static final float QUALITY = 0.85f;
    private static final int FINER = 4;
    private static final String PNG_NAME = ".png";
    private static final Object ONE_AT_A_TIME = new Object();

    private final byte[] file;
    private final Form form;

    private Photo(byte[] file, Form form) {
        this.file = file;
        this.form = form;
    }

    /** The photo in a file; empty when it is no whole PNG or JPEG in greys or colours of light. */
    public static Optional<Photo> of(byte[] file) {
        return Form.of(file).map(form -> new Photo(file, form));
    }

    /** How many dots wide it is when it stands upright. */
    public int width() {
        return form.across();
    }

    /** How many dots high it is when it stands upright. */
    public int height() {
        return form.down();
    }

    /**
     * The file that may leave; empty when the dots cannot be read.
     *
     * @param name the name it will have; one that ends in {@code .png} holds a PNG, any other a JPEG
     * @param side how long its longer side may be, in dots
     */
    public Optional<byte[]> shown(String name, int side) {
        String format = name.toLowerCase(Locale.ROOT).endsWith(PNG_NAME) ? Form.PNG : Form.JPEG;
        if (form.plain() && form.format().equals(format) && Math.max(form.width(), form.height()) <= side) {
            return Optional.of(file);
        }
        synchronized (ONE_AT_A_TIME) {
            try {
                return Optional.of(written(Dots.fitted(read(side), side, form.orientation()), format));
            } catch (IOException | RuntimeException e) {
                return Optional.empty();
            }
        }
    }

    /** Its dots; of a very large one every second, third and so on, still more than are shown. */
    private BufferedImage read(int side) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(form.format()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(form.width(), form.height()) / (FINER * side));
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals(Form.JPEG)) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
