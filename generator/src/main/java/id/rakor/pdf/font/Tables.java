package id.rakor.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file, by their names of four letters; numbers are read big-endian. */
final class Tables {
    private final ByteBuffer file;
    private final Map<String, int[]> places = new TreeMap<>();

    Tables(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        for (int i = 0; i < u16(4); i++) {
            int at = 12 + 16 * i;
            String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            places.put(name, new int[] {file.getInt(at + 8), file.getInt(at + 12)});
        }
    }

    /** Where a table begins, or -1 when the file has none of that name. */
    int start(String name) {
        int[] place = places.get(name);
        return place == null ? -1 : place[0];
    }

    /** A copy of a table. */
    byte[] copy(String name) {
        int[] place = places.get(name);
        return copy(place[0], place[1]);
    }

    byte[] copy(int at, int length) {
        byte[] part = new byte[length];
        file.get(at, part);
        return part;
    }

    int u8(int at) {
        return file.get(at) & 0xff;
    }

    int u16(int at) {
        return file.getShort(at) & 0xffff;
    }

    int s16(int at) {
        return file.getShort(at);
    }

    int i32(int at) {
        return file.getInt(at);
    }
}
