package id.rakor.pdf.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyphensTest {
    @Test
    void divides_the_words_of_real_reports_as_a_person_does() throws IOException {
        List<String> wrong = new ArrayList<>();
        int words = 0;
        try (InputStream in = HyphensTest.class.getResourceAsStream("words.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String word : all.split("\\s+")) {
                words++;
                String shown = Hyphens.shown(word.replace("-", ""));
                if (!shown.equals(word)) {
                    wrong.add(shown + " instead of " + word);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(words).isGreaterThan(250);
    }

    @Test
    void leaves_two_letters_before_a_break_and_three_after() {
        assertThat(broken("koordinasi")).isEqualTo("ko|or|di|nasi");
        assertThat(broken("agama")).isEqualTo("agama");
        assertThat(broken("pertanggungjawaban")).isEqualTo("per|tang|gung|ja|waban");
        assertThat(broken("anak")).isEqualTo("anak");
    }

    @Test
    void does_not_count_punctuation_as_letters() {
        assertThat(broken("(koordinasi),")).isEqualTo("(ko|or|di|nasi),");
        assertThat(broken("\u201cpemerintah.\u201d")).isEqualTo("\u201cpe|me|rin|tah.\u201d");
    }

    @Test
    void breaks_a_reduplication_at_its_own_hyphen() {
        assertThat(broken("kupu-kupu")).isEqualTo("kupu-|kupu");
        assertThat(broken("langkah-langkah")).isEqualTo("lang|kah-|lang|kah");
        assertThat(broken("Kabupaten/Kota")).isEqualTo("Ka|bu|pa|ten/|Kota");
        assertThat(Hyphens.bare("kupu-kupu", 5)).isTrue();
        assertThat(Hyphens.bare("langkah", 4)).isFalse();
        assertThat(broken("ke-3")).isEqualTo("ke-|3");
    }

    @Test
    void leaves_capitals_digits_signs_and_addresses_alone() {
        assertThat(broken("KESBANGPOL")).isEqualTo("KESBANGPOL");
        assertThat(broken("KemenPAN")).isEqualTo("KemenPAN");
        assertThat(broken("covid19")).isEqualTo("covid19");
        assertThat(broken("Jum'at")).isEqualTo("Jum'at");
        assertThat(broken("kesbangpol.contoh.go.id")).isEqualTo("kesbangpol.contoh.go.id");
        assertThat(broken("https://contoh.id/rapat-koordinasi")).isEqualTo("https://contoh.id/rapat-koordinasi");
        assertThat(broken("surat@contoh.id")).isEqualTo("surat@contoh.id");
    }

    @Test
    void knows_syllables_of_indonesian_only() {
        assertThat(Hyphens.breaks("coordination", "en")).isEmpty();
        assertThat(Hyphens.breaks("follow-up", "en")).containsExactly(7);
        assertThat(Hyphens.breaks("koordinasi", "id")).isNotEmpty();
    }

    @Test
    void takes_any_text() {
        for (String text : List.of(
                "", "-", "--", "ngngng", "mengng", "beria", "\uD83D\uDE00abc", "qqqqqq", "an", "-an", "aaaaaaa")) {
            assertThat(Hyphens.breaks(text, "id")).isSorted();
        }
        assertThat(broken("kata".repeat(75))).startsWith("ka|ta|ka|ta");
    }

    private static String broken(String word) {
        StringBuilder shown = new StringBuilder(word);
        int[] places = Hyphens.breaks(word, "id-ID");
        for (int i = places.length - 1; i >= 0; i--) {
            shown.insert(places[i], '|');
        }
        return shown.toString();
    }
}
