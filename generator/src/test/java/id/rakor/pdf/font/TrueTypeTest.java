package id.rakor.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrueTypeTest {
    private static final Offset<Float> NEAR = Offset.offset(0.01f);

    @ParameterizedTest
    @EnumSource
    void measures_what_the_library_measures(Family family) throws Exception {
        for (int style = 0; style < 4; style++) {
            Face face = family.face((style & 1) != 0, (style & 2) != 0);
            BaseFont base = whole(face);
            for (int c = 32; c < 0xd800; c++) {
                if (base.charExists(c) != face.draws(c)
                        || base.getWidth(c) != face.type().advance(c)) {
                    assertThat(face.draws(c))
                            .as(face.name() + " U+" + Integer.toHexString(c))
                            .isFalse();
                    assertThat(base.charExists(c))
                            .as(face.name() + " U+" + Integer.toHexString(c))
                            .isFalse();
                }
            }
            assertThat(face.ascent(10)).isEqualTo(base.getFontDescriptor(BaseFont.ASCENT, 10), NEAR);
            assertThat(face.descent(10)).isEqualTo(-base.getFontDescriptor(BaseFont.DESCENT, 10), NEAR);
            assertThat(face.capHeight(10)).isEqualTo(base.getFontDescriptor(BaseFont.CAPHEIGHT, 10), NEAR);
        }
    }

    private static BaseFont whole(Face face) throws Exception {
        String file = "liberation/" + face.name() + (face.name().contains("-") ? "" : "-Regular") + ".ttf";
        try (var in = BaseFont.class.getClassLoader().getResourceAsStream(file)) {
            return BaseFont.createFont("x.ttf", BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
        }
    }

    @Test
    void pairs_stand_closer() {
        Face face = Family.SANS.face(false, false);
        assertThat(face.type().kern('A', 'V')).isEqualTo(-74);
        assertThat(face.type().kern('a', 'b')).isZero();
        assertThat(face.width("AV", 10)).isLessThan(face.advance('A', 10) + face.advance('V', 10));
        assertThat(face.width("A", 10)).isEqualTo(face.advance('A', 10));
        assertThat(face.width("", 10)).isZero();
    }

    @Test
    void digits_are_of_one_width() {
        for (Family family : Family.values()) {
            Face face = family.face(false, false);
            assertThat("0123456789".chars().map(face.type()::advance).distinct().count())
                    .isEqualTo(1);
        }
    }
}
