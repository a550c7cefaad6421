package id.rakor.build.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
    private static final int SIDE = 100;

    /** Red at the upper left, green at the upper right, blue at the lower left, white at the lower right. */
    private static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] camera(byte[] jpeg, int orientation) throws IOException {
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
            0
        };
        exif[25] = (byte) orientation;
        byte[] place = "GPS -8.5,120.2".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + place.length + 2)});
        out.write(exif);
        out.write(place);
        out.write(jpeg, 2, jpeg.length - 2);
        out.write("a second picture".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static BufferedImage shown(byte[] file, String name) throws IOException {
        byte[] shown = Photo.of(file).orElseThrow().shown(name, SIDE).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(shown));
    }

    /** The colours of the corners, from the upper left in the order of reading. */
    private static String corners(BufferedImage image) {
        StringBuilder corners = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = i % 2 == 0 ? 4 : image.getWidth() - 5;
            int y = i / 2 == 0 ? 4 : image.getHeight() - 5;
            Color colour = new Color(image.getRGB(x, y));
            boolean red = colour.getRed() > 127;
            boolean green = colour.getGreen() > 127;
            corners.append(red && green ? 'W' : red ? 'R' : green ? 'G' : 'B');
        }
        return corners.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1,RGBW,100,50", "2,GRWB,100,50", "3,WBGR,100,50", "4,BWRG,100,50",
        "5,RBGW,50,100", "6,BRWG,50,100", "7,WGBR,50,100", "8,GWRB,50,100"
    })
    void stands_upright_however_the_camera_was_held(int orientation, String corners, int width, int height)
            throws IOException {
        byte[] file = camera(file(quarters(400, 200, BufferedImage.TYPE_INT_RGB), "jpeg"), orientation);
        BufferedImage shown = shown(file, "a.jpg");
        assertThat(corners(shown)).isEqualTo(corners);
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        Photo photo = Photo.of(file).orElseThrow();
        assertThat(photo.width() > photo.height()).isEqualTo(width > height);
    }

    @Test
    void says_nothing_but_its_dots() throws IOException {
        byte[] file = camera(file(quarters(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg"), 1);
        byte[] shown = Photo.of(file).orElseThrow().shown("a.jpg", SIDE).orElseThrow();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS", "second");
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "second");
        assertThat(Form.of(shown).orElseThrow().plain()).isTrue();
    }

    @Test
    void stays_as_it_is_once_it_is_clean_and_small() throws IOException {
        byte[] clean = Photo.of(camera(file(quarters(400, 200, BufferedImage.TYPE_INT_RGB), "jpeg"), 6))
                .orElseThrow()
                .shown("a.jpg", SIDE)
                .orElseThrow();
        assertThat(Photo.of(clean).orElseThrow().shown("a.jpg", SIDE)).containsSame(clean);
        assertThat(Photo.of(clean).orElseThrow().shown("a.jpg", SIDE / 2).orElseThrow())
                .isNotEqualTo(clean);
        assertThat(shown(clean, "a.png").getHeight()).isEqualTo(SIDE);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_RGB
            })
    void comes_out_of_every_kind_of_png(int type) throws IOException {
        byte[] file = file(quarters(300, 150, type), "png");
        assertThat(corners(shown(file, "a.png"))).isEqualTo("RGBW");
        assertThat(corners(shown(file, "a.jpeg"))).isEqualTo("RGBW");
    }

    @Test
    void keeps_its_greys_and_stands_on_white() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage grey = new BufferedImage(200, 200, type);
            int most = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8;
            for (int i = 0; i < 200 * 200; i++) {
                grey.getRaster().setSample(i % 200, i / 200, 0, most);
            }
            assertThat(shown(file(grey, "png"), "a.png").getRGB(50, 50) & 0xff).isEqualTo(100);
        }
        byte[] clear = file(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");
        assertThat(Photo.of(clear).orElseThrow().shown("a.jpg", 10)).isPresent();
        assertThat(shown(clear, "a.jpg").getRGB(9, 9) & 0xff).isGreaterThan(250);
    }

    @Test
    void a_dot_is_the_mean_of_the_dots_it_covers() {
        BufferedImage stripes = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 3; i++) {
            stripes.setRGB(i, 0, 0xffffff);
        }
        BufferedImage small = Dots.fitted(stripes, 2, 1);
        assertThat(small.getWidth()).isEqualTo(2);
        assertThat(small.getRGB(0, 0) & 0xff).isEqualTo(170);
        assertThat(small.getRGB(0, 1) & 0xff).isZero();
        assertThat(Dots.fitted(stripes, 1, 1).getRGB(0, 0) & 0xff).isEqualTo(85);
        assertThat(Dots.fitted(stripes, 9, 1).getRGB(2, 0) & 0xff).isEqualTo(255);
    }

    @Test
    void a_very_large_one_and_a_very_long_one_are_made_to_fit() throws IOException {
        assertThat(corners(shown(file(quarters(2400, 1200, BufferedImage.TYPE_INT_RGB), "jpeg"), "a.jpg")))
                .isEqualTo("RGBW");
        BufferedImage line = shown(file(quarters(5000, 2, BufferedImage.TYPE_INT_RGB), "png"), "a.png");
        assertThat(line.getWidth()).isEqualTo(SIDE);
        assertThat(line.getHeight()).isEqualTo(1);
    }

    @Test
    void one_that_comes_step_by_step_is_read_too() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(quarters(200, 100, BufferedImage.TYPE_INT_RGB), null, null), param);
        }
        writer.dispose();
        assertThat(corners(shown(out.toByteArray(), "a.jpg"))).isEqualTo("RGBW");
    }

    @Test
    void what_is_cut_off_is_no_photo() throws IOException {
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] file = file(quarters(200, 100, BufferedImage.TYPE_INT_RGB), format);
            for (int length = 0; length < file.length; length += 7) {
                assertThat(Photo.of(Arrays.copyOf(file, length)))
                        .as(format + " " + length)
                        .isEmpty();
            }
            assertThat(Photo.of(file)).isPresent();
        }
    }

    @Test
    void one_in_inks_is_no_photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Raster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        writer.dispose();
        assertThat(out.size()).isPositive();
        assertThat(Photo.of(out.toByteArray())).isEmpty();
    }

    @Test
    void what_is_damaged_inside_is_told_and_not_thrown() throws IOException {
        byte[] png = file(quarters(200, 100, BufferedImage.TYPE_INT_RGB), "png");
        for (int at = 45; at < png.length - 20; at++) {
            png[at] = 7;
        }
        assertThat(Photo.of(png).flatMap(photo -> photo.shown("a.png", SIDE))).isEmpty();
    }

    @Test
    void data_of_a_camera_that_are_not_well_formed_tell_nothing() throws IOException {
        byte[] file = camera(file(quarters(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);
        for (int at = 12; at < 38; at++) {
            byte[] spoilt = file.clone();
            spoilt[at] = (byte) 0xfe;
            assertThat(Photo.of(spoilt)).isPresent();
        }
    }
}
