package id.rakor.cli.menu;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.menu.GivenBackFiles.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenBackFilesTest {
    private static final String END = "-perlu";
    private static final Origin INVITED = new Origin("undangan", null);

    @TempDir
    private Path folder;

    private final GivenBackFiles back = new GivenBackFiles();

    @Test
    void knows_what_was_given_back_of_a_list_and_of_what_was_given_back_before() throws IOException {
        Path list = Files.writeString(folder.resolve("daftar.xlsx"), "");
        Path first = Files.writeString(folder.resolve("daftar-perlu.xlsx"), "");
        Files.writeString(folder.resolve("lain-perlu.xlsx"), "");

        assertThat(back.note(list, END, INVITED)).contains(first);
        Path second = Files.writeString(folder.resolve("daftar-perlu-2.xlsx"), "");
        back.note(first, END, INVITED);

        assertThat(back.files()).containsExactlyInAnyOrder(first, second);
        assertThat(back.origin(second)).contains(INVITED);
        assertThat(back.origin(list)).isEmpty();
    }

    @Test
    void says_nothing_where_nothing_was_given_back_and_forgets_what_is_gone() throws IOException {
        Path list = Files.writeString(folder.resolve("daftar.xlsx"), "");
        assertThat(back.note(list, END, INVITED)).isEmpty();

        Path first = Files.writeString(folder.resolve("daftar-perlu.xlsx"), "");
        back.note(list, END, INVITED);
        Files.delete(first);

        assertThat(back.files()).isEmpty();
    }
}
