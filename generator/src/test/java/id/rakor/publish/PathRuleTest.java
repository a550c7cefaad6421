package id.rakor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "situs/rapat/2018/rakor-pkb/index.html",
                "situs/lampiran/Notula rapat (final), 7 Maret 2018.pdf",
                "situs/lampiran/hadir #2.pdf",
                "situs/.htaccess",
                "konten/console.txt",
                "konten/com.txt",
                "konten/com10.txt",
                "konten/nulis",
                "konten/caf\u00e9.txt",
                "konten/\ud83d\ude00.txt"
            })
    void lets_pass_what_every_system_keeps(String route) {
        assertThat(PathRule.fault(route, "asal")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "CON",
                "situs/nul",
                "situs/Nul.html",
                "prn.tar.gz",
                "aux.txt/x",
                "com1",
                "LPT9.txt",
                "com\u00b9",
                "lpt\u00b3.x",
                "conin$",
                "CONOUT$",
                "com0",
                "con .txt"
            })
    void refuses_device_names_of_windows(String route) {
        assertThat(code(route)).isEqualTo(OutputCode.DEVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a//b",
                "a/",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/./b",
                "a.",
                "a /b",
                " a/b",
                "a/b ",
                "...",
                "a/..."
            })
    void refuses_names_that_no_folder_keeps(String route) {
        assertThat(code(route)).isEqualTo(OutputCode.SEGMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\b",
                "c:/x",
                "a<b",
                "a>b",
                "a\"b",
                "a|b",
                "a?b",
                "a*b",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u202eb",
                "a\u200bb",
                "a\ud800b",
                "a\ufeffb",
                "a\u2028b",
                "a\ue000b",
                "100%.pdf"
            })
    void refuses_characters_that_some_system_refuses_or_hides(String route) {
        assertThat(code(route)).isEqualTo(OutputCode.CHARACTER);
    }

    @Test
    void names_an_invisible_character_by_its_number() {
        assertThat(fault("a/x\u202ey.txt").args()).containsExactly("a/x\u202ey.txt", "asal", "x\u202ey.txt", "U+202E");
        assertThat(fault("a/x?").args()).containsExactly("a/x?", "asal", "x?", "?");
    }

    @Test
    void takes_150_characters_and_not_one_more() {
        String longest = "a/".repeat(74) + "bc";
        assertThat(longest).hasSize(150);
        assertThat(PathRule.fault(longest, "asal")).isEmpty();
        assertThat(fault(longest + "d").args()).containsExactly(longest + "d", "asal", "151", "150");
        assertThat(code(longest + "d")).isEqualTo(OutputCode.LONG);
    }

    @Test
    void refuses_a_name_that_takes_too_many_bytes() {
        assertThat(PathRule.fault("\u4e00".repeat(80), "asal")).isEmpty();
        assertThat(code("\u4e00".repeat(81))).isEqualTo(OutputCode.LONG);
    }

    @Test
    void folds_what_some_system_takes_for_one() {
        assertThat(PathRule.fold("Situs/A.HTML")).isEqualTo(PathRule.fold("situs/a.html"));
        assertThat(PathRule.fold("caf\u00e9")).isEqualTo(PathRule.fold("CAFE\u0301"));
        assertThat(PathRule.fold("stra\u00dfe")).isEqualTo(PathRule.fold("STRASSE"));
        assertThat(PathRule.fold("\u03c3\u03c2")).isEqualTo(PathRule.fold("\u03a3\u03a3"));
        assertThat(PathRule.fold("a")).isNotEqualTo(PathRule.fold("b"));
        assertThat(PathRule.fold("a/b")).isNotEqualTo(PathRule.fold("a-b"));
    }

    private static Finding fault(String route) {
        return PathRule.fault(route, "asal").orElseThrow();
    }

    private static Object code(String route) {
        return fault(route).code();
    }
}
