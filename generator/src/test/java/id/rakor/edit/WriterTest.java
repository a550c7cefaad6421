package id.rakor.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
    @TempDir
    private Path content;

    @Test
    void does_all_of_a_proposal() throws IOException {
        Files.writeString(content.resolve("a.yaml"), "a\n");
        Files.writeString(content.resolve("b.yaml"), "b\n");

        Writer.write(
                content,
                new Proposal(List.of(
                        Change.made("baru/c.yaml", "c\n"),
                        new Change("a.yaml", "a\n", "x\n"),
                        Change.gone("b.yaml", "b\n"))));

        assertThat(content.resolve("baru/c.yaml")).hasContent("c\n");
        assertThat(content.resolve("a.yaml")).hasContent("x\n");
        assertThat(content.resolve("b.yaml")).doesNotExist();
        assertThat(content).isDirectoryNotContaining("glob:**.rakor-tulis");
    }

    @Test
    void puts_everything_back_when_a_file_is_not_as_the_proposal_knows_it() throws IOException {
        Files.writeString(content.resolve("a.yaml"), "a\n");
        Files.writeString(content.resolve("z.yaml"), "written meanwhile\n");
        Proposal proposal = new Proposal(List.of(
                new Change("a.yaml", "a\n", "x\n"), Change.made("m.yaml", "m\n"), new Change("z.yaml", "z\n", "y\n")));

        assertThatThrownBy(() -> Writer.write(content, proposal)).hasMessage("z.yaml");

        assertThat(content.resolve("a.yaml")).hasContent("a\n");
        assertThat(content.resolve("m.yaml")).doesNotExist();
        assertThat(content.resolve("z.yaml")).hasContent("written meanwhile\n");
    }

    @Test
    void leaves_the_content_alone_when_its_copy_is_written() throws IOException {
        Files.createDirectories(content.resolve("isi/rapat"));
        Files.writeString(content.resolve("isi/rapat/a.yaml"), "a\n");
        Path copy;
        try (Trial trial = Trial.of(content.resolve("isi"))) {
            copy = trial.folder();
            Writer.write(copy, new Proposal(List.of(new Change("rapat/a.yaml", "a\n", "x\n"))));
            assertThat(copy.resolve("rapat/a.yaml")).hasContent("x\n");
        }
        assertThat(content.resolve("isi/rapat/a.yaml")).hasContent("a\n");
        assertThat(copy).doesNotExist();
    }

    @Test
    void shows_lines_that_come_and_go_with_some_around_them() {
        Change change = new Change("a", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\nx\n5\n6\n7\n8\n");
        assertThat(Diff.of(change))
                .extracting(row -> row.kind() + row.text())
                .containsExactly("SKIPPED", "SAME2", "SAME3", "REMOVED4", "ADDEDx", "SAME5", "SAME6", "SKIPPED");
    }
}
