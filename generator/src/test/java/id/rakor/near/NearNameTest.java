package id.rakor.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {
    private static final List<String> KEYS =
            List.of("judul", "jenis", "tema", "tema_acara", "hadir", "catatan", "sumber", "kelas_bidang", "ke");

    @ParameterizedTest
    @CsvSource({
        "judl,judul",
        "jduul,judul",
        "judull,judul",
        "Judul,judul",
        "tema acara,tema_acara",
        "kelas-bidng,kelas_bidang",
        "sumbr,sumber",
        "hadri,hadir",
        "smuber,sumber"
    })
    void finds_the_name_behind_a_slip(String seen, String meant) {
        assertThat(NearName.of(seen, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"jabatan", "xyz", "kx", "alamat", "''"})
    void proposes_nothing_far_off(String seen) {
        assertThat(NearName.of(seen, KEYS)).isEmpty();
    }

    @Test
    void gives_the_same_name_in_whatever_order_they_come() {
        assertThat(NearName.of("rakod", List.of("rakor", "rakoa"))).contains("rakoa");
        assertThat(NearName.of("rakod", List.of("rakoa", "rakor"))).contains("rakoa");
    }

    @Test
    void measures_like_the_plain_recursion() {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            String a = word(random);
            String b = word(random);
            int plain = plain(a, b);
            int limit = random.nextInt(6);
            assertThat(Distance.between(a, b, limit)).as(a + " " + b).isEqualTo(Math.min(plain, limit + 1));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int plain(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String x = a.substring(1);
        String y = b.substring(1);
        int best = Math.min(plain(x, b), plain(a, y)) + 1;
        best = Math.min(best, plain(x, y) + (a.charAt(0) == b.charAt(0) ? 0 : 1));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(best, plain(a.substring(2), b.substring(2)) + 1) : best;
    }
}
