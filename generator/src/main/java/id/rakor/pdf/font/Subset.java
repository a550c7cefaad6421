package id.rakor.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A small TrueType file with one glyph for each character that is used and nothing that only screens of low resolution
 * need: no hints, no layout tables. Characters that share a glyph get one each, so that what is copied out of a paper
 * is what was put in. Same characters, same bytes.
 */
public final class Subset {
    private static final int FLAGS_ARE_WORDS = 1;
    private final char[] glyphOf;
    private final String name;
    private final byte[] file;

    private Subset(int[] sorted, String name, byte[] file) {
        glyphOf = new char[sorted.length == 0 ? 0 : sorted[sorted.length - 1] + 1];
        for (int i = 0; i < sorted.length; i++) {
            glyphOf[sorted[i]] = (char) (i + 1);
        }
        this.name = name;
        this.file = file;
    }

    static Subset of(TrueType font, String family, int... codePoints) {
        int[] sorted = Arrays.stream(codePoints).sorted().distinct().toArray();
        String name = prefix(family, sorted) + "+" + family;
        Outlines outlines = new Outlines(font, sorted);
        Sfnt sfnt = new Sfnt();
        sfnt.add("OS/2", font.tables().copy("OS/2"));
        sfnt.add("cmap", cmap(sorted));
        sfnt.add("glyf", outlines.glyf());
        sfnt.add("head", head(font, outlines));
        sfnt.add("hhea", hhea(font, outlines.count()));
        sfnt.add("hmtx", outlines.hmtx());
        sfnt.add("loca", outlines.loca());
        sfnt.add("maxp", maxp(font, outlines.count()));
        sfnt.add("name", names(name));
        sfnt.add("post", post(font));
        return new Subset(sorted, name, sfnt.bytes());
    }

    /** The number of the glyph of a character; the character must be one of those asked for. */
    public int glyph(int codePoint) {
        return glyphOf[codePoint];
    }

    /** The PostScript name, with the six letters before it that tell a subset (ISO 32000-1, 9.6.4). */
    public String name() {
        return name;
    }

    /** The file. */
    public byte[] file() {
        return file;
    }

    private static String prefix(String family, int... sorted) {
        long hash = family.hashCode() * 0x9e3779b97f4a7c15L;
        for (int c : sorted) {
            hash = (hash ^ c) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        char[] letters = new char[6];
        for (int i = 0; i < 6; i++) {
            letters[i] = (char) ('A' + Long.remainderUnsigned(hash, 26));
            hash = Long.divideUnsigned(hash, 26);
        }
        return new String(letters);
    }

    private static byte[] head(TrueType font, Outlines outlines) {
        byte[] head = font.tables().copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) (outlines.longOffsets() ? FLAGS_ARE_WORDS : 0));
        return head;
    }

    private static byte[] hhea(TrueType font, int count) {
        byte[] hhea = font.tables().copy("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        return hhea;
    }

    private static byte[] maxp(TrueType font, int count) {
        byte[] maxp = font.tables().copy("maxp");
        ByteBuffer all = ByteBuffer.wrap(maxp).putShort(4, (short) count).putShort(14, (short) 1);
        for (int at = 16; at < 28; at += 2) {
            all.putShort(at, (short) 0);
        }
        return maxp;
    }

    private static byte[] post(TrueType font) {
        byte[] post = Arrays.copyOf(font.tables().copy("post"), 32);
        ByteBuffer.wrap(post).putInt(0, 0x30000);
        return post;
    }

    private static byte[] names(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        int[] ids = {1, 4, 6};
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * ids.length + text.length);
        out.putShort((short) 0).putShort((short) ids.length).putShort((short) (6 + 12 * ids.length));
        for (int id : ids) {
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) id);
            out.putShort((short) text.length).putShort((short) 0);
        }
        return out.put(text).array();
    }

    /** Format 4, with a segment for each run of characters. */
    private static byte[] cmap(int... sorted) {
        int segments = 1;
        for (int i = 0; i < sorted.length; i++) {
            segments += i == 0 || sorted[i] != sorted[i - 1] + 1 ? 1 : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(12 + 16 + 8 * segments);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) 1).putInt(12);
        int power = Integer.highestOneBit(segments);
        out.putShort((short) 4).putShort((short) (16 + 8 * segments)).putShort((short) 0);
        out.putShort((short) (2 * segments)).putShort((short) (2 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (segments - power)));
        int ends = 26;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        for (int i = 0, s = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1] + 1) {
                out.putShort(starts + 2 * s, (short) sorted[i]);
                out.putShort(deltas + 2 * s, (short) (i + 1 - sorted[i]));
                s++;
            }
            out.putShort(ends + 2 * (s - 1), (short) sorted[i]);
        }
        out.putShort(ends + 2 * (segments - 1), (short) 0xffff);
        out.putShort(starts + 2 * (segments - 1), (short) 0xffff);
        out.putShort(deltas + 2 * (segments - 1), (short) 1);
        return out.array();
    }
}
