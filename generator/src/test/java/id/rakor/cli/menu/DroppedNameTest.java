package id.rakor.cli.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroppedNameTest {
    @TempDir
    private Path folder;

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a/rapat.xlsx | /a/rapat.xlsx",
                "'/a/rapat kedua.xlsx' | /a/rapat kedua.xlsx",
                "\"/a/rapat kedua.xlsx\" | /a/rapat kedua.xlsx",
                "/a/rapat\\ kedua\\ \\(baru\\).xlsx | /a/rapat kedua (baru).xlsx",
                "'/a/Jum'\\''at.xlsx' | /a/Jum'at.xlsx",
                "file:///a/rapat%20kedua.xlsx | /a/rapat kedua.xlsx",
                "file:///a/rapat kedua.xlsx | /a/rapat kedua.xlsx",
                "/a/Daftar Sulawesi.xlsx | /a/Daftar Sulawesi.xlsx"
            })
    void is_the_name_of_the_file_whatever_the_window_writes(String typed, String name) {
        assertThat(DroppedName.of(typed, false)).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "C:\\Rapat\\daftar.xlsx | C:\\Rapat\\daftar.xlsx",
                "\"C:\\Rapat kedua\\daftar.xlsx\" | C:\\Rapat kedua\\daftar.xlsx",
                "& 'C:\\Rapat kedua\\daftar.xlsx' | C:\\Rapat kedua\\daftar.xlsx"
            })
    void keeps_the_backslashes_of_windows(String typed, String name) {
        assertThat(DroppedName.of(typed, true)).hasToString(name);
    }

    @Test
    void begins_in_the_folder_of_the_person_after_a_tilde() {
        assertThat(DroppedName.of("~/kantor", false))
                .isEqualTo(Path.of(System.getProperty("user.home"), "kantor").toFile());
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void takes_a_file_that_really_has_a_backslash_in_its_name() throws IOException {
        Path odd = Files.createFile(folder.resolve("a\\ b.xlsx"));

        assertThat(DroppedName.of(odd.toString(), false)).isEqualTo(odd.toFile());
    }
}
