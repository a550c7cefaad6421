package id.rakor.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Whether a ZIP holds nothing but what its directory lists. Programs that unpack go by the directory or by
 * the heads of the entries; only when both say the same, and no byte lies between, before or after, do all
 * of them unpack the same files.
 */
final class ZipLayout implements AutoCloseable {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LISTED = 0x02014b50;
    private static final int HEAD = 0x04034b50;
    private static final long FULL = 0xffffffffL;
    private static final Set<Long> DESCRIPTORS = Set.of(12L, 16L, 20L, 24L);

    private final FileChannel file;

    ZipLayout(Path zip) throws IOException {
        file = FileChannel.open(zip, StandardOpenOption.READ);
    }

    /** True when every byte belongs to a listed entry or to the directory. */
    boolean isPlain() throws IOException {
        try {
            Directory directory = directory(file.size() - 22);
            return directory != null && isPlain(directory);
        } catch (EOFException e) {
            return false;
        }
    }

    private Directory directory(long end) throws IOException {
        ByteBuffer last = read(end, 22);
        if (last.getInt(0) != END) {
            return null;
        }
        int count = u16(last, 10);
        long size = u32(last, 12);
        long offset = u32(last, 16);
        if (count < 0xffff && size < FULL && offset < FULL) {
            return new Directory(offset, offset + size, count, end);
        }
        ByteBuffer locator = read(end - 20, 20);
        long at = locator.getLong(8);
        ByteBuffer big = read(at, 56);
        boolean whole =
                locator.getInt(0) == LOCATOR_64 && big.getInt(0) == END_64 && at + 12 + big.getLong(4) == end - 20;
        long from = big.getLong(48);
        return whole ? new Directory(from, from + big.getLong(40), big.getLong(32), at) : null;
    }

    private boolean isPlain(Directory directory) throws IOException {
        List<Span> spans = new ArrayList<>();
        long at = directory.from();
        for (long i = 0; i < directory.count(); i++) {
            ByteBuffer listed = read(at, 46);
            int name = u16(listed, 28);
            int extra = u16(listed, 30);
            ByteBuffer more = read(at + 46, name + extra);
            Span span = listed.getInt(0) == LISTED ? span(listed, more.slice(0, name), more.slice(name, extra)) : null;
            if (span == null) {
                return false;
            }
            spans.add(span);
            at += 46L + name + extra + u16(listed, 32);
        }
        return at == directory.to() && at == directory.end() && tiles(spans, directory.from());
    }

    /** Where an entry stands; null when its head names another file than the directory does. */
    private Span span(ByteBuffer listed, ByteBuffer name, ByteBuffer extra) throws IOException {
        long[] sizes = {u32(listed, 24), u32(listed, 20), u32(listed, 42)};
        widen(sizes, extra.order(ByteOrder.LITTLE_ENDIAN));
        ByteBuffer head = read(sizes[2], 30);
        int length = u16(head, 26);
        boolean same = head.getInt(0) == HEAD
                && length == name.capacity()
                && read(sizes[2] + 30, length).equals(name);
        long data = sizes[2] + 30 + length + u16(head, 28);
        return same ? new Span(sizes[2], data + sizes[1], (u16(head, 6) & 8) != 0) : null;
    }

    /** Puts in the sizes that ZIP64 keeps elsewhere. */
    private static void widen(long[] sizes, ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int next = Math.min(Short.toUnsignedInt(extra.getShort()) + extra.position(), extra.limit());
            for (int i = 0; id == 1 && i < sizes.length; i++) {
                if (sizes[i] == FULL && extra.position() + 8 <= next) {
                    sizes[i] = extra.getLong();
                }
            }
            extra.position(next);
        }
    }

    private static boolean tiles(List<Span> spans, long end) {
        spans.sort(Comparator.comparingLong(Span::from));
        Span before = new Span(0, 0, false);
        for (Span span : spans) {
            if (!before.touches(span.from())) {
                return false;
            }
            before = span;
        }
        return before.touches(end);
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (at < 0) {
            throw new EOFException();
        }
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static int u16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long u32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * The list of entries at the end of a ZIP.
     *
     * @param from where it begins
     * @param to where it says it ends
     * @param count how many entries it lists
     * @param end where the record after it begins
     */
    private record Directory(long from, long to, long count, long end) {}

    /**
     * The bytes of one entry.
     *
     * @param from its first byte
     * @param to the byte after its data
     * @param described whether a descriptor may follow, of one of four lengths
     */
    private record Span(long from, long to, boolean described) {
        boolean touches(long next) {
            return next == to || described && DESCRIPTORS.contains(next - to);
        }
    }
}
