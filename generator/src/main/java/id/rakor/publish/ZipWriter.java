package id.rakor.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP whose bytes depend only on names, contents, order and date: no clock, zone or locale.
 * Entries come in the order of {@link String#compareTo}, so none can come twice. Holds one entry's
 * buffer in memory, whatever its size; over 4 GiB or 65,535 entries it writes ZIP64.
 */
public final class ZipWriter implements AutoCloseable {
    private static final int LEVEL = 6;
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2107, 12, 31);

    private final ZipOutputStream zip;
    private final LocalDate date;
    private String last = "";

    /**
     * A writer of one ZIP.
     *
     * @param out where it is written; closed by {@link #close()}
     * @param date the date that every entry bears, at midnight; what is before 1980 or after 2107 is moved
     *     to the nearest day that a ZIP can bear
     */
    public ZipWriter(OutputStream out, LocalDate date) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(LEVEL);
        this.date = date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
    }

    /**
     * Writes one entry.
     *
     * @return the fingerprint of its content
     * @throws IllegalArgumentException when the name does not come after the one before it
     */
    public Print add(String name, Sink.Filler filler) throws IOException {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException("not in order: " + last + ", " + name);
        }
        last = name;
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        Print.Meter meter = new Print.Meter(zip);
        filler.fill(meter);
        zip.closeEntry();
        return meter.print();
    }

    /** Writes one small entry. */
    public Print add(String name, byte[] bytes) throws IOException {
        return add(name, out -> out.write(bytes));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
