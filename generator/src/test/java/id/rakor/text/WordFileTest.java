package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import id.rakor.text.WordFile.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFileTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void reads_keys_words_remarks_and_lines_that_go_on() {
        Map<String, Entry> entries = read(
                "# remark = no\n\n  a.b_c-1 = satu = dua \\\n    tiga\n! = x\nkosong =\nakhir=x\\\\\nspasi=\\ x\nbaris=a\\nb\n");

        assertThat(entries.keySet()).containsExactly("a.b_c-1", "kosong", "akhir", "spasi", "baris");
        assertThat(entries.get("a.b_c-1").raw()).isEqualTo("satu = dua tiga");
        assertThat(entries.get("kosong").raw()).isEmpty();
        assertThat(entries.get("akhir").raw()).isEqualTo("x\\");
        assertThat(entries.get("spasi").raw()).isEqualTo(" x");
        assertThat(entries.get("baris").raw()).isEqualTo("a\nb");
        assertThat(findings).extracting(f -> f.code().id() + f.place().line()).containsExactly("W015");
    }

    @Test
    void takes_no_brace_for_a_place_that_no_digit_follows() {
        Phrase phrase = read("a = {} { 0} ${x} {a|b} {0}").get("a").phrase();

        assertThat(phrase.indexes()).containsExactly(0);
        assertThat(phrase.fill(List.of("y"), List.of(false))).isEqualTo("{} { 0} ${x} {a|b} y");
    }

    @Test
    void refuses_places_of_another_form() {
        read("a = {0\nb = {12}\nc = {0|x}\nd = {0|x|y|z}\ne = {0,number}\nf = {01|x|y}");

        assertThat(findings)
                .extracting(f -> f.code().id() + f.args())
                .containsExactly("W04[a]", "W04[b]", "W04[c]", "W04[d]", "W04[e]", "W04[f]");
    }

    @Test
    void keeps_the_first_of_a_doubled_key() {
        assertThat(read("a = satu\na = dua").get("a").raw()).isEqualTo("satu");
        assertThat(findings).extracting(Finding::args).containsExactly(List.of("a", "1"));
    }

    private Map<String, Entry> read(String text) {
        return WordFile.read("x", text.getBytes(StandardCharsets.UTF_8), findings::add);
    }
}
