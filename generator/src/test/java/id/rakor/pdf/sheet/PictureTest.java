package id.rakor.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void what_shows_through_stands_on_white() throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xff9d1420);
        image.setRGB(1, 1, 0x80000000);
        Picture opaque = picture(image, "png").opaque();
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(opaque.bytes()));
        assertThat(seen.getColorModel().hasAlpha()).isFalse();
        assertThat(seen.getRGB(0, 0)).isEqualTo(0xff9d1420);
        assertThat(seen.getRGB(2, 0)).isEqualTo(0xffffffff);
        assertThat(seen.getRGB(1, 1) & 0xff).isEqualTo(0x7f);
        assertThat(opaque.width()).isEqualTo(3);
    }

    @Test
    void what_can_be_printed_already_stays_as_it_is() throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        for (String format : new String[] {"png", "jpg"}) {
            Picture picture = picture(image, format);
            assertThat(picture.opaque()).isSameAs(picture);
        }
    }

    @Test
    void colours_of_a_palette_and_greys_are_written_out_as_they_are() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_GRAY}) {
            BufferedImage image = new BufferedImage(3, 2, type);
            image.getRaster().setSample(1, 1, 0, 100);
            boolean grey = type == BufferedImage.TYPE_BYTE_GRAY;
            int colour = grey ? 0xff646464 : image.getRGB(1, 1);
            BufferedImage seen = ImageIO.read(
                    new ByteArrayInputStream(picture(image, "png").opaque().bytes()));
            assertThat(seen.getRaster().getNumBands()).isEqualTo(3);
            assertThat(seen.getRGB(1, 1)).isEqualTo(colour);
            assertThat(seen.getRGB(0, 0)).isEqualTo(0xff000000);
        }
    }

    @Test
    void what_is_no_picture_stays_as_it_is() {
        Picture nothing = new Picture(new byte[40], 1, 1);
        assertThat(nothing.opaque()).isSameAs(nothing);
    }

    private static Picture picture(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return new Picture(out.toByteArray(), image.getWidth(), image.getHeight());
    }
}
