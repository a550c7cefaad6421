package id.rakor.pdf.sheet;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One face of a family: what it measures and which characters it has. All threads may share one. Sizes and lengths are
 * points.
 */
public final class Face {
    private static final ConcurrentHashMap<String, Face> FACES = new ConcurrentHashMap<>();

    private final String file;
    private final byte[] bytes;
    private final BaseFont base;

    private Face(String file, byte[] bytes, BaseFont base) {
        this.file = file;
        this.bytes = bytes;
        this.base = base;
    }

    static Face of(Family family, boolean bold, boolean italic) {
        String name = "Liberation" + family.name().charAt(0)
                + family.name().substring(1).toLowerCase(java.util.Locale.ROOT) + "-"
                + (bold ? "Bold" : italic ? "" : "Regular") + (italic ? "Italic" : "") + ".ttf";
        return FACES.computeIfAbsent(name, Face::read);
    }

    private static Face read(String name) {
        try (InputStream in = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + name)) {
            byte[] bytes = in.readAllBytes();
            return new Face(name, bytes, BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, bytes, null));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How wide a text is, kerning included. */
    public float width(String text, float size) {
        synchronized (base) {
            return base.getWidthPoint(text, size);
        }
    }

    /** Whether the face has a character. */
    public boolean draws(int codePoint) {
        synchronized (base) {
            return base.charExists(codePoint);
        }
    }

    /** From the baseline to the top of the tallest letters, positive. */
    public float ascent(float size) {
        return base.getFontDescriptor(BaseFont.ASCENT, size);
    }

    /** From the baseline to the foot of the deepest letters, positive. */
    public float descent(float size) {
        return -base.getFontDescriptor(BaseFont.DESCENT, size);
    }

    /** The height of a capital letter. */
    public float capHeight(float size) {
        return base.getFontDescriptor(BaseFont.CAPHEIGHT, size);
    }

    /** The TrueType file of the face. */
    public byte[] bytes() {
        return bytes;
    }

    /** The name of that file. */
    public String file() {
        return file;
    }
}
