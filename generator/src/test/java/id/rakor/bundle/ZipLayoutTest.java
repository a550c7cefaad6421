package id.rakor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.publish.ZipWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipLayoutTest {
    @TempDir
    Path temp;

    @Test
    void is_plain_when_written_by_us() throws IOException {
        assertThat(isPlain(Files.readAllBytes(Sample.archive(temp.resolve("output")))))
                .isTrue();
    }

    @Test
    void is_plain_with_more_entries_than_an_old_zip_could_hold() throws IOException {
        Path file = temp.resolve("many.zip");
        try (ZipWriter zip =
                new ZipWriter(new BufferedOutputStream(Files.newOutputStream(file)), LocalDate.of(2026, 11, 21))) {
            for (int i = 0; i < 66_000; i++) {
                zip.add(Integer.toString(100_000 + i), new byte[0]);
            }
        }
        try (ZipLayout layout = new ZipLayout(file)) {
            assertThat(layout.isPlain()).isTrue();
        }
    }

    @Test
    void is_plain_with_stored_entries_and_folders() throws IOException {
        Path file = temp.resolve("stored.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (String name : new String[] {"a/", "a/b", "c"}) {
                ZipEntry entry = new ZipEntry(name);
                byte[] bytes = name.endsWith("/") ? new byte[0] : new byte[] {1, 2, 3};
                CRC32 crc = new CRC32();
                crc.update(bytes);
                entry.setSize(bytes.length);
                entry.setCrc(crc.getValue());
                entry.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_123L));
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        assertThat(isPlain(Files.readAllBytes(file))).isTrue();
    }

    @Test
    void is_not_plain_with_a_remark_or_without_an_end() throws IOException {
        Path file = temp.resolve("remark.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment("catatan");
            zip.putNextEntry(new ZipEntry("a"));
        }
        assertThat(isPlain(Files.readAllBytes(file))).isFalse();
        assertThat(isPlain(new byte[0])).isFalse();
        assertThat(isPlain(new byte[50])).isFalse();
        assertThat(isPlain(Sample.zip(new TreeMap<>()))).isTrue();
    }

    private boolean isPlain(byte[] zip) throws IOException {
        try (ZipLayout layout = new ZipLayout(Files.write(temp.resolve("uji.zip"), zip))) {
            return layout.isPlain();
        }
    }
}
