package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyCommandTest {
    private static final String UNTIDY = "a:\n    uraian: B\n    nama: A   # satu\n";
    private static final String TIDY = "a:\n  nama: A # satu\n  uraian: B\n";

    @TempDir
    private Path content;

    @BeforeEach
    void write() throws IOException {
        write("rakor.yaml", "format: 1\nnama: Uji\nkantor: Uji\n");
        write("tema/satu.yaml", UNTIDY);
        write("tema/dua.yaml", UNTIDY.replace("a:\n", "b:\n"));
    }

    @Test
    void names_the_files_that_are_not_tidy_and_writes_nothing() throws IOException {
        for (String option : new String[] {"--check", "--periksa"}) {
            Session session = tidy(option);

            assertThat(session.out()).startsWith("tema/dua.yaml\ntema/satu.yaml\nBelum rapi: 2 berkas.");
            assertThat(session.code()).isEqualTo(1);
            assertThat(content.resolve("tema/satu.yaml")).hasContent(UNTIDY);
        }
    }

    @Test
    void writes_what_it_shows_and_has_nothing_to_do_afterwards() {
        Session session = tidy("--ya");

        assertThat(session.out())
                .contains("Diubah: tema/satu.yaml", "  - ", "  +   nama: A # satu", "Ditulis: 2 perubahan.");
        assertThat(session.code()).isZero();
        assertThat(content.resolve("tema/satu.yaml")).hasContent(TIDY);
        assertThat(tidy("--ya").out()).isEqualTo("Tidak ada yang berubah.\n");
        assertThat(tidy("--check").out()).isEqualTo("Semua sudah rapi.\n");
        assertThat(tidy("--check").code()).isZero();
    }

    @Test
    void tidies_only_the_places_named() {
        assertThat(tidy("--ya", "tema/dua.yaml").out()).contains("Ditulis: 1 perubahan.");
        assertThat(content.resolve("tema/satu.yaml")).hasContent(UNTIDY);
        assertThat(tidy("--ya", content.resolve("tema").toString()).out()).contains("Ditulis: 1 perubahan.");
    }

    @Test
    void leaves_unreadable_files_alone_tells_of_them_and_tidies_the_others() throws IOException {
        write("tema/rusak.yaml", "c:\n  nama: A\n   uraian: B\n");

        Session session = tidy("--ya");

        assertThat(session.err()).contains("tema/rusak.yaml:3:", "Tidak dirapikan karena tidak terbaca: 1 berkas.");
        assertThat(session.code()).isEqualTo(1);
        assertThat(content.resolve("tema/satu.yaml")).hasContent(TIDY);
        assertThat(content.resolve("tema/rusak.yaml")).hasContent("c:\n  nama: A\n   uraian: B\n");
        assertThat(tidy("--check").code()).isEqualTo(1);
    }

    @Test
    void tidies_files_with_errors_of_content_though_their_lines_move() throws IOException {
        write("tema/satu.yaml", "a:\n    nma: salah\n\n\n    jenis: x\n    nama: A\n");
        write("tema/dua.yaml", "a:\n    nama: dua kali\nb:\n    nama: B\n");

        assertThat(tidy("--ya").code()).isZero();
        assertThat(content.resolve("tema/satu.yaml")).hasContent("a:\n  nama: A\n\n  nma: salah\n\n  jenis: x\n");
    }

    @Test
    void says_when_only_line_ends_change() throws IOException {
        write("tema/satu.yaml", TIDY.replace("\n", "\r\n"));

        assertThat(tidy("--ya", "tema/satu.yaml").out()).contains("Hanya ujung baris yang berubah.");
        assertThat(Files.readString(content.resolve("tema/satu.yaml"))).isEqualTo(TIDY);
    }

    @Test
    void refuses_a_content_folder_that_is_not_there() {
        Session session =
                Session.run("fmt", "--content", content.resolve("tidak").toString());

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("tidak ada");
    }

    private Session tidy(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "rapikan";
        args[1] = "--content";
        args[2] = content.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Session.run(args);
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
