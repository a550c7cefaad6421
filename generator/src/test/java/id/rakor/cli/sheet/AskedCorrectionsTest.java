package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WriteOptions;
import id.rakor.edit.update.Correction;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class AskedCorrectionsTest {
    private static final List<Correction> SOME =
            List.of(new Correction("lembar Hasil, sel F5", "Tenggat", "30 Juni 2026", "15 Juni 2026"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Command
    private static final class Asked {
        @Mixin
        private WriteOptions options = new WriteOptions();
    }

    @Test
    void shows_both_sides_of_a_cell_and_asks() {
        assertThat(wanted("y\n", true, false)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 sel", "sel F5 (Tenggat): tercatat “30 Juni 2026”, lembar “15 Juni 2026”", "[y/t]");
    }

    @Test
    void leaves_the_records_unless_the_answer_is_yes() {
        assertThat(wanted("t\n", true, false)).isFalse();
        assertThat(wanted("\n", true, false)).isFalse();
        assertThat(wanted("", true, false)).isFalse();
    }

    @Test
    void asks_nothing_where_nobody_is_or_everything_is_agreed_to_beforehand() {
        assertThat(wanted("y\n", false, false)).isFalse();
        assertThat(wanted("y\n", true, false, "--ya")).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void follows_without_asking_when_that_was_said_and_still_shows_it() {
        assertThat(wanted("", false, true, "--ya")).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("15 Juni 2026")
                .doesNotContain("[y/t]");
    }

    private boolean wanted(String typed, boolean terminal, boolean follow, String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Words words = Words.builtIn(Language.INDONESIAN);
        Console console = new Console(stream, stream, terminal, words, new BufferedReader(new StringReader(typed)));
        Asked asked = new Asked();
        new CommandLine(asked).setResourceBundle(words.bundle("cli.")).parseArgs(args);
        return new AskedCorrections(console, asked.options, follow).wanted(SOME);
    }
}
