package id.rakor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
    @TempDir
    Path output;

    @Test
    void the_second_build_is_told_and_gets_the_output_when_the_first_dies() throws Exception {
        Process first = Builder.start("hold", output);
        try {
            assertThat(firstWord(first)).isEqualTo("ready");
            OutputException e = catchThrowableOfType(OutputException.class, () -> Stage.open(output, "publik"));
            assertThat(e.finding().code()).isEqualTo(OutputCode.BUSY);
        } finally {
            kill(first);
        }
        Stage.open(output, "publik").close();
    }

    @Test
    void another_process_is_told_while_this_one_holds_the_output() throws Exception {
        try (Stage stage = Stage.open(output, "publik")) {
            catchThrowableOfType(OutputException.class, () -> Stage.open(output, "publik"));
            Process second = Builder.start("hold", output);
            try {
                assertThat(firstWord(second)).isEqualTo(OutputCode.BUSY.id());
            } finally {
                kill(second);
            }
            assertThat(stage.routes()).isEmpty();
        }
    }

    @Test
    void a_killed_build_leaves_one_tree_whole_or_a_journal_that_the_next_command_completes() throws Exception {
        int journals = 0;
        Tree.publish(output, "publik", Builder.tree(0));
        for (int round = 0; round < 10 || journals == 0 && round < 40; round++) {
            Process build = Builder.start("build", output);
            try {
                assertThat(firstWord(build)).isEqualTo("ready");
                Thread.sleep(40 + 37L * (round % 12));
            } finally {
                kill(build);
            }
            journals += assertWhole() ? 1 : 0;
        }
    }

    private boolean assertWhole() {
        boolean journal = Files.exists(output.resolve(".rakor/journal"));
        SortedMap<String, String> before = Tree.of(output);
        Stage.open(output, "publik").close();
        SortedMap<String, String> after = Tree.of(output);
        assertThat(after).isIn(Tree.withFolders(Builder.tree(0)), Tree.withFolders(Builder.tree(1)));
        if (!journal) {
            assertThat(before).isEqualTo(after);
        }
        return journal;
    }

    private static String firstWord(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
