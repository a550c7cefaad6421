package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    private final Words indonesian = Words.builtIn(Language.INDONESIAN);
    private final Words english = Words.builtIn(Language.ENGLISH);
    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path templates;

    @Test
    void fills_texts_as_they_are_and_numbers_as_the_language_writes_them() {
        assertThat(indonesian.text("angka.kira_kira", 1500)).isEqualTo("kira-kira 1.500");
        assertThat(english.text("angka.kira_kira", 1500)).isEqualTo("about 1,500");
        assertThat(indonesian.text("angka.kira_kira", "1500")).isEqualTo("kira-kira 1500");
        assertThat(indonesian.text("angka.kira_kira", "{0} isn't 'q'")).isEqualTo("kira-kira {0} isn't 'q'");
    }

    @Test
    void chooses_the_english_form_by_the_number() {
        assertThat(english.text("laporan.jumlah.kesalahan", 1)).isEqualTo("1 error");
        assertThat(english.text("laporan.jumlah.kesalahan", 0)).isEqualTo("0 errors");
        assertThat(english.text("laporan.jumlah.kesalahan", 1500)).isEqualTo("1,500 errors");
        assertThat(english.text("laporan.jumlah.kesalahan", new BigDecimal("1.0")))
                .isEqualTo("1.0 error");
        assertThat(english.text("laporan.jumlah.kesalahan", "1")).isEqualTo("1 error");
    }

    @Test
    void refuses_a_key_it_does_not_have_and_too_few_arguments() {
        assertThatIllegalStateException()
                .isThrownBy(() -> indonesian.text("tidak.ada"))
                .withMessageContaining("tidak.ada");
        assertThatIllegalStateException()
                .isThrownBy(() -> indonesian.text("daftar.dua", "a"))
                .withMessageContaining("daftar.dua");
    }

    @Test
    void joins_things_as_the_language_does() {
        assertThat(indonesian.list(List.of())).isEmpty();
        assertThat(indonesian.list(List.of("a"))).isEqualTo("a");
        assertThat(indonesian.list(List.of("a", "b"))).isEqualTo("a dan b");
        assertThat(indonesian.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c, dan d");
        assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(indonesian.list(List.of("{0}", "{1}", "{2}"))).isEqualTo("{0}, {1}, dan {2}");
    }

    @Test
    void parts_words_that_stand_for_the_same_thing() {
        assertThat(indonesian.several("cli.tulis.jawab-ya")).startsWith("y", "ya");
        assertThat(indonesian.several("rekaman.Meeting")).hasSize(1);
    }

    @Test
    void stands_an_office_s_words_before_its_own_key_by_key() throws IOException {
        write("\uFEFF# kantor\r\nangka.klaim = menurut pengakuan {0}\r\n");

        Words words = Words.of(Language.INDONESIAN, templates, findings::add);

        assertThat(words.text("angka.klaim", 12)).isEqualTo("menurut pengakuan 12");
        assertThat(words.text("angka.kira_kira", 12)).isEqualTo("kira-kira 12");
        assertThat(words.keys()).isEqualTo(indonesian.keys());
        assertThat(findings).isEmpty();
    }

    @Test
    void reads_the_built_in_words_where_an_office_has_none() {
        assertThat(Words.of(Language.ENGLISH, templates, findings::add).keys()).isEqualTo(english.keys());
        assertThat(Words.of(Language.ENGLISH, null, findings::add).keys()).isEqualTo(english.keys());
        assertThat(findings).isEmpty();
    }

    @Test
    void reports_every_fault_of_an_office_s_words_at_once_and_goes_on_without_them() throws IOException {
        write(String.join(
                "\n",
                "angka.klem = x",
                "tanpa tanda",
                "  angka.klaim = {0} dari {1}",
                "angka.persen = {0",
                "daftar.dua = {0} & {1}",
                "daftar.dua = lagi"));

        Words words = Words.of(Language.INDONESIAN, templates, findings::add);

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "W03 1:1 angka.klem ~ angka.klaim",
                        "W01 2:1",
                        "W05 3:3 angka.klaim {1}",
                        "W04 4:1 angka.persen",
                        "W02 6:1 daftar.dua 5");
        assertThat(words.text("angka.klaim", 12)).isEqualTo("12 (klaim)");
        assertThat(words.list(List.of("a", "b"))).isEqualTo("a & b");
        assertThat(words.has("angka.klem")).isFalse();
    }

    @Test
    void says_that_a_file_of_words_is_no_text() throws IOException {
        Files.createDirectories(templates.resolve("text"));
        Files.write(templates.resolve("text/id.properties"), new byte[] {'a', '=', (byte) 0xC3, 'x'});

        Words words = Words.of(Language.INDONESIAN, templates, findings::add);

        assertThat(faults()).containsExactly("W06 0:0");
        assertThat(words.keys()).isEqualTo(indonesian.keys());
    }

    @Test
    void gives_the_words_under_a_prefix_as_a_bundle_without_it() {
        ResourceBundle bundle = indonesian.bundle("tanggal.hari.");

        assertThat(bundle.keySet()).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7");
        assertThat(bundle.getString("3")).isEqualTo("Rabu");
        assertThat(indonesian.bundle("laporan.").getString("mirip")).isEqualTo("Maksudnya “{0}”?");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(templates.resolve("text"));
        Files.writeString(templates.resolve("text/id.properties"), text, StandardCharsets.UTF_8);
    }

    private List<String> faults() {
        assertThat(findings).allMatch(f -> f.place().file().equals("templates/text/id.properties"));
        return findings.stream()
                .map(f ->
                        f.code().id() + " " + f.place().line() + ":" + f.place().column() + " "
                                + String.join(" ", f.args()) + (f.near().isEmpty() ? "" : " ~ " + f.near()))
                .map(String::strip)
                .toList();
    }
}
