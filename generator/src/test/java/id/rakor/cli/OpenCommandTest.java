package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.cli.menu.Surroundings;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    private static final String HEAD = "berkas\ttentang\tjenis\tjudul\thalaman\tbita\tkelas\n";

    @TempDir
    private Path output;

    @BeforeEach
    void lay_out() throws IOException {
        file("situs/index.html", "");
        file("situs/lembaga/ru/rumah.html", "");
        file("situs/rapat/2026/rumah.html", "");
        file("situs/naskah/2026/rumah/rumah.html", "");
        for (String folder : List.of("pdf", "cetak", "cetak-internal")) {
            file(folder + "/2026/rumah/Undangan.pdf", folder);
            String row = "naskah/2026/rumah/Undangan.pdf\trapat:rumah\tundangan\tUndangan\t1\t9\tBiasa\n";
            file(folder + "/daftar-naskah.tsv", (folder.equals("pdf") ? "# 0\n" + HEAD : HEAD) + row);
        }
    }

    @Test
    void opens_the_site_when_nothing_is_named() {
        assertThat(opened()).containsExactly(output.resolve("situs/index.html"));
    }

    @Test
    void opens_the_page_of_a_meeting_before_that_of_anything_else_with_its_id() {
        assertThat(opened("rumah")).containsExactly(output.resolve("situs/rapat/2026/rumah.html"));
    }

    @Test
    void opens_the_paper_that_was_made_last_wherever_it_was_printed() throws IOException {
        Path newest = output.resolve("cetak-internal/2026/rumah/Undangan.pdf");
        Files.setLastModifiedTime(newest, FileTime.fromMillis(System.currentTimeMillis() + 60_000));

        assertThat(opened("undangan", "rumah")).containsExactly(newest);

        Files.setLastModifiedTime(
                output.resolve("pdf/2026/rumah/Undangan.pdf"),
                FileTime.fromMillis(System.currentTimeMillis() + 120_000));
        assertThat(opened("undangan", "rumah")).containsExactly(output.resolve("pdf/2026/rumah/Undangan.pdf"));
    }

    @Test
    void opens_a_file_that_is_named() {
        Path file = output.resolve("cetak/daftar-naskah.tsv");

        assertThat(opened(file.toString())).containsExactly(file);
    }

    @Test
    void names_what_is_not_there_and_how_it_is_made() throws IOException {
        assertThat(Session.run("buka", "gedung", "--output", output.toString()).err())
                .contains("gedung", "jalankan bangun");
        assertThat(Session.run("buka", "notula", "rumah", "--output", output.toString())
                        .err())
                .contains("./rakor cetak notula rumah");
        Files.delete(output.resolve("situs/index.html"));
        Session session = Session.run("buka", "--output", output.toString());
        assertThat(session.err()).contains("Belum ada situs");
        assertThat(session.code()).isEqualTo(3);
    }

    @Test
    void wants_the_meeting_of_a_paper_and_a_kind_that_there_is() {
        assertThat(Session.run("buka", "undangan").code()).isEqualTo(2);
        assertThat(Session.run("buka", "undangn", "rumah").err()).contains("Yang dikenal: undangan.");
    }

    @Test
    void gives_the_address_where_nothing_can_open_it() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, false, Words.builtIn(Language.INDONESIAN));
        String[] words = {"buka", "--output", output.toString()};

        assertThat(Main.run(words, console, new Surroundings(output, output, file -> false)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(output.resolve("situs/index.html").toUri().toString());
    }

    private List<Path> opened(String... what) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, false, Words.builtIn(Language.INDONESIAN));
        List<Path> opened = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of("buka", "--output", output.toString()));
        words.addAll(Arrays.asList(what));
        int code = Main.run(words.toArray(String[]::new), console, new Surroundings(output, output, opened::add));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return opened;
    }

    private void file(String name, String text) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
