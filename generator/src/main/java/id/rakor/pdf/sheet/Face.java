package id.rakor.pdf.sheet;

import com.lowagie.text.pdf.BaseFont;
import id.rakor.pdf.font.TrueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One face of a family: what it measures and which characters it has. It never changes; all threads may share one.
 * Sizes and lengths are points, and what is measured is what is drawn.
 */
public final class Face {
    private static final AtomicReferenceArray<Face> FACES = new AtomicReferenceArray<>(4 * Family.values().length);

    private final String name;
    private final TrueType type;

    private Face(String name, TrueType type) {
        this.name = name;
        this.type = type;
    }

    static Face of(Family family, boolean bold, boolean italic) {
        int place = 4 * family.ordinal() + (bold ? 2 : 0) + (italic ? 1 : 0);
        Face face = FACES.get(place);
        if (face == null) {
            String name = "Liberation" + family.name().charAt(0)
                    + family.name().substring(1).toLowerCase(Locale.ROOT)
                    + (bold || italic ? "-" : "") + (bold ? "Bold" : "") + (italic ? "Italic" : "");
            FACES.compareAndSet(place, null, read(name));
            face = FACES.get(place);
        }
        return face;
    }

    private static Face read(String name) {
        String file = "liberation/" + name + (name.contains("-") ? "" : "-Regular") + ".ttf";
        try (InputStream in = BaseFont.class.getClassLoader().getResourceAsStream(file)) {
            return new Face(name, new TrueType(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is, kerning included. */
    public float width(String text, float size) {
        return type.width(text) * size / 1000;
    }

    /** How far a character moves the pen, kerning not included. */
    public float advance(int codePoint, float size) {
        return type.advance(codePoint) * size / 1000;
    }

    /** What is added between two characters that follow each other; mostly 0 or negative. */
    public float kern(int codePoint, int next, float size) {
        return type.kern(codePoint, next) * size / 1000;
    }

    /** Whether the face has a character. */
    public boolean draws(int codePoint) {
        return type.glyph(codePoint) != 0;
    }

    /** From the baseline to the top of the tallest letters, positive. */
    public float ascent(float size) {
        return type.ascent() * size / 1000;
    }

    /** From the baseline to the foot of the deepest letters, positive. */
    public float descent(float size) {
        return type.descent() * size / 1000;
    }

    /** The height of a capital letter. */
    public float capHeight(float size) {
        return type.capHeight() * size / 1000;
    }

    /** The height of a small x. */
    public float xHeight(float size) {
        return type.xHeight() * size / 1000;
    }

    /** From the baseline down to the middle of an underline, positive. */
    public float underline(float size) {
        return type.underline() * size / 1000;
    }

    /** How thick an underline is. */
    public float underlineThickness(float size) {
        return type.underlineThickness() * size / 1000;
    }

    /** Its PostScript name, {@code LiberationSans-Bold}. */
    public String name() {
        return name;
    }

    /** The file it is drawn from. */
    public TrueType type() {
        return type;
    }
}
