package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path content;

    @BeforeEach
    void write() throws IOException {
        write("rakor.yaml", "format: 1\nnama: Uji\nkantor: Uji\n");
        write("tema/satu.yaml", "a:\n  nama: A\n  nma: A\n");
        write("tema/dua.yaml", "b:\n  nama: B\n  nma: B\n");
        write("istilah/istilah.yaml", "c:\n  nama: C\n  x: C\n");
    }

    @Test
    void shows_only_findings_of_the_files_named_and_counts_the_others() {
        Session session = check(content.resolve("tema/satu.yaml").toString());

        assertThat(session.out()).contains("tema/satu.yaml:3:").doesNotContain("dua.yaml", "istilah.yaml");
        assertThat(session.out()).contains("\nDi tempat lain: ");
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void takes_folders_and_names_inside_the_content_folder() {
        assertThat(check("tema", "istilah").out())
                .contains("satu.yaml", "dua.yaml", "istilah.yaml")
                .doesNotContain("Di tempat lain");
    }

    @Test
    void ends_with_the_exit_code_of_all_findings_when_the_place_has_none() {
        Session session = check("rakor.yaml");

        assertThat(session.out()).contains("Tidak ada temuan di tempat yang diminta.", "Di tempat lain: ");
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void shows_programs_the_same_findings() {
        assertThat(check("--format", "json", "tema/dua.yaml").out())
                .contains("\"tema/dua.yaml\"")
                .doesNotContain("satu.yaml");
    }

    @Test
    void refuses_templates_that_are_no_folder_in_both_languages() {
        for (String path : List.of("tidak-ada", content.resolve("rakor.yaml").toString())) {
            Session session = check("--templates", path);
            assertThat(session.code()).isEqualTo(2);
            assertThat(session.err()).contains("--templates berisi “" + path + "”, yang bukan folder atau tidak ada.");
            assertThat(check("--bahasa", "en", "--templates", path).err())
                    .contains("--templates is “" + path + "”, which is no folder or is not there.");
        }
    }

    @Test
    void warns_of_a_template_that_replaces_nothing_with_the_near_path(@TempDir Path templates) throws IOException {
        Files.writeString(templates.resolve("notula.ftl"), "a");
        Files.createDirectories(templates.resolve("paper/partials"));
        Files.writeString(templates.resolve("paper/partials/kami.ftl"), "a");
        String said = check("--templates", templates.toString()).out();
        assertThat(said).contains(templates + "/notula.ftl: peringatan T10", "Maksudnya “paper/notula.ftl”?");
        assertThat(said).doesNotContain("kami.ftl");
    }

    @Test
    void refuses_a_place_that_is_not_in_the_content_folder() {
        Session session = check("tema/tiga.yaml");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("tema/tiga.yaml");
    }

    private Session check(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "periksa";
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
