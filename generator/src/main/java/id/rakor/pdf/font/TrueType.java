package id.rakor.pdf.font;

/**
 * What a TrueType file measures: read once, then never changed, so that all threads may share it. Lengths are
 * thousandths of the size of the type, whole numbers as a PDF file holds them: what is measured here is what is drawn.
 *
 * <p>It reads the tables {@code head}, {@code hhea}, {@code hmtx}, {@code maxp}, {@code OS/2}, {@code post},
 * {@code cmap} (format 4) and {@code kern} (format 0); characters beyond U+FFFF it does not have.
 */
public final class TrueType {
    private final Tables tables;
    private final int unitsPerEm;
    private final int glyphs;
    private final char[] glyphOf = new char[0x10000];
    private final char[] advance;
    private final Kerning kerning;

    /** Reads a file. */
    public TrueType(byte[] bytes) {
        tables = new Tables(bytes);
        unitsPerEm = tables.u16(tables.start("head") + 18);
        glyphs = tables.u16(tables.start("maxp") + 4);
        advance = new char[glyphs];
        int full = tables.u16(tables.start("hhea") + 34);
        for (int g = 0; g < glyphs; g++) {
            int units = tables.u16(tables.start("hmtx") + 4 * Math.min(g, full - 1));
            advance[g] = (char) (units * 1000 / unitsPerEm);
        }
        readCharacters(subtable());
        kerning = new Kerning(tables, glyphs, unitsPerEm);
    }

    private int subtable() {
        int cmap = tables.start("cmap");
        for (int i = 0; i < tables.u16(cmap + 2); i++) {
            int at = cmap + tables.i32(cmap + 8 + 8 * i);
            if (tables.u16(at) == 4) {
                return at;
            }
        }
        throw new IllegalArgumentException("no cmap of format 4");
    }

    private void readCharacters(int at) {
        int doubled = tables.u16(at + 6);
        for (int i = 0; i < doubled; i += 2) {
            int last = tables.u16(at + 14 + i);
            int first = tables.u16(at + 16 + doubled + i);
            int delta = tables.u16(at + 16 + 2 * doubled + i);
            int rangeAt = at + 16 + 3 * doubled + i;
            int range = tables.u16(rangeAt);
            for (int c = first; c <= last && c < 0xffff; c++) {
                int glyph = range == 0 ? c : tables.u16(rangeAt + range + 2 * (c - first));
                glyphOf[c] = (char) (glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    /** The number of the glyph of a character; 0 when there is none. */
    public int glyph(int codePoint) {
        return codePoint < 0x10000 ? glyphOf[codePoint] : 0;
    }

    /** How far a character moves the pen. */
    public int advance(int codePoint) {
        return advance[glyph(codePoint)];
    }

    /** What is added between two characters that follow each other; mostly 0 or negative. */
    public int kern(int codePoint, int next) {
        return kerning.between(glyph(codePoint), glyph(next));
    }

    /** How wide a text is, kerning included. */
    public int width(String text) {
        int sum = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) {
                continue;
            }
            int glyph = glyphOf[c];
            sum += advance[glyph];
            if (i > 0) {
                sum += kerning.between(before, glyph);
            }
            before = glyph;
        }
        return sum;
    }

    /** From the baseline to the top of the tallest letters. */
    public int ascent() {
        return scaled(tables.s16(tables.start("OS/2") + 68));
    }

    /** From the baseline to the foot of the deepest letters, positive. */
    public int descent() {
        return -scaled(tables.s16(tables.start("OS/2") + 70));
    }

    /** The height of a small x. */
    public int xHeight() {
        return scaled(tables.s16(tables.start("OS/2") + 86));
    }

    /** The height of a capital letter. */
    public int capHeight() {
        return scaled(tables.s16(tables.start("OS/2") + 88));
    }

    /** From the baseline down to the middle of an underline, positive. */
    public int underline() {
        return -scaled(tables.s16(tables.start("post") + 8));
    }

    /** How thick an underline is. */
    public int underlineThickness() {
        return scaled(tables.s16(tables.start("post") + 10));
    }

    /** A small font file with the glyphs of some characters. */
    public Subset subset(String name, int... codePoints) {
        return Subset.of(this, name, codePoints);
    }

    Tables tables() {
        return tables;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphs() {
        return glyphs;
    }

    private int scaled(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }
}
