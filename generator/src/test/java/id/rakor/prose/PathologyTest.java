package id.rakor.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep a Markdown parser busy or to end it. The time is generous: it catches a hang. */
class PathologyTest {
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int MOST = 256 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "> - ",
                "![[]()",
                "[",
                "[a](",
                "[a](b) ",
                "[a][b]",
                "[a]: b\n",
                "[^1]: x\n",
                "*a ",
                "*a **a ",
                "_a __a_ ",
                "` `` ``` ",
                "<a ",
                "<!-- ",
                "&a",
                "|a",
                "|a|b|\n",
                "- a\n",
                "# a\n",
                "    a\n",
                "a\n",
                "\\",
                "!",
                "(",
                "]",
                "\"",
                "\n",
                "~~~\n",
                "a\n=\n",
                "- a\n\n\n",
                "[a](b)\n\n",
                "| a | b |\n|---|---|\n| c | d |\n\n",
                "[^1]\n\n[^1]: a\n\n",
                "[a](((((",
                "<a><b>",
                "**a",
                "a]"
            })
    void is_read_or_refused_in_time_and_never_overflows(String piece) {
        String text = piece.repeat(MOST / piece.length());
        Prose prose = assertTimeoutPreemptively(HANG, () -> Prose.of(text));
        assertThat(prose.fragment().isEmpty())
                .isEqualTo(text.isBlank()
                        || prose.faults().stream().anyMatch(f -> f.startsWith("P0") || f.startsWith("P16")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"[a](<~x~>)", "[a]: b \"~x~\"", "a <!--~x~-->", "<~x~>", "<a ~x ~>", "a | b\\n~-~| -"},
            ignoreLeadingAndTrailingWhitespace = false)
    void says_where_one_piece_overtaxes_the_parser(String before, String piece, String after) {
        String knot = before.replace("\\n", "\n") + piece.repeat(200_000 / piece.length()) + after;
        Prose prose = assertTimeoutPreemptively(HANG, () -> Prose.of("baik\n\n" + knot + "\n\nbaik\n"));
        assertThat(prose.faults()).containsExactly("P17 3:1");
        assertThat(prose.fragment().isEmpty()).isTrue();
    }

    @Test
    void refuses_more_than_its_size() {
        assertThat(Prose.of("a".repeat(MOST)).faults()).isEmpty();
        assertThat(Prose.of("a".repeat(MOST + 1)).faults()).containsExactly("P01 0:0 257 256");
    }

    @Test
    void refuses_things_inside_things_beyond_its_depth() {
        assertThat(Prose.of("> ".repeat(24) + "a").faults()).isEmpty();
        assertThat(Prose.of("a\n\n" + "> ".repeat(25) + "a").faults()).containsExactly("P03 3:49 24");
        assertThat(Prose.of("a\n\n" + ">".repeat(25) + "a").faults()).containsExactly("P03 3:25 24");
        assertThat(Prose.of("- ".repeat(25) + "a").faults()).containsExactly("P03 1:49 24");
        assertThat(Prose.of("1. ".repeat(25) + "a").faults()).containsExactly("P03 1:73 24");
        assertThat(Prose.of(" ".repeat(97) + "- a").faults()).containsExactly("P03 1:98 24");
    }

    @Test
    void reads_a_list_as_deep_as_it_lets_in() {
        String text = Stream.iterate(0, i -> i + 1)
                .limit(49)
                .map(i -> "  ".repeat(i) + "- a\n")
                .reduce("", String::concat);
        Prose prose = assertTimeoutPreemptively(HANG, () -> Prose.of(text));
        assertThat(prose.faults()).isEmpty();
        assertThat(prose.html().split("<ul>", -1)).hasSize(50);
    }

    @Test
    void refuses_a_crowd_of_one_mark_and_lets_a_busy_page_through() {
        assertThat(Prose.of("[a](orang:soedarmo) ".repeat(1_000)).faults()).isEmpty();
        assertThat(Prose.of("[a](orang:soedarmo) ".repeat(1_001)).faults()).containsExactly("P04 1:20001 [ 1000");
        assertThat(Prose.of(("[a](orang:soedarmo) ".repeat(10) + "\n\n").repeat(501))
                        .faults())
                .containsExactly("P04 1001:1 [ 5000");
        assertThat(Prose.of("|" + "a|".repeat(101)).faults()).containsExactly("P04 1:201 | 100");
    }

    @Test
    void refuses_too_many_lines() {
        assertThat(Prose.of("a\n".repeat(2_001)).faults()).containsExactly("P16 2001:1 2000");
        assertThat(Prose.of("a\n\n".repeat(5_001)).faults()).containsExactly("P16 10001:1 10000");
        assertThat(Prose.of("a\n\n".repeat(5_000)).faults()).isEmpty();
    }

    @Test
    void refuses_a_table_with_too_many_columns() {
        String wide = "x\n\n|" + "a|".repeat(31) + "\n|" + "-|".repeat(31) + "\n|b|\n";
        assertThat(Prose.of(wide).faults()).containsExactly("P13 3:1 31 30");
        assertThat(Prose.of(wide.replace("a|".repeat(31), "a|".repeat(30)).replace("-|".repeat(31), "-|".repeat(30)))
                        .faults())
                .isEmpty();
    }

    @Test
    void counts_no_links_in_what_it_refuses() {
        assertThat(Markdown.links("> ".repeat(3_000).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
