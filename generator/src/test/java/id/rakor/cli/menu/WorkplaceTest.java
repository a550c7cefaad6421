package id.rakor.cli.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
    @TempDir
    private Path folder;

    @Test
    void is_nowhere_where_nobody_has_begun() {
        assertThat(Workplace.find(folder, folder.resolve("kantor"))).isEmpty();
    }

    @Test
    void is_the_folder_content_of_where_a_person_stands() throws IOException {
        office("content");

        assertThat(Workplace.find(folder, null)).contains(Workplace.USUAL);
        assertThat(Workplace.USUAL.contentOption()).isEmpty();
        assertThat(Workplace.USUAL.outputOption()).isEmpty();
    }

    @Test
    void is_rather_the_office_that_was_chosen_last() throws IOException {
        office("content");
        Path chosen = office("kantor");

        Workplace place = Workplace.find(folder, chosen).orElseThrow();

        assertThat(place).isEqualTo(Workplace.of(chosen));
        assertThat(place.contentOption()).containsExactly("--content", chosen.toString());
        assertThat(place.outputOption())
                .containsExactly("--output", chosen.resolve("output").toString());
    }

    @Test
    void is_above_all_the_office_in_whose_folder_a_person_stands() throws IOException {
        Path office = office("kantor");
        Path inside = Files.createDirectories(office.resolve("rapat/2026"));

        assertThat(Workplace.find(office, office("lain")).orElseThrow().content())
                .isEqualTo(Path.of("."));
        assertThat(Workplace.find(inside, office("lain")).orElseThrow().content())
                .isEqualTo(Path.of("..", ".."));
    }

    @Test
    void remembers_the_office_that_was_chosen_and_forgets_one_that_is_gone() throws IOException {
        Memory memory = new Memory(folder);
        assertThat(memory.recall()).isNull();

        memory.keep(office("kantor saya"));
        assertThat(new Memory(folder).recall())
                .isEqualTo(folder.resolve("kantor saya").toAbsolutePath());

        Files.delete(folder.resolve("kantor saya/rakor.yaml"));
        assertThat(Workplace.find(folder, new Memory(folder).recall())).isEmpty();
    }

    private Path office(String name) throws IOException {
        Path office = Files.createDirectories(folder.resolve(name));
        Files.writeString(office.resolve("rakor.yaml"), "nama: Uji\n");
        return office;
    }
}
