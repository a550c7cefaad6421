package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestrictedFollowUpTest {
    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = folder.resolve("isi");
        write("rakor.yaml", "format: 1\nnama: Uji\nkantor: Uji\n");
        write("rapat/2026/rakor-uji-2026/rapat.yaml", """
                judul: Rapat Koordinasi Uji
                jenis: [rakor]
                status: terlaksana
                asal: pemberitaan
                waktu:
                  mulai: 2026-02-03
                hasil:
                  - kode: r1
                    teks: Menyusun peta.
                kelas: biasa
                """);
    }

    @Test
    void a_new_follow_up_is_said_to_be_restricted_unless_its_class_is_given() {
        String said = "tidak tampil pada halaman umum";

        assertThat(follow("--ya").out()).contains(said, "--kelas biasa");
        assertThat(content.resolve("tindak-lanjut/2026/rakor-uji-2026.yaml"))
                .content()
                .doesNotContain("kelas");
        assertThat(follow("--ya").out()).as("there is one by now").doesNotContain(said);
    }

    @Test
    void a_follow_up_with_a_class_is_recorded_with_it_in_silence() {
        assertThat(follow("--ya", "--kelas", "biasa").out()).doesNotContain("tidak tampil pada halaman umum");
        assertThat(content.resolve("tindak-lanjut/2026/rakor-uji-2026.yaml"))
                .content()
                .contains("kelas: biasa");
    }

    @Test
    void a_build_counts_what_it_withholds_and_names_its_edition_in_the_language_that_is_spoken() {
        follow("--ya");

        assertThat(build("id").out())
                .contains("yang dimuat: 1 tindak lanjut.", "kelas: biasa", "\nEdisi publik, keadaan per ");
        assertThat(build("en").out())
                .contains("uses them: 1 follow-up.", "kelas: biasa", "\nPublic edition, as of ")
                .doesNotContain("tindak lanjut", "publik");
    }

    private Session build(String language) {
        String output = folder.resolve("keluaran-" + language).toString();
        return Session.run(
                "bangun", "--content", content.toString(), "--output", output, "--bahasa", language, "--only", "situs");
    }

    private Session follow(String... more) {
        String[] args = {"tindak", "rakor-uji-2026#r1", "dalam-proses", "--tanggal", "2026-03-01"};
        return Session.run(join(args, join(new String[] {"--content", content.toString()}, more)));
    }

    private static String[] join(String[] one, String[] other) {
        String[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
