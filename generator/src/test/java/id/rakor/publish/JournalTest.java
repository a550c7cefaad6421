package id.rakor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Map<String, String> OLD =
            Map.of("s/tetap.html", "sama", "s/ubah.html", "lama", "s/lama/hilang.html", "lama", "N/a.html", "lama");
    private static final Map<String, String> NEW =
            Map.of("s/tetap.html", "sama", "s/ubah.html", "baru", "s/baru/tambah.html", "baru", "n/A.html", "baru");

    @TempDir
    Path temp;

    @Test
    void leaves_the_old_or_completes_the_new_whatever_step_it_is_killed_at() throws IOException {
        int killed = 0;
        int completed = 0;
        for (int at = 0; at < 200; at++) {
            Path output = oldOutput("kill" + at);
            if (!killedAt(at, output)) {
                break;
            }
            killed++;
            completed += assertWhole(output) ? 1 : 0;
        }
        assertThat(completed).isGreaterThan(15);
        assertThat(killed - completed).isGreaterThan(5);
    }

    @Test
    void completes_the_new_even_when_the_completion_is_killed_at_any_step() throws IOException {
        int runs = 0;
        for (int at = 0; at < 200; at += 3) {
            for (int next = 0; next < 200; next++) {
                Path output = oldOutput("kill" + at + "-" + next);
                boolean over = !killedAt(at, output);
                if (over || Files.notExists(output.resolve(".rakor/journal"))) {
                    if (over) {
                        assertThat(runs).isGreaterThan(50);
                        return;
                    }
                    break;
                }
                Disk disk = killing(next).apply(output);
                try {
                    Stage.open(disk, "publik").close();
                    break;
                } catch (Killed e) {
                    runs++;
                    assertWhole(output);
                    assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(NEW));
                }
            }
        }
    }

    @Test
    void leaves_the_old_or_completes_the_new_whatever_step_the_disk_fails_at() throws IOException {
        for (int at = 0; at < 200; at++) {
            Path output = oldOutput("fail" + at);
            int failing = at;
            int[] steps = {0};
            Disk disk = new Disk(output) {
                @Override
                void step(String what, Path file) throws IOException {
                    if (steps[0]++ == failing) {
                        throw new FileSystemException(file.toString(), null, "gagal");
                    }
                }
            };
            try (Stage stage = Stage.open(disk, "publik")) {
                NEW.forEach((route, text) -> stage.write(route, "test", text));
                Publication done = stage.publish();
                assertThat(done.done()).isEqualTo(done.findings().isEmpty());
            } catch (OutputException e) {
                assertThat(e.finding().args()).contains("gagal");
            }
            if (steps[0] <= at) {
                assertThat(at).isGreaterThan(25);
                return;
            }
            assertWhole(output);
        }
    }

    @Test
    void moves_nothing_while_a_published_file_is_held_and_says_so() throws IOException {
        Path output = oldOutput("held");
        Disk held = new Disk(output) {
            @Override
            void step(String what, Path file) throws IOException {
                if (what.equals("probe") && file.endsWith("ubah.html")) {
                    throw new FileSystemException(file.toString(), null, "dipakai program lain");
                }
            }
        };
        try (Stage stage = Stage.open(held, "publik")) {
            NEW.forEach((route, text) -> stage.write(route, "test", text));
            Publication done = stage.publish();
            assertThat(done.done()).isFalse();
            assertLocked(done.findings().get(0));
        }
        assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(OLD));
        assertThat(output.resolve(".rakor/staging/s/ubah.html")).hasContent("baru");
        OutputException e = catchThrowableOfType(OutputException.class, () -> Stage.open(held, "publik"));
        assertLocked(e.finding());
        assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(OLD));
        assertThat(assertWhole(output)).isTrue();
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void moves_nothing_while_windows_holds_a_published_file() throws IOException {
        Path output = oldOutput("windows");
        try (var held = new RandomAccessFile(output.resolve("s/ubah.html").toFile(), "rw");
                var lock = held.getChannel().lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(Tree.publish(output, "publik", NEW).done()).isFalse();
            assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(OLD));
        }
        assertThat(assertWhole(output)).isTrue();
    }

    @Test
    void gives_up_what_the_system_lost_and_lets_the_next_build_mend_it() throws IOException {
        for (int at = 0; at < 200; at++) {
            Path output = oldOutput("lost" + at);
            if (!killedAt(at, output)) {
                assertThat(at).isGreaterThan(25);
                return;
            }
            Path staged = output.resolve(".rakor/staging/s/ubah.html");
            if (Files.exists(output.resolve(".rakor/journal")) && Files.exists(staged)) {
                Files.writeString(staged, "");
                try (Stage stage = Stage.open(output, "publik")) {
                    assertThat(stage.findings()).extracting(Finding::code).containsExactly(OutputCode.SPOILED);
                    assertThat(stage.findings().get(0).args()).endsWith("s/ubah.html");
                    NEW.forEach((route, text) -> stage.write(route, "test", text));
                    assertThat(stage.publish().findings()).isEmpty();
                }
                assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(NEW));
            }
        }
    }

    @Test
    void does_not_follow_a_journal_that_somebody_altered() throws IOException {
        Path output = oldOutput("altered");
        for (int at = 0; at < 100 && Files.notExists(output.resolve(".rakor/journal")); at++) {
            killedAt(at, output);
        }
        Path journal = output.resolve(".rakor/journal");
        Files.writeString(journal, Files.readString(journal).replace("-s/lama", "-s/tetap"));
        OutputException e = catchThrowableOfType(OutputException.class, () -> Stage.open(output, "publik"));
        assertThat(e.finding().code()).isEqualTo(OutputCode.MANIFEST);
        assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(OLD));
    }

    private Path oldOutput(String name) {
        Path output = temp.resolve(name);
        Tree.publish(output, "publik", OLD);
        return output;
    }

    /** Publishes NEW and dies at one step; false when it came to its end before. */
    private static boolean killedAt(int at, Path output) {
        Disk disk = killing(at).apply(output);
        Stage stage = null;
        try {
            stage = Stage.open(disk, "publik");
            Stage open = stage;
            NEW.keySet().stream().sorted().forEach(route -> open.write(route, "test", NEW.get(route)));
            assertThat(stage.publish().done()).isTrue();
            stage.close();
            return false;
        } catch (Killed e) {
            letGo(stage);
            return true;
        }
    }

    private static Function<Path, Disk> killing(int at) {
        int[] steps = {0};
        return output -> new Disk(output) {
            @Override
            void step(String what, Path file) {
                if (steps[0]++ >= at) {
                    throw new Killed();
                }
            }
        };
    }

    /** Gives only the lock back, as the system does when a process dies: every step of this disk fails. */
    private static void letGo(Stage stage) {
        try {
            if (stage != null) {
                stage.close();
            }
        } catch (Killed e) {
            assertThat(e).isNotNull();
        }
    }

    /** Asserts that the output is the old one, or becomes the new one; true when it was completed now. */
    private static boolean assertWhole(Path output) {
        boolean journal = Files.exists(output.resolve(".rakor/journal"));
        SortedMap<String, String> before = Tree.of(output);
        try (Stage stage = Stage.open(output, "publik")) {
            assertThat(stage.findings())
                    .extracting(Finding::code)
                    .isEqualTo(journal ? List.of(OutputCode.COMPLETED) : List.of());
        }
        SortedMap<String, String> after = Tree.of(output);
        if (journal) {
            assertThat(after).isEqualTo(Tree.withFolders(NEW));
        } else {
            assertThat(before)
                    .isIn(Tree.withFolders(OLD), Tree.withFolders(NEW))
                    .isEqualTo(after);
        }
        boolean isNew = after.equals(Tree.withFolders(NEW));
        assertThat(Tree.publish(output, "publik", NEW).written()).isEqualTo(isNew ? 0 : 3);
        assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(NEW));
        return journal;
    }

    private static void assertLocked(Finding finding) {
        assertThat(finding.code()).isEqualTo(OutputCode.LOCKED);
        assertThat(finding.args()).endsWith("s/ubah.html", "dipakai program lain");
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
