package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What of the launcher for Windows can be told from its text alone. Nothing here runs it. */
class WindowsLauncherTest {
    private static final Pattern PATH = Pattern.compile("%(?:root|kept|log|now|run_home|build_home|maven)%");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static String text;
    private static List<String> lines;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Project.root().resolve("rakor.cmd"));
        lines = text.lines().toList();
    }

    @Test
    void is_plain_ascii_for_a_code_page_that_changes_while_it_is_read() {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
        assertThat(lines.indexOf("chcp 65001 >nul")).isBetween(0, lines.indexOf("call :find_java"));
    }

    @Test
    void jumps_and_calls_only_to_labels_it_has() {
        Set<String> labels = found("(?m)^:(\\w+)\\s*$");

        assertThat(found("(?m)\\bcall :(\\w+)")).contains("how_started", "hold").isSubsetOf(labels);
        assertThat(found("(?m)\\bgoto (\\w+)")).isSubsetOf(labels);
    }

    @Test
    void keeps_every_path_in_quotes_or_tells_it_to_a_person() {
        assertThat(lines.stream()
                        .filter(line -> PATH.matcher(QUOTED.matcher(line).replaceAll(""))
                                .find()))
                .isEmpty();
    }

    @Test
    void holds_a_window_that_a_double_click_opened_until_what_went_wrong_is_read() {
        int done = lines.indexOf(":done");

        assertThat(lines.subList(done, lines.size()))
                .containsSubsequence(
                        ":done",
                        "if defined clicked if not \"%code%\"==\"0\" call :hold",
                        "exit /b %code%",
                        ":how_started",
                        "set \"line=!CMDCMDLINE!\"",
                        "set \"rest=!line:/c=!\"",
                        ":hold",
                        "pause >nul");
        assertThat(lines).contains("if \"%~1\"==\"\" call :how_started");
    }

    private static Set<String> found(String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(label -> !label.equals("eof"))
                .forEach(found::add);
        return found;
    }
}
