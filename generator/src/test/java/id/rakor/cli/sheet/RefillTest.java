package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a meeting that is recorded. */
class RefillTest {
    @TempDir
    private Path folder;

    private Path example;

    @BeforeEach
    void lay_the_example() throws IOException {
        example = folder.resolve("content");
        Loader.layExample(example);
    }

    @Test
    void changes_nothing_when_it_is_taken_as_it_is() {
        for (String id : List.of("rakor-tim-terpadu-b04-2026", "rakor-tim-terpadu-b08-2026")) {
            Path sheet = folder.resolve(id + ".xlsx");
            Session made = run(example, "baru", "rapat", "--lembar", sheet.toString(), "--rapat", id);
            Session taken = run(example, "impor", sheet.toString(), "--coba", "--ya");

            assertThat(made.code()).as(made.err()).isZero();
            assertThat(taken.out()).as(id + taken.err()).endsWith("Tidak ada yang berubah.\n");
        }
    }

    @Test
    void wants_a_meeting_that_is_there_and_a_file() {
        Path sheet = folder.resolve("x.xlsx");
        Session none = run(example, "baru", "rapat", "--lembar", sheet.toString(), "--rapat", "tidak-ada");
        Session bare = run(example, "baru", "rapat", "--rapat", "tidak-ada");

        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("tidak-ada");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(sheet).doesNotExist();
    }

    private static Session run(Path content, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--content", content.toString(), "--as-of", "2027-05-01"));
        return Session.run(all.toArray(String[]::new));
    }
}
