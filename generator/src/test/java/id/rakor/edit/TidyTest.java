package id.rakor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.edit.tidy.Tidied;
import id.rakor.edit.tidy.Tidy;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.load.RecordFile;
import id.rakor.model.Records.Held;
import id.rakor.yaml.Node;
import id.rakor.yaml.TreeReader;
import id.rakor.yaml.layout.Mess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {
    @TempDir
    private Path content;

    @ParameterizedTest
    @ValueSource(strings = {"content", "generator/src/main/resources/contoh"})
    void finds_the_records_of_this_project_tidy(String folder) throws IOException {
        assertThat(Tidy.of(Project.root().resolve(folder), file -> true)
                        .proposal()
                        .changes())
                .as("./rakor rapikan --ya --content " + folder)
                .extracting(Change::file)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "generator/src/main/resources/contoh"})
    void leaves_every_record_as_it_is_however_it_was_written(String folder) throws IOException {
        Path original = Project.root().resolve(folder);
        try (Trial trial = Trial.of(original)) {
            Writer.write(trial.folder(), messed(trial.folder()));
            Loaded before = new Loader(2).load(trial.folder());
            Tidied tidied = Tidy.of(trial.folder(), file -> true);
            Writer.write(trial.folder(), tidied.proposal());
            Loaded after = new Loader(2).load(trial.folder());

            assertThat(tidied.isWhole()).isTrue();
            assertThat(own(after).equals(own(new Loader(2).load(original)))).isTrue();
            assertThat(after.records().everything().equals(before.records().everything()))
                    .isTrue();
            assertThat(after.settings()).isEqualTo(before.settings());
            assertThat(after.findings()).hasSameSizeAs(before.findings());
            assertThat(Tidy.of(trial.folder(), file -> true).proposal().changes())
                    .isEmpty();
        }
    }

    @Test
    void leaves_a_file_alone_that_cannot_be_read_and_says_why() throws IOException {
        write("tema/rusak.yaml", "a:\n  nama: A\n   uraian: B\n");
        write("tema/baik.yaml", "a:\n    nama: A\n");

        Tidied tidied = Tidy.of(content, file -> true);

        assertThat(tidied.proposal().changes()).extracting(Change::file).containsExactly("tema/baik.yaml");
        assertThat(tidied.faults()).extracting(f -> f.place().file()).containsOnly("tema/rusak.yaml");
    }

    @Test
    void touches_nothing_but_files_of_records() throws IOException {
        write("rapat/2026/uji/lampiran/tabel.yaml", "b:   1\n");
        write("rapat/2026/uji/ringkasan.md", "a:   1\n");
        write("lain.yaml", "a:   1\n");

        assertThat(Tidy.of(content, file -> true).proposal().changes()).isEmpty();
    }

    /** The records without reference rows, which are held elsewhere while they are those of the program to the byte. */
    private static List<Held> own(Loaded loaded) {
        return loaded.records().everything().stream()
                .filter(held -> !held.isRow())
                .toList();
    }

    private static Proposal messed(Path folder) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (RecordFile file : Loader.files(folder)) {
            String before = Files.readString(file.path());
            Node root = TreeReader.read(file.path(), file.file()).root().orElseThrow();
            String after = new Mess((Node.Mapping) reversed(root), file.file().hashCode()).text();
            changes.add(new Change(file.file(), before, after));
        }
        return new Proposal(changes);
    }

    private static Node reversed(Node node) {
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            mapping.entries().forEach(e -> entries.add(Node.Entry.of(e.key().text(), reversed(e.value()))));
            Collections.reverse(entries);
            return Node.Mapping.of(entries);
        }
        return node instanceof Node.Sequence sequence
                ? Node.Sequence.of(
                        sequence.items().stream().map(TidyTest::reversed).toList())
                : node;
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
