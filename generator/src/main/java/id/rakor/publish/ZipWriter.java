package id.rakor.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP whose bytes depend only on names, contents, order and date: no clock, zone or locale.
 * Entries come in the order of {@link String#compareTo}, so none can come twice. Holds one entry's
 * buffer in memory, whatever its size; over 4 GiB or 65,535 entries it writes ZIP64.
 */
public final class ZipWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final LocalDate date;
    private String last = "";

    /**
     * @param out where it is written; closed by {@link #close()}
     * @param date the date that every entry bears, from 1980 to 2107; the time is midnight
     */
    public ZipWriter(OutputStream out, LocalDate date) {
        if (date.getYear() < 1980 || date.getYear() > 2107) {
            throw new IllegalArgumentException("no ZIP date: " + date);
        }
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(Deflater.BEST_COMPRESSION);
        this.date = date;
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
