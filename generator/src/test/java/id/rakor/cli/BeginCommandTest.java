package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginCommandTest {
    @TempDir
    private Path place;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_folder_made_by_options_is_sound_and_names_region_and_zone() throws IOException {
        Path folder = place.resolve("isi");

        assertThat(run(
                        false,
                        "",
                        "mulai",
                        folder.toString(),
                        "--kantor",
                        "Badan Uji",
                        "--nama",
                        "Catatan",
                        "--kode-wilayah",
                        "74.05"))
                .isZero();

        Loaded loaded = new Loader(1).load(folder);
        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.records().of(RecordType.MEETING)).isEmpty();
        assertThat(folder.resolve("rakor.yaml")).content().contains("kantor: Badan Uji", "zona: wita", "baku: daerah");
        assertThat(folder.resolve("lembaga/kantor.yaml")).content().contains("wilayah: kabupaten-konawe-selatan");
        assertThat(folder.resolve(".vscode/settings.json")).content().contains("\"rapat/**/rapat.yaml\"");
        assertThat(folder.resolve(".vscode/skema/rapat.schema.json")).exists();
        assertThat(folder.resolve("rapat/.gitkeep")).exists();
    }

    @Test
    void a_person_is_asked_for_what_is_not_given_and_may_leave_out_what_is_not_known() throws IOException {
        Path folder = place.resolve("isi");

        assertThat(run(true, "\nBadan Uji\nCatatan\n\n\n\n\n", "mulai", folder.toString()))
                .isZero();

        assertThat(folder.resolve("rakor.yaml"))
                .content()
                .contains("nama: Catatan\nkantor: Badan Uji\n")
                .doesNotContain("zona", "kertas", "kop");
    }

    @Test
    void a_folder_that_is_not_empty_stays_as_it_is() throws IOException {
        Files.writeString(place.resolve("catatan.txt"), "milik saya");

        assertThat(run(false, "", "mulai", place.toString(), "--kantor", "A", "--nama", "B"))
                .isEqualTo(2);
        assertThat(place).isDirectoryNotContaining("glob:**rakor.yaml");
    }

    @Test
    void a_code_that_no_region_has_is_refused() {
        assertThat(run(
                        false,
                        "",
                        "mulai",
                        place.resolve("x").toString(),
                        "--kantor",
                        "A",
                        "--nama",
                        "B",
                        "--kode-wilayah",
                        "00.99"))
                .isEqualTo(2);
        assertThat(place.resolve("x")).doesNotExist();
    }

    private int run(boolean terminal, String typed, String... args) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Words words = Words.builtIn(Language.INDONESIAN);
        return Main.run(args, new Console(out, out, terminal, words, new BufferedReader(new StringReader(typed))));
    }
}
