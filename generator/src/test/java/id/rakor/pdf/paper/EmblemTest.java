package id.rakor.pdf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.layout.piece.Pictures;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class EmblemTest {
    @Test
    void takes_a_jpeg_in_colours_of_light() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        assertThat(Emblem.of("a.jpg", Optional.of(out.toByteArray()))).isNotEqualTo(Pictures.NONE);
    }

    @Test
    void takes_no_jpeg_in_inks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Raster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        writer.dispose();
        assertThat(out.size()).isPositive();
        assertThat(Emblem.of("a.jpg", Optional.of(out.toByteArray()))).isEqualTo(Pictures.NONE);
    }
}
