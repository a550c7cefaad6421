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
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left of a publication that ends at any of its steps. One test wants Windows, the only system on which a file that a
 * program holds cannot be moved away; elsewhere it is skipped, and the one before it, which runs everywhere, has a disk that
 * refuses such a file in the same place and in the same words.
 */
class JournalTest {
    private static final Map<String, String> OLD = Map.of(
            "s/tetap.html", "sama",
            "s/ubah.html", "lama",
            "s/lama/hilang.html", "lama",
            "s/berkas", "jadi folder",
            "s/folder/isi.html", "jadi berkas",
            "N/a.html", "lama",
            "N/sama.html", "sama");
    private static final Map<String, String> NEW = Map.of(
            "s/tetap.html", "sama",
            "s/ubah.html", "baru",
            "s/baru/tambah.html", "baru",
            "s/berkas/isi.html", "jadi folder",
            "s/folder", "jadi berkas",
            "n/A.html", "baru",
            "n/Sama.html", "sama");

    @TempDir
    Path temp;

    @Test
    void leaves_the_old_or_completes_the_new_whatever_step_it_is_killed_at() {
        int completed = 0;
        int killed = 0;
        while (!killedAt(killed, oldOutput("kill" + killed)).publish(NEW)) {
            completed += assertWhole(temp.resolve("kill" + killed)) ? 1 : 0;
            killed++;
        }
        assertThat(completed).isGreaterThan(20);
        assertThat(killed - completed).isGreaterThan(8);
    }

    @Test
    void leaves_nothing_half_done_where_case_does_not_count() {
        Map<String, String> seen = new TreeMap<>();
        NEW.forEach((route, text) -> seen.put(route.toLowerCase(Locale.ROOT), text));
        boolean dead = true;
        for (int at = 0; dead; at++) {
            Path output = temp.resolve("case" + at);
            assertThat(new MortalDisk(output, MortalDisk.IMMORTAL, false).publish(OLD))
                    .isTrue();
            dead = !new MortalDisk(output, at, false).publish(NEW);
            boolean journal = Files.exists(output.resolve(".rakor/journal"));
            assertThat(new MortalDisk(output, MortalDisk.IMMORTAL, false).open())
                    .isTrue();
            if (journal || !dead) {
                assertThat(Tree.of(output)).as("step %d", at).isEqualTo(Tree.withFolders(seen));
            }
            assertThat(new MortalDisk(output, MortalDisk.IMMORTAL, false).publish(NEW))
                    .isTrue();
            assertThat(Tree.of(output)).as("step %d", at).isEqualTo(Tree.withFolders(seen));
        }
    }

    @Test
    void completes_the_new_even_when_the_completion_is_killed_at_any_step() {
        int runs = 0;
        for (int at = 0; ; at += 5) {
            Path first = oldOutput("first" + at);
            if (killedAt(at, first).publish(NEW)) {
                break;
            }
            boolean dead = Files.exists(first.resolve(".rakor/journal"));
            for (int next = 0; dead; next += 3) {
                Path output = oldOutput("kill" + at + "-" + next);
                killedAt(at, output).publish(NEW);
                dead = !killedAt(next, output).open();
                assertWhole(output);
                runs++;
            }
        }
        assertThat(runs).isGreaterThan(20);
    }

    @Test
    void leaves_the_old_or_completes_the_new_whatever_step_the_disk_fails_at() throws IOException {
        for (int at = 0; ; at++) {
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
        for (int at = 0; ; at++) {
            Path output = oldOutput("lost" + at);
            if (killedAt(at, output).publish(NEW)) {
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
            killedAt(at, output).publish(NEW);
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

    private static MortalDisk killedAt(int at, Path output) {
        return new MortalDisk(output, at, true);
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
        assertThat(Tree.publish(output, "publik", NEW).written()).isEqualTo(isNew ? 0 : NEW.size() - 1);
        assertThat(Tree.of(output)).isEqualTo(Tree.withFolders(NEW));
        return journal;
    }

    private static void assertLocked(Finding finding) {
        assertThat(finding.code()).isEqualTo(OutputCode.LOCKED);
        assertThat(finding.args()).endsWith("s/ubah.html", "dipakai program lain");
    }
}
