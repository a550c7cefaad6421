package id.rakor.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Spot;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void puts_the_caret_under_what_is_meant() {
        assertThat(Excerpt.of(new Spot(1, 1, 1, "abc"))).isEqualTo(new Excerpt("abc", "^"));
        assertThat(Excerpt.of(new Spot(1, 3, 9, "abc"))).isEqualTo(new Excerpt("abc", "  ^"));
        assertThat(Excerpt.of(new Spot(1, 2, 2, "abc"))).isEqualTo(new Excerpt("abc", " ^^"));
    }

    @Test
    void points_behind_the_end_and_nowhere_beyond() {
        assertThat(Excerpt.of(new Spot(1, 4, 1, "abc"))).isEqualTo(new Excerpt("abc", "   ^"));
        assertThat(Excerpt.of(new Spot(1, 5, 1, "abc"))).isEqualTo(new Excerpt("abc", ""));
        assertThat(Excerpt.of(new Spot(1, 0, 1, "abc"))).isEqualTo(new Excerpt("abc", ""));
        assertThat(Excerpt.of(new Spot(1, 1, 1, ""))).isEqualTo(new Excerpt("", "^"));
    }

    @Test
    void widens_tabs_to_the_next_stop() {
        assertThat(Excerpt.of(new Spot(1, 3, 1, "\ta\tb"))).isEqualTo(new Excerpt("    a   b", "     ^^^"));
        assertThat(Excerpt.of(new Spot(1, 4, 1, "\ta\tb"))).isEqualTo(new Excerpt("    a   b", "        ^"));
    }

    @Test
    void counts_columns_of_the_terminal_not_characters() {
        assertThat(Excerpt.of(new Spot(1, 3, 1, "会議x"))).isEqualTo(new Excerpt("会議x", "    ^"));
        assertThat(Excerpt.of(new Spot(1, 2, 1, "会議x"))).isEqualTo(new Excerpt("会議x", "  ^^"));
        assertThat(Excerpt.of(new Spot(1, 2, 1, "😀x"))).isEqualTo(new Excerpt("😀x", "  ^"));
        assertThat(Excerpt.of(new Spot(1, 3, 1, "e\u0301x"))).isEqualTo(new Excerpt("e\u0301x", " ^"));
        assertThat(Excerpt.of(new Spot(1, 2, 1, "e\u0301x"))).isEqualTo(new Excerpt("e\u0301x", " ^"));
    }

    @Test
    void shows_characters_that_steer_and_stays_in_line_with_them() {
        assertThat(Excerpt.of(new Spot(1, 3, 1, "a\u001Bb"))).isEqualTo(new Excerpt("a<U+001B>b", "         ^"));
        assertThat(Excerpt.of(new Spot(1, 2, 1, "a\u001Bb"))).isEqualTo(new Excerpt("a<U+001B>b", " ^^^^^^^^"));
    }

    @Test
    void cuts_a_long_line_around_what_is_meant() {
        String line = "a".repeat(120) + "X" + "b".repeat(79);
        Excerpt excerpt = Excerpt.of(new Spot(1, 121, 1, line));

        assertThat(excerpt.line()).startsWith("…a").endsWith("b…").hasSize(102);
        assertThat(excerpt.line().charAt(excerpt.marks().indexOf('^'))).isEqualTo('X');
        assertThat(Excerpt.of(new Spot(1, 3, 1, line)).line())
                .startsWith("aaa")
                .endsWith("a…")
                .hasSize(101);
        assertThat(Excerpt.of(new Spot(1, 200, 1, line)).line())
                .startsWith("…a")
                .endsWith("b")
                .hasSize(101);
        assertThat(Excerpt.of(new Spot(1, 900, 1, line)).marks()).isEmpty();
    }
}
