package id.rakor.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubsetTest {
    private static final int[] LETTERS =
            "Rapat koordinasi ke-3: “é” ½ § …\u00a0—ﬁ".chars().toArray();

    @ParameterizedTest
    @EnumSource
    void draws_each_letter_as_the_whole_face_does(Family family) throws Exception {
        for (int style = 0; style < 4; style++) {
            Face face = family.face((style & 1) != 0, (style & 2) != 0);
            Subset subset = face.type().subset(face.name(), LETTERS);
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(subset.file()));
            for (int letter : LETTERS) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                assertThat(glyph).isEqualTo(subset.glyph(letter)).isPositive();
                int thousandths = font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm();
                assertThat(thousandths).isEqualTo(face.type().advance(letter));
            }
        }
    }

    @Test
    void a_stranger_s_rasterizer_takes_it() throws Exception {
        Face face = Family.SANS.face(false, false);
        Subset subset = face.type().subset(face.name(), LETTERS);
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(subset.file()))
                .deriveFont(100f);
        FontRenderContext context = new FontRenderContext(null, true, true);
        Rectangle2D box = font.createGlyphVector(context, "é").getOutline().getBounds2D();
        assertThat(box.getHeight()).isBetween(70d, 80d);
        assertThat(font.canDisplay('Z')).isFalse();
    }

    @Test
    void is_small_and_named_after_what_it_holds() {
        Face face = Family.SANS.face(false, false);
        int[] latin = IntStream.range(32, 127).toArray();
        Subset subset = face.type().subset(face.name(), latin);
        assertThat(subset.file().length).isLessThan(20_000);
        assertThat(subset.name()).matches("[A-Z]{6}\\+LiberationSans");
        assertThat(face.type().subset(face.name(), latin).file()).isEqualTo(subset.file());
        assertThat(face.type().subset(face.name(), LETTERS).name()).isNotEqualTo(subset.name());
    }
}
