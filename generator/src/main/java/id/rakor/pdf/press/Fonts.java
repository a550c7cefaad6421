package id.rakor.pdf.press;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import id.rakor.pdf.font.Subset;
import id.rakor.pdf.press.cover.Shell;
import id.rakor.pdf.sheet.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** The fonts of one paper: of each face only the characters that are drawn. */
final class Fonts {
    /** A face as it lies in the file. */
    record Font(Face face, Subset subset, BaseFont base) {}

    private final Map<Face, Font> fonts = new IdentityHashMap<>();

    Fonts(Survey survey) {
        survey.characters().forEach((face, used) -> {
            Subset subset = face.type().subset(face.name(), used.stream().toArray());
            fonts.put(face, new Font(face, subset, base(subset)));
        });
    }

    Font of(Face face) {
        return fonts.get(face);
    }

    private static BaseFont base(Subset subset) {
        try {
            BaseFont base = BaseFont.createFont(
                    subset.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, subset.file(), null);
            base.setSubset(false);
            base.setIncludeCidSet(false);
            base.setCompressionLevel(Shell.COMPRESSION);
            base.addSubsetRange(new int[] {0, 0xffff});
            return base;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
