package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.WriteOptions;
import id.rakor.load.Loader;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that are recorded in short and that a list names in full. */
class FullNamesTest {
    private static final String LIST =
            "Nama;Instansi\nAdi Satu;Dinkes Kab. Contoh Raya\nAdi Dua;Dinas Kesehatan Kabupaten Contoh Raya\n";

    @TempDir
    private Path folder;

    private Path bodies;

    @BeforeEach
    void lay_a_body_in_short() throws IOException {
        Path content = folder.resolve("content");
        Loader.layExample(content);
        bodies = Files.writeString(content.resolve("lembaga/lama.yaml"), """
                # Dari daftar lama.
                dinkes:
                  nama: Dinkes Contoh Raya
                  nama_lain:
                    - Dinas Kesehatan Kabupaten Contoh Raya
                  jenis: perangkat-daerah
                  wilayah: kabupaten-contoh-raya
                """);
        Files.writeString(folder.resolve("daftar.csv"), LIST);
    }

    private Session take(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "impor",
                folder.resolve("daftar.csv").toString(),
                "--rapat",
                "rakor-tim-terpadu-b12-2026",
                "--sebagai",
                "hadir",
                "--content",
                folder.resolve("content").toString(),
                "--as-of",
                "2027-03-01",
                "--ya"));
        all.addAll(List.of(more));
        return Session.run(all.toArray(String[]::new));
    }

    @Test
    void bear_the_name_in_full_where_that_is_said_and_keep_the_short_one_and_the_id() throws IOException {
        Session session = take("--nama-lengkap");

        assertThat(session.out()).contains("- Dinkes Contoh Raya = Dinas Kesehatan Kabupaten Contoh Raya");
        assertThat(Files.readString(bodies)).isEqualTo("""
                        # Dari daftar lama.
                        dinkes:
                          nama: Dinas Kesehatan Kabupaten Contoh Raya
                          singkatan:
                            - Dinkes Contoh Raya
                          jenis: perangkat-daerah
                          wilayah: kabupaten-contoh-raya
                        """);
        assertThat(take("--nama-lengkap").out()).doesNotContain("nama singkat");
    }

    @Test
    void stay_as_they_are_where_nobody_is_asked_and_that_is_told() throws IOException {
        assertThat(take().out()).contains("- Dinkes Contoh Raya = Dinas Kesehatan", "--nama-lengkap");
        assertThat(Files.readString(bodies)).contains("nama: Dinkes Contoh Raya");
    }

    @Test
    void a_person_is_asked_once_and_an_empty_answer_is_yes() {
        assertThat(asked("\n")).isTrue();
        assertThat(asked("apa\ny\n")).isTrue();
        assertThat(asked("t\n")).isFalse();
    }

    private static boolean asked(String typed) {
        PrintStream stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Words words = Words.builtIn(Language.INDONESIAN);
        Console console = new Console(stream, stream, true, words, new BufferedReader(new StringReader(typed)));
        return new AskedNames(console, new WriteOptions(), false).wanted(Map.of("Dinkes", "Dinas Kesehatan"));
    }
}
