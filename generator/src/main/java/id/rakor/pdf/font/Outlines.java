package id.rakor.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlines of a subset: glyph 0, then one for each character, then what composed letters are made of. Hints are left
 * out.
 */
final class Outlines {
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    private static final int HINTS = 256;

    private final Tables tables;
    private final boolean wideOffsets;
    private final int fullMetrics;
    private final List<Integer> sources = new ArrayList<>();
    private final Map<Integer, Integer> parts = new HashMap<>();
    private final List<byte[]> outlines = new ArrayList<>();

    Outlines(TrueType font, int... codePoints) {
        tables = font.tables();
        wideOffsets = tables.u16(tables.start("head") + 50) != 0;
        fullMetrics = tables.u16(tables.start("hhea") + 34);
        sources.add(0);
        for (int c : codePoints) {
            sources.add(font.glyph(c));
        }
        for (int i = 0; i < sources.size(); i++) {
            outlines.add(outline(sources.get(i)));
        }
    }

    int count() {
        return sources.size();
    }

    byte[] glyf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        outlines.forEach(out::writeBytes);
        return out.toByteArray();
    }

    boolean longOffsets() {
        return outlines.stream().mapToInt(o -> o.length).sum() > 0x1fffe;
    }

    byte[] loca() {
        boolean wide = longOffsets();
        ByteBuffer out = ByteBuffer.allocate((wide ? 4 : 2) * (count() + 1));
        int at = 0;
        for (int i = 0; i <= count(); i++) {
            if (wide) {
                out.putInt(at);
            } else {
                out.putShort((short) (at / 2));
            }
            at += i < count() ? outlines.get(i).length : 0;
        }
        return out.array();
    }

    byte[] hmtx() {
        int hmtx = tables.start("hmtx");
        ByteBuffer out = ByteBuffer.allocate(4 * count());
        for (int glyph : sources) {
            int bearing = glyph < fullMetrics ? hmtx + 4 * glyph + 2 : hmtx + 2 * fullMetrics + 2 * glyph;
            out.putShort((short) tables.u16(hmtx + 4 * Math.min(glyph, fullMetrics - 1)));
            out.putShort((short) tables.s16(bearing));
        }
        return out.array();
    }

    private byte[] outline(int glyph) {
        int start = offset(glyph);
        int length = offset(glyph + 1) - start;
        if (length == 0) {
            return new byte[0];
        }
        byte[] whole = tables.copy(tables.start("glyf") + start, length);
        ByteBuffer from = ByteBuffer.wrap(whole);
        byte[] bare = from.getShort(0) >= 0 ? simple(whole, from) : composed(whole, from);
        return Arrays.copyOf(bare, (bare.length + 1) & ~1);
    }

    private int offset(int glyph) {
        int loca = tables.start("loca");
        return wideOffsets ? tables.i32(loca + 4 * glyph) : 2 * tables.u16(loca + 2 * glyph);
    }

    private static byte[] simple(byte[] whole, ByteBuffer from) {
        int hints = 10 + 2 * from.getShort(0);
        int length = from.getShort(hints) & 0xffff;
        byte[] bare = new byte[whole.length - length];
        System.arraycopy(whole, 0, bare, 0, hints);
        System.arraycopy(whole, hints + 2 + length, bare, hints + 2, bare.length - hints - 2);
        return bare;
    }

    private byte[] composed(byte[] whole, ByteBuffer from) {
        int at = 10;
        int flags;
        do {
            flags = from.getShort(at) & 0xffff;
            from.putShort(at, (short) (flags & ~HINTS));
            from.putShort(at + 2, (short) part(from.getShort(at + 2) & 0xffff));
            at += (flags & WORDS) != 0 ? 8 : 6;
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
        return Arrays.copyOf(whole, at);
    }

    private int part(int glyph) {
        return parts.computeIfAbsent(glyph, g -> {
            sources.add(g);
            return sources.size() - 1;
        });
    }
}
