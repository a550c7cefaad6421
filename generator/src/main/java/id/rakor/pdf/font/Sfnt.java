package id.rakor.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts tables together to a TrueType file; they are added in the order of their names. */
final class Sfnt {
    private record Table(String name, byte[] bytes) {
        int padded() {
            return (bytes.length + 3) & ~3;
        }
    }

    private final List<Table> tables = new ArrayList<>();

    void add(String name, byte[] bytes) {
        tables.add(new Table(name, bytes));
    }

    byte[] bytes() {
        int head = 12 + 16 * tables.size();
        ByteBuffer out = ByteBuffer.allocate(
                head + tables.stream().mapToInt(Table::padded).sum());
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x10000).putShort((short) tables.size());
        out.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (tables.size() - power)));
        int at = head;
        int adjustment = 0;
        int whole = 0;
        for (Table table : tables) {
            out.put(at, table.bytes());
            out.put(table.name().getBytes(StandardCharsets.ISO_8859_1));
            int sum = sum(out, at, table.padded());
            whole += sum;
            out.putInt(sum).putInt(at).putInt(table.bytes().length);
            adjustment = table.name().equals("head") ? at + 8 : adjustment;
            at += table.padded();
        }
        return out.putInt(adjustment, 0xb1b0afba - whole - sum(out, 0, head)).array();
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }
}
