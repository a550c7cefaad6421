package id.rakor.pdf.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/**
 * Rewrites PNG files that a printed file could not hold as they are (with transparency, interlaced, of 16 bits), so that
 * they are taken apart once and not for each paper; also those with a palette or in greys, which OpenPDF takes apart
 * through a grabber of pixels that now and then hands out bytes where it promises colours.
 */
final class Dots {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DEPTH = 24;
    private static final int KIND = 25;
    private static final int INTERLACE = 28;
    private static final int COLOURS = 2;

    private Dots() {}

    static Picture opaque(Picture picture) {
        byte[] file = picture.bytes();
        boolean png = file.length > INTERLACE && ByteBuffer.wrap(file, 0, 8).equals(ByteBuffer.wrap(SIGNATURE));
        if (!png || file[KIND] == COLOURS && file[INTERLACE] == 0 && file[DEPTH] == 8) {
            return picture;
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return image == null ? picture : new Picture(encode(image), image.getWidth(), image.getHeight());
        } catch (IOException e) {
            return picture;
        }
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight());
        chunk(out, "IHDR", head.put((byte) 8).put((byte) 2).array());
        chunk(out, "IDAT", rows(image));
        chunk(out, "IEND");
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte... data) {
        CRC32 sum = new CRC32();
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        sum.update(letters);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(letters);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Each row as differences from the row above. */
    private static byte[] rows(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
            byte[] above = new byte[3 * image.getWidth()];
            byte[] row = new byte[above.length];
            for (int y = 0; y < image.getHeight(); y++) {
                packed.write(2);
                for (int x = 0; x < image.getWidth(); x++) {
                    int colour = onWhite(image, x, y);
                    row[3 * x] = (byte) (colour >> 16);
                    row[3 * x + 1] = (byte) (colour >> 8);
                    row[3 * x + 2] = (byte) colour;
                }
                for (int i = 0; i < row.length; i++) {
                    packed.write(row[i] - above[i]);
                }
                System.arraycopy(row, 0, above, 0, row.length);
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static int onWhite(BufferedImage image, int x, int y) {
        int colour = argb(image, x, y);
        int opacity = colour >>> 24;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xff;
            mixed = mixed << 8 | (part * opacity + 255 * (255 - opacity) + 127) / 255;
        }
        return mixed;
    }

    /** Greys are taken as the file holds them, not through a grey colour space. */
    private static int argb(BufferedImage image, int x, int y) {
        Raster raster = image.getRaster();
        boolean plain = raster.getNumBands() == 1 && !(image.getColorModel() instanceof IndexColorModel);
        if (plain && raster.getSampleModel().getSampleSize(0) == 8) {
            int grey = raster.getSample(x, y, 0);
            return 0xff000000 | grey << 16 | grey << 8 | grey;
        }
        if (raster.getNumBands() == 2 && raster.getSampleModel().getSampleSize(0) == 8) {
            int grey = raster.getSample(x, y, 0);
            return raster.getSample(x, y, 1) << 24 | grey << 16 | grey << 8 | grey;
        }
        return image.getRGB(x, y);
    }
}
