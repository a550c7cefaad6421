package id.rakor.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Code;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReportTest {
    private static final Code DANGLING = code("P05", Severity.ERROR);
    private static final Code HTML = code("P14", Severity.NOTE);

    @Test
    void says_nothing_of_nothing() {
        assertThat(report(Spot.NONE).text(List.of(), false)).isEmpty();
    }

    @Test
    void tells_place_excerpt_caret_and_what_to_do() {
        Spot spot = new Spot(12, 7, 12, "Lihat [S](orang:sudarmo).");
        Finding finding = Finding.of(DANGLING, Place.of("rapat/x/ringkasan.md", "/a"), "orang:sudarmo")
                .near("orang:soedarmo");

        assertThat(report(spot).text(List.of(finding), false)).isEqualTo("""
                        rapat/x/ringkasan.md:12:7: kesalahan P05: Tautan ke catatan yang tidak ada
                            12 | Lihat [S](orang:sudarmo).
                               |       ^^^^^^^^^^^^
                            terlihat    tautan ke “orang:sudarmo”
                            diharapkan  id catatan yang ada
                            perbaikan   Perbaiki idnya, atau buat catatan itu.
                            Maksudnya “orang:soedarmo”?

                        Temuan: 1 kesalahan, dalam 1 berkas.
                        """);
    }

    @Test
    void speaks_english_too() {
        Finding one = Finding.of(DANGLING, Place.at("a.md", 1, 2), "orang:x").near("orang:y");
        Finding two = Finding.of(HTML, Place.at("b.md", 1, 2), "<b>");
        Report english = new Report(Words.builtIn(Language.ENGLISH), place -> Spot.NONE);

        assertThat(english.text(List.of(two, one), false))
                .startsWith("b.md:1:2: note P14")
                .contains("\n\na.md:1:2: error P05: A link to a record that is not there\n")
                .contains("    mend      Correct the id, or make that record.\n    Did you mean “orang:y”?\n\n")
                .endsWith("\nFindings: 1 error and 1 note, in 2 files.\n");
    }

    @Test
    void orders_by_file_then_by_the_lines_that_were_found() {
        Map<String, Integer> lines = Map.of("/z", 1, "/a", 9, "/m", 5);
        Spots spots = place -> new Spot(lines.getOrDefault(place.pointer(), 0), 1, 1, "x");
        List<Finding> findings = List.of(
                Finding.of(HTML, Place.of("b.yaml", "/a"), "x"),
                Finding.of(HTML, Place.of("b.yaml", "/m"), "x"),
                Finding.of(HTML, Place.file("b.yaml"), "x"),
                Finding.of(HTML, Place.of("b.yaml", "/z"), "x"),
                Finding.of(HTML, Place.file("a.yaml"), "x"));

        assertThat(new Report(words(), spots).text(findings, false).lines().filter(l -> l.contains(": info P14:")))
                .extracting(l -> l.substring(0, l.indexOf(": info")))
                .containsExactly("a.yaml", "b.yaml", "b.yaml:1:1", "b.yaml:5:1", "b.yaml:9:1");
    }

    @Test
    void puts_errors_right_above_the_count() {
        Finding error = Finding.of(DANGLING, Place.at("a", 1, 1), "x");
        Finding note = Finding.of(HTML, Place.at("z", 9, 1), "x");

        assertThat(report(Spot.NONE).text(List.of(error, note), false).lines().filter(l -> !l.startsWith(" ")))
                .map(l -> l.replaceFirst("([A-Z]\\d\\d).*", "$1"))
                .containsExactly(
                        "z:9:1: info P14",
                        "",
                        "a:1:1: kesalahan P05",
                        "",
                        "Temuan: 1 kesalahan dan 1 info, dalam 2 berkas.");
    }

    @Test
    void cuts_a_long_list_between_two_words() {
        Finding finding = Finding.of(DANGLING, Place.at("a", 1, 1), "tenggat_lama, ".repeat(20));

        assertThat(report(Spot.NONE).text(List.of(finding), false))
                .contains("tenggat_lama, …”")
                .doesNotContain("tengg…");
    }

    @Test
    void leaves_out_file_and_excerpt_where_there_is_none() {
        Finding finding = Finding.of(DANGLING, Place.file(""), "orang:x");

        assertThat(report(Spot.NONE).text(List.of(finding), false))
                .startsWith("kesalahan P05: Tautan")
                .doesNotContain("|")
                .endsWith("\nTemuan: 1 kesalahan.\n");
    }

    @Test
    void paints_only_when_told_to() {
        Finding finding = Finding.of(DANGLING, Place.at("a", 1, 1), "x");
        Report report = report(new Spot(1, 1, 1, "abc"));

        assertThat(report.text(List.of(finding), false)).doesNotContain("\u001B");
        assertThat(report.text(List.of(finding), true)).contains("\u001B[1;31m");
        assertThat(report.text(List.of(finding), true).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(report.text(List.of(finding), false));
    }

    @Test
    void lets_nothing_it_quotes_steer_the_terminal() {
        String evil = "a\u001B[2Jb\u009Bc\u202Ed\u2028e\u0007f\uD800g\rh\u0000i\u00ADj";
        Finding finding = Finding.of(DANGLING, Place.at(evil, 1, 1), evil).near(evil);

        String text = report(new Spot(1, 3, 1, evil)).text(List.of(finding), false);

        assertThat(text.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.SURROGATE);
        assertThat(text).contains("a<U+001B>[2Jb<U+009B>c<U+202E>d<U+2028>e<U+0007>f<U+D800>g");
        assertThat(text.lines()).hasSize(9);
    }

    @Test
    void cuts_what_is_far_too_long() {
        Finding finding = Finding.of(DANGLING, Place.at("a", 1, 1), "😀".repeat(5000));

        assertThat(report(Spot.NONE).text(List.of(finding), false)).contains("“" + "😀".repeat(200) + "…”");
    }

    @Test
    void gives_programs_every_part_under_a_stable_name() {
        Finding one = Finding.of(DANGLING, Place.of("rapat/x.yaml", "/hadir/0/orang"), "orang:\u001B")
                .near("orang:y");
        Report report = new Report(words(), place -> new Spot(3, 5, 2, "\torang: \u001B</script>"));

        String json = report.json(List.of(one, Finding.of(HTML, Place.file("a"), "x")));
        JsonNode root = new ObjectMapper().readTree(json);

        assertThat(json).doesNotContain("\u001B", "</script>").doesNotEndWith("\n");
        assertThat(root.propertyNames()).containsExactly("versi", "jumlah", "temuan");
        assertThat(root.get("jumlah").toString()).isEqualTo("{\"kesalahan\":1,\"peringatan\":0,\"catatan\":1}");
        JsonNode second = root.get("temuan").get(1);
        assertThat(second.propertyNames())
                .containsExactly(
                        "berkas",
                        "bawaan",
                        "baris",
                        "kolom",
                        "panjang",
                        "penunjuk",
                        "berat",
                        "kode",
                        "judul",
                        "dilihat",
                        "diharapkan",
                        "perbaikan",
                        "mirip",
                        "kutipan",
                        "argumen");
        assertThat(second.get("berkas").asString()).isEqualTo("rapat/x.yaml");
        assertThat(second.get("bawaan").asBoolean()).isFalse();
        assertThat(second.get("baris").asInt()).isEqualTo(3);
        assertThat(second.get("kolom").asInt()).isEqualTo(5);
        assertThat(second.get("panjang").asInt()).isEqualTo(2);
        assertThat(second.get("penunjuk").asString()).isEqualTo("/hadir/0/orang");
        assertThat(second.get("berat").asString()).isEqualTo("kesalahan");
        assertThat(second.get("kode").asString()).isEqualTo("P05");
        assertThat(second.get("mirip").asString()).isEqualTo("orang:y");
        assertThat(second.get("kutipan").asString()).isEqualTo("\torang: \u001B</script>");
        assertThat(second.get("argumen").get(0).asString()).isEqualTo("orang:\u001B");
    }

    @Test
    void gives_programs_an_empty_list_for_nothing() {
        JsonNode root = new ObjectMapper().readTree(report(Spot.NONE).json(List.of()));
        assertThat(root.get("temuan").size()).isZero();
        assertThat(root.get("versi").asInt()).isEqualTo(1);
    }

    private static Report report(Spot spot) {
        return new Report(words(), place -> spot);
    }

    private static Words words() {
        return Words.builtIn(Language.INDONESIAN);
    }

    private static Code code(String id, Severity severity) {
        return new Code() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Severity severity() {
                return severity;
            }
        };
    }
}
