package id.rakor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    @TempDir
    Path temp;

    @Test
    void writes_the_same_bytes_in_every_zone_and_locale() throws IOException {
        byte[] here = sample();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String other : List.of("Asia/Jayapura", "America/St_Johns", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(sample()).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void can_be_read_back() throws IOException {
        Path file = Files.write(temp.resolve("a.zip"), sample());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries).extracting(ZipEntry::getName).containsExactly("a/satu.txt", "a/\u00e9\u4e00.txt");
            assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(DATE.atStartOfDay());
            assertThat(entries).extracting(ZipEntry::getExtra).containsOnlyNulls();
            assertThat(zip.getInputStream(entries.get(0))).hasContent("isi satu");
        }
    }

    @Test
    void marks_names_as_utf_8() throws IOException {
        byte[] zip = sample();
        assertThat(zip[7] & 0x08).isEqualTo(0x08);
    }

    @Test
    void tells_the_fingerprint_of_an_entry() throws IOException {
        try (ZipWriter zip = new ZipWriter(OutputStream.nullOutputStream(), DATE)) {
            assertThat(zip.add("a", bytes("isi"))).isEqualTo(Print.of(bytes("isi")));
        }
    }

    @Test
    void refuses_entries_out_of_order_or_twice() throws IOException {
        try (ZipWriter zip = new ZipWriter(OutputStream.nullOutputStream(), DATE)) {
            zip.add("b", bytes(""));
            assertThatThrownBy(() -> zip.add("a", bytes(""))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> zip.add("b", bytes(""))).isInstanceOf(IllegalArgumentException.class);
            zip.add("c", bytes(""));
        }
    }

    @Test
    void moves_a_date_that_a_zip_cannot_bear_to_the_nearest_it_can() throws IOException {
        assertThat(dated(LocalDate.of(1945, 8, 17))).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(dated(LocalDate.of(1980, 1, 1))).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(dated(LocalDate.of(2107, 12, 31))).isEqualTo(LocalDate.of(2107, 12, 31));
        assertThat(dated(LocalDate.of(9999, 1, 1))).isEqualTo(LocalDate.of(2107, 12, 31));
    }

    private LocalDate dated(LocalDate date) throws IOException {
        Path file = temp.resolve("dated.zip");
        try (ZipWriter zip = new ZipWriter(Files.newOutputStream(file), date)) {
            zip.add("a", bytes(""));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("a").getTimeLocal().toLocalDate();
        }
    }

    @Test
    void holds_more_entries_than_an_old_zip_could() throws IOException {
        Path file = temp.resolve("many.zip");
        int count = 66_000;
        try (ZipWriter zip = new ZipWriter(new BufferedOutputStream(Files.newOutputStream(file)), DATE)) {
            for (int i = 0; i < count; i++) {
                zip.add(Integer.toString(100_000 + i), new byte[0]);
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(count);
        }
    }

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out, DATE)) {
            zip.add("a/satu.txt", bytes("isi satu"));
            zip.add("a/\u00e9\u4e00.txt", bytes("dua"));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
