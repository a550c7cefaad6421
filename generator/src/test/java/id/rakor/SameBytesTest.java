package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content and date give the same bytes, whatever the machine thinks of languages and clocks. */
class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void two_builds_on_unlike_machines_give_the_same_bytes() throws Exception {
        Path content = Project.root().resolve("content");
        Path shuffled = shuffle(content);
        Path one = folder.resolve("satu");
        Path other = folder.resolve("dua");
        build(List.of("-Duser.language=id", "-Duser.country=ID", "-Duser.timezone=Asia/Jakarta"), content, one, 2);
        build(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2"),
                shuffled,
                other,
                5);
        Map<String, String> first = Tree.hashes(one);
        assertThat(first).hasSizeGreaterThan(50);
        assertThat(first.keySet()).filteredOn(name -> name.endsWith(".pdf")).hasSizeGreaterThan(20);
        assertThat(Tree.hashes(other)).isEqualTo(first);
    }

    @Test
    void a_second_build_touches_nothing() throws Exception {
        Path output = folder.resolve("hasil");
        build(List.of(), Project.root().resolve("content"), output, 2);
        Map<String, Long> before = Tree.times(output);
        build(List.of(), Project.root().resolve("content"), output, 2);
        assertThat(Tree.times(output)).isEqualTo(before);
    }

    private static void build(List<String> jvm, Path content, Path output, int threads) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("id.rakor.cli.Main", "bangun", "--as-of", "2026-11-21"));
        command.addAll(List.of("--content", content.toString(), "--output", output.toString()));
        command.addAll(List.of("--threads", Integer.toString(threads)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** A copy of a folder whose files were made in another order. */
    private Path shuffle(Path content) throws IOException {
        List<Path> files = new ArrayList<>(Tree.files(content));
        Collections.shuffle(files, new Random(7));
        Path copy = folder.resolve("isi yang sama");
        for (Path file : files) {
            Path to = copy.resolve(content.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return copy;
    }
}
