package id.rakor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StageTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    private Path output() {
        return temp.resolve("output");
    }

    @Test
    void publishes_what_was_written() {
        Map<String, String> files = Map.of("situs/index.html", "satu", "situs/rapat/a/index.html", "dua");
        Publication done = Tree.publish(output(), "publik", files);
        assertThat(done).isEqualTo(new Publication(true, 2, 0, 0, List.of()));
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(files));
        assertThat(output().resolve(".rakor/staging")).doesNotExist();
        assertThat(output().resolve(".rakor/journal")).doesNotExist();
    }

    @Test
    void leaves_the_output_as_it_was_when_closed_without_publishing() {
        Map<String, String> files = Map.of("situs/index.html", "satu");
        Tree.publish(output(), "publik", files);
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.write("situs/index.html", "x", "dua");
            stage.write("situs/baru.html", "x", "baru");
            stage.stream("arsip/a.zip", "x", out -> out.write(new byte[100_000]));
        }
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(files));
        assertThat(output().resolve(".rakor/staging")).doesNotExist();
    }

    @Test
    void does_not_touch_what_did_not_change() throws IOException {
        Tree.publish(output(), "publik", Map.of("a.html", "satu", "b.html", "dua", "c.html", "tiga"));
        for (String name : List.of("a.html", "b.html", ".rakor/manifest")) {
            Files.setLastModifiedTime(output().resolve(name), LONG_AGO);
        }
        Object before = Files.readAttributes(output().resolve("a.html"), "*").get("fileKey");
        Publication done =
                Tree.publish(output(), "publik", Map.of("a.html", "satu", "b.html", "DUA", "c.html", "tiga"));
        assertThat(done).isEqualTo(new Publication(true, 1, 2, 0, List.of()));
        assertThat(Files.getLastModifiedTime(output().resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.readAttributes(output().resolve("a.html"), "*").get("fileKey"))
                .isEqualTo(before);
        assertThat(Files.getLastModifiedTime(output().resolve("b.html"))).isNotEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(output().resolve(".rakor/manifest")))
                .isNotEqualTo(LONG_AGO);
    }

    @Test
    void writes_nothing_at_all_when_nothing_changed() throws IOException {
        Tree.publish(output(), "publik", Map.of("a.html", "satu"));
        Files.setLastModifiedTime(output().resolve(".rakor/manifest"), LONG_AGO);
        Publication done = Tree.publish(output(), "publik", Map.of("a.html", "satu"));
        assertThat(done).isEqualTo(new Publication(true, 0, 1, 0, List.of()));
        assertThat(Files.getLastModifiedTime(output().resolve(".rakor/manifest")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void makes_good_what_somebody_edited_even_at_the_same_size_and_date() throws IOException {
        Tree.publish(output(), "publik", Map.of("a.html", "satu"));
        FileTime date = Files.getLastModifiedTime(output().resolve("a.html"));
        Files.writeString(output().resolve("a.html"), "SATU");
        Files.setLastModifiedTime(output().resolve("a.html"), date);
        assertThat(Tree.publish(output(), "publik", Map.of("a.html", "satu")).written())
                .isEqualTo(1);
        assertThat(output().resolve("a.html")).hasContent("satu");
    }

    @Test
    void writes_again_what_somebody_removed() throws IOException {
        Tree.publish(output(), "publik", Map.of("x/a.html", "satu"));
        Files.delete(output().resolve("x/a.html"));
        Files.delete(output().resolve("x"));
        Tree.publish(output(), "publik", Map.of("x/a.html", "satu"));
        assertThat(output().resolve("x/a.html")).hasContent("satu");
    }

    @Test
    void removes_what_nothing_makes_any_more_and_the_folders_it_leaves_empty() {
        Tree.publish(output(), "publik", Map.of("s/a/b/c.html", "1", "s/a/d.html", "2", "s/e.html", "3"));
        Publication done = Tree.publish(output(), "publik", Map.of("s/e.html", "3"));
        assertThat(done).isEqualTo(new Publication(true, 0, 1, 2, List.of()));
        assertThat(Tree.of(output())).containsOnlyKeys("s/", "s/e.html");
    }

    @Test
    void leaves_files_of_others_alone() throws IOException {
        Tree.publish(output(), "publik", Map.of("s/a/c.html", "1"));
        Files.writeString(output().resolve("s/a/catatan.txt"), "milik orang");
        Files.writeString(output().resolve("CNAME"), "milik orang");
        Tree.publish(output(), "publik", Map.of("s/b.html", "2"));
        assertThat(Tree.of(output())).containsOnlyKeys("CNAME", "s/", "s/a/", "s/a/catatan.txt", "s/b.html");
    }

    @Test
    void refuses_to_overwrite_a_file_it_never_made() throws IOException {
        Files.createDirectories(output().resolve("s"));
        Files.writeString(output().resolve("s/a.html"), "milik orang");
        Publication done = Tree.publish(output(), "publik", Map.of("s/a.html", "1", "s/b.html", "2"));
        assertThat(done.done()).isFalse();
        assertThat(done.findings()).hasSize(1);
        assertThat(done.findings().get(0).code()).isEqualTo(OutputCode.FOREIGN);
        assertThat(done.findings().get(0).args()).element(1).isEqualTo("s/a.html");
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(Map.of("s/a.html", "milik orang")));
    }

    @Test
    void takes_over_a_file_that_is_the_same_already() throws IOException {
        Tree.publish(output(), "publik", Map.of("s/a.html", "1"));
        Files.delete(output().resolve(".rakor/manifest"));
        assertThat(Tree.publish(output(), "publik", Map.of("s/a.html", "1")).done())
                .isTrue();
        assertThat(Tree.publish(output(), "publik", Map.of("s/b.html", "1")).removed())
                .isEqualTo(1);
        assertThat(Tree.of(output())).containsOnlyKeys("s/", "s/b.html");
    }

    @Test
    void names_twenty_files_in_the_way_and_counts_the_rest() throws IOException {
        Map<String, String> files = new HashMap<>();
        Files.createDirectories(output());
        for (int i = 0; i < 25; i++) {
            Files.writeString(output().resolve(i + ".html"), "milik orang");
            files.put(i + ".html", "1");
        }
        List<Finding> findings = Tree.publish(output(), "publik", files).findings();
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).code()).isEqualTo(OutputCode.MORE);
        assertThat(findings.get(20).args()).containsExactly("5", "U12");
    }

    @Test
    void refuses_a_folder_of_others_where_a_file_goes_and_a_file_of_others_where_a_folder_goes() throws IOException {
        Files.createDirectories(output().resolve("a.html/x"));
        Files.writeString(output().resolve("a.html/x/y"), "milik orang");
        Files.writeString(output().resolve("b"), "milik orang");
        SortedMap<String, String> before = Tree.of(output());
        Publication done = Tree.publish(output(), "publik", Map.of("a.html", "1", "b/c.html", "2"));
        assertThat(done.findings()).extracting(f -> f.args().get(1)).containsExactly("a.html/x/y", "b");
        assertThat(Tree.of(output())).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void does_not_write_through_a_link_that_leads_out() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("situs"), elsewhere);
        Publication done = Tree.publish(output(), "publik", Map.of("situs/a.html", "1"));
        assertThat(done.findings()).extracting(f -> f.args().get(1)).containsExactly("situs");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void turns_a_folder_into_a_file_and_back() {
        Tree.publish(output(), "publik", Map.of("a/b/c", "1"));
        assertThat(Tree.publish(output(), "publik", Map.of("a", "2")).done()).isTrue();
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(Map.of("a", "2")));
        assertThat(Tree.publish(output(), "publik", Map.of("a/b/c", "3")).done())
                .isTrue();
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(Map.of("a/b/c", "3")));
    }

    @Test
    void renames_by_case_only() {
        Tree.publish(output(), "publik", Map.of("S/A.html", "1"));
        assertThat(Tree.publish(output(), "publik", Map.of("s/a.html", "1")).done())
                .isTrue();
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(Map.of("s/a.html", "1")));
    }

    @Test
    void names_both_files_when_two_sources_want_one_path() {
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.write("s/a.html", "rapat/b.yaml", "1");
            stage.write("s/a.html", "rapat/a.yaml", "1");
            assertRefused(stage, OutputCode.DOUBLE, "s/a.html", "rapat/a.yaml", "rapat/b.yaml");
        }
    }

    @Test
    void names_both_files_when_two_paths_are_one_on_windows() {
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.write("s/Caf\u00e9.html", "1", "1");
            stage.stream("s/cafe\u0301.html", "2", out -> out.write(1));
            assertRefused(stage, OutputCode.ALIKE, "s/Caf\u00e9.html", "1", "s/cafe\u0301.html", "2");
        }
    }

    @Test
    void names_both_when_a_path_is_file_and_folder_at_once() {
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.write("s/a/b.html", "2", "1");
            stage.write("S/A", "1", "1");
            assertRefused(stage, OutputCode.NESTED, "S/A", "1", "s/a/b.html", "2");
        }
    }

    @Test
    void says_the_same_whoever_comes_first() {
        List<Finding> forth = findings("1", "2", "3");
        assertThat(forth).hasSize(2);
        assertThat(findings("3", "1", "2")).isEqualTo(forth);
        assertThat(findings("2", "3", "1")).isEqualTo(forth);
    }

    private List<Finding> findings(String... origins) {
        try (Stage stage = Stage.open(output(), "publik")) {
            for (String origin : origins) {
                stage.write("a", origin, origin);
            }
            return stage.findings();
        }
    }

    @Test
    void refuses_paths_that_leave_the_output_or_enter_its_own_folder() {
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.write("../a", "1", "1");
            stage.write(".rakor/manifest", "2", "1");
            stage.write(".RAKOR/manifest", "3", "1");
            stage.write(".rakor", "4", "1");
            assertThat(stage.findings()).extracting(f -> f.args().get(1)).containsExactlyInAnyOrder("1", "2", "3", "4");
            assertThat(stage.publish().done()).isFalse();
        }
        assertThat(temp.resolve("a")).doesNotExist();
        assertThat(Tree.of(output())).isEmpty();
    }

    @Test
    void takes_writes_from_many_threads() {
        int count = 2_000;
        try (Stage stage = Stage.open(output(), "publik")) {
            IntStream.range(0, count).parallel().forEach(i -> stage.write("s/" + i % 7 + "/" + i, "x", "isi " + i));
            assertThat(stage.publish().written()).isEqualTo(count);
        }
        SortedMap<String, String> tree = Tree.of(output());
        assertThat(tree).hasSize(count + 8);
        IntStream.range(0, count).forEach(i -> assertThat(tree).containsEntry("s/" + i % 7 + "/" + i, "isi " + i));
    }

    @Test
    void lists_what_the_output_will_hold() throws IOException {
        Tree.publish(output(), "publik", Map.of("a", "1", "b", "2", "c", "3"));
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.write("a", "x", "1");
            stage.write("b", "x", "22");
            stage.stream("d", "x", out -> out.write("4".getBytes(StandardCharsets.UTF_8)));
            assertThat(stage.routes()).containsExactly("a", "b", "d");
            assertThat(stage.changed()).containsExactly("b", "d");
            assertThat(stage.removed()).containsExactly("c");
            assertThat(stage.has("d")).isTrue();
            assertThat(stage.has("c")).isFalse();
            assertThat(text(stage, "a")).isEqualTo("1");
            assertThat(text(stage, "b")).isEqualTo("22");
            assertThat(text(stage, "d")).isEqualTo("4");
            assertThat(stage.print("b")).isEqualTo(Print.of("22".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void streams_a_file_and_leaves_it_alone_when_it_is_the_same() throws IOException {
        byte[] bytes = new byte[300_000];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31));
        for (int round = 0; round < 2; round++) {
            try (Stage stage = Stage.open(output(), "publik")) {
                stage.stream("arsip/a.zip", "x", out -> out.write(bytes));
                assertThat(stage.print("arsip/a.zip")).isEqualTo(Print.of(bytes));
                assertThat(stage.publish().written()).isEqualTo(1 - round);
            }
        }
        assertThat(output().resolve("arsip/a.zip")).hasBinaryContent(bytes);
    }

    @Test
    void keeps_what_is_still_as_published_and_nothing_else() throws IOException {
        Tree.publish(output(), "publik", Map.of("a", "1", "b", "2", "c", "3"));
        Files.writeString(output().resolve("b"), "X");
        Files.delete(output().resolve("c"));
        try (Stage stage = Stage.open(output(), "publik")) {
            assertThat(stage.keep("a", "x")).isTrue();
            assertThat(stage.keep("b", "x")).isFalse();
            assertThat(stage.keep("c", "x")).isFalse();
            assertThat(stage.keep("d", "x")).isFalse();
            stage.write("b", "x", "2");
            assertThat(stage.publish().done()).isTrue();
        }
        assertThat(Tree.of(output())).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void leaves_a_folder_that_is_kept_as_it_is() throws IOException {
        Tree.publish(output(), "publik", Map.of("arsip/a.zip", "1", "arsip/b.zip", "2", "situs/a", "3"));
        Files.writeString(output().resolve("arsip/a.zip"), "diubah");
        Files.delete(output().resolve("arsip/b.zip"));
        try (Stage stage = Stage.open(output(), "publik")) {
            stage.keepAll("arsip/");
            stage.write("situs/b", "x", "4");
            assertThat(stage.publish().done()).isTrue();
        }
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(Map.of("arsip/a.zip", "diubah", "situs/b", "4")));
    }

    @Test
    void does_not_let_another_edition_into_the_same_output() {
        Map<String, String> files = Map.of("situs/index.html", "rahasia");
        Tree.publish(output(), "internal", files);
        OutputException e = catchThrowableOfType(
                OutputException.class, () -> Stage.open(output(), "publik").close());
        assertThat(e.finding().code()).isEqualTo(OutputCode.EDITION);
        assertThat(e.finding().args()).endsWith("internal", "publik");
        assertThat(Tree.of(output())).isEqualTo(Tree.withFolders(files));
        Stage.open(output(), "internal").close();
    }

    @Test
    void remembers_no_edition_of_a_build_that_did_not_publish() {
        try (Stage stage = Stage.open(output(), "internal")) {
            stage.write("situs/index.html", "x", "rahasia");
        }
        Tree.publish(output(), "publik", Map.of("situs/index.html", "umum"));
        assertThat(output().resolve("situs/index.html")).hasContent("umum");
    }

    @Test
    void lets_only_one_build_work_on_an_output() {
        try (Stage stage = Stage.open(output(), "publik")) {
            for (int i = 0; i < 2; i++) {
                OutputException e = catchThrowableOfType(OutputException.class, () -> Stage.open(output(), "publik"));
                assertThat(e.finding().code()).isEqualTo(OutputCode.BUSY);
            }
            stage.write("a", "x", "1");
            assertThat(stage.publish().done()).isTrue();
        }
        Stage.open(output(), "publik").close();
    }

    @Test
    void gives_the_output_back_when_it_cannot_be_opened() throws IOException {
        Tree.publish(output(), "publik", Map.of("a", "1"));
        byte[] manifest = Files.readAllBytes(output().resolve(".rakor/manifest"));
        Files.writeString(output().resolve(".rakor/manifest"), "bukan manifest\n");
        OutputException e = catchThrowableOfType(OutputException.class, () -> Stage.open(output(), "publik"));
        assertThat(e.finding().code()).isEqualTo(OutputCode.MANIFEST);
        Files.write(output().resolve(".rakor/manifest"), manifest);
        Stage.open(output(), "publik").close();
    }

    @Test
    void says_that_the_output_is_a_file() throws IOException {
        Files.writeString(output(), "sebuah berkas");
        OutputException e = catchThrowableOfType(OutputException.class, () -> Stage.open(output(), "publik"));
        assertThat(e.finding().code()).isEqualTo(OutputCode.NOT_FOLDER);
        assertThat(output()).hasContent("sebuah berkas");
        e = catchThrowableOfType(OutputException.class, () -> Stage.open(output().resolve("x/y"), "publik"));
        assertThat(e.finding().code()).isEqualTo(OutputCode.NOT_FOLDER);
    }

    @Test
    void says_what_the_system_refuses_while_writing() {
        Disk full = new Disk(output()) {
            @Override
            void step(String what, Path file) throws IOException {
                if (what.equals("create")) {
                    throw new IOException("No space left on device");
                }
            }
        };
        try (Stage stage = Stage.open(full, "publik")) {
            OutputException e = catchThrowableOfType(OutputException.class, () -> stage.write("a", "x", "1"));
            assertThat(e.finding().code()).isEqualTo(OutputCode.FULL);
        }
    }

    @Test
    void drops_a_streamed_file_whose_source_fails() {
        try (Stage stage = Stage.open(output(), "publik")) {
            assertThatThrownBy(() -> stage.stream("a", "x", out -> {
                        out.write(1);
                        throw new IOException("sumber rusak");
                    }))
                    .isInstanceOfSatisfying(OutputException.class, e -> {
                        assertThat(e.finding().code()).isEqualTo(OutputCode.FAULT);
                        assertThat(e.finding().args()).endsWith("sumber rusak");
                    });
            assertThat(stage.has("a")).isFalse();
        }
        assertThat(Tree.of(output())).isEmpty();
    }

    private static void assertRefused(Stage stage, OutputCode code, String... args) {
        assertThat(stage.findings()).hasSize(1);
        assertThat(stage.findings().get(0).code()).isEqualTo(code);
        assertThat(stage.findings().get(0).args()).containsExactly(args);
        Publication publication = stage.publish();
        assertThat(publication.done()).isFalse();
        assertThat(publication.findings()).isEqualTo(stage.findings());
    }

    private static String text(Listing listing, String route) {
        try (var in = listing.open(route)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
