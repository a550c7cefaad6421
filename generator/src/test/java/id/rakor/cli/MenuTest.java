package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.load.Loader;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {
    @TempDir
    private Path folder;

    @Test
    void opens_where_a_person_watches_and_gives_help_where_nobody_does() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console nobody = new Console(stream, stream, false, Words.builtIn(Language.INDONESIAN));

        assertThat(Main.run(new String[] {}, nobody)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Cara pakai:")
                .contains("bangun, build");
        assertThat(Sitting.at(folder, List.of()).code()).isZero();
    }

    @Test
    void offers_to_begin_where_there_are_no_records_and_works_there_from_then_on() throws IOException {
        Path office = folder.resolve("kantor");
        List<String> typed = List.of(office.toString(), "y", "Badan Uji", "Catatan", "", "", "", "", "", "0");

        Sitting first = Sitting.at(folder, typed);
        Sitting second = Sitting.at(folder, List.of("0"));

        assertThat(first.code()).isZero();
        assertThat(first.screen())
                .startsWith("Belum ada folder catatan di sini.")
                .contains("./rakor mulai " + office);
        assertThat(office.resolve("rakor.yaml")).content().contains("kantor: Badan Uji");
        assertThat(second.screen()).startsWith("\nRakor. Folder catatan: " + office + "\n");
    }

    @Test
    void ends_where_the_input_ends_whatever_was_asked() throws IOException {
        Path office = folder.resolve("kantor");
        Loader.layExample(office);
        for (List<String> typed : List.of(List.<String>of(), List.of("1"), List.of("4", "1"), List.of("4", "1", "1"))) {
            assertThat(Sitting.at(folder, typed, "--content", office.toString()).code())
                    .as("%s", typed)
                    .isZero();
        }
    }

    @Test
    void asks_for_a_new_meeting_here_when_a_sheet_is_not_wanted() throws IOException {
        Path office = folder.resolve("kantor");
        Loader.layExample(office);

        Sitting sitting = Sitting.at(folder, List.of("1", "2"), "--content", office.toString());

        assertThat(sitting.screen()).contains("Perintah: ./rakor baru rapat --content " + office + "\n");
        assertThat(sitting.code()).isZero();
        assertThat(sitting.opened()).isEmpty();
    }

    @Test
    void speaks_english_and_so_do_the_commands_it_runs() throws IOException {
        Path office = folder.resolve("kantor");
        Loader.layExample(office);

        Sitting sitting = Sitting.at(
                folder, List.of("6", "1", "0"), Language.ENGLISH, "--bahasa", "en", "--content", office.toString());

        assertThat(sitting.screen())
                .contains("Choose a number: 6", "--bahasa en", "There is no site in")
                .doesNotContain("Belum ada");
    }

    @Test
    void is_refused_a_folder_without_records() {
        Sitting sitting = Sitting.at(folder, List.of(), "--content", folder.toString());

        assertThat(sitting.code()).isEqualTo(2);
        assertThat(sitting.screen()).contains("tidak ada").contains(folder.toString());
    }

    @Test
    void takes_its_folder_before_no_other_command() throws IOException {
        Files.writeString(folder.resolve("rakor.yaml"), "nama: Uji\n");

        Sitting sitting = Sitting.at(folder, List.of(), "--content", folder.toString(), "periksa");

        assertThat(sitting.code()).isEqualTo(2);
        assertThat(sitting.screen()).startsWith("--content ditulis sesudah perintahnya: rakor periksa --content ...");
    }
}
