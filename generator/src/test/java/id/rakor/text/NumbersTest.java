package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers indonesian = Words.builtIn(Language.INDONESIAN).numbers();
    private final Numbers english = Words.builtIn(Language.ENGLISH).numbers();

    @Test
    void groups_by_three_and_keeps_the_decimals() {
        assertThat(indonesian.of(0)).isEqualTo("0");
        assertThat(indonesian.of(999)).isEqualTo("999");
        assertThat(indonesian.of(1500)).isEqualTo("1.500");
        assertThat(indonesian.of(1234567890L)).isEqualTo("1.234.567.890");
        assertThat(indonesian.of(new BigDecimal("37.93"))).isEqualTo("37,93");
        assertThat(indonesian.of(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(indonesian.of(new BigDecimal("1E+6"))).isEqualTo("1.000.000");
        assertThat(indonesian.of(-1500)).isEqualTo("−1.500");
        assertThat(english.of(new BigDecimal("1500.5"))).isEqualTo("1,500.5");
    }

    @Test
    void says_how_a_number_is_meant() {
        assertThat(indonesian.about(1500)).isEqualTo("kira-kira 1.500");
        assertThat(indonesian.claimed(1500)).isEqualTo("1.500 (klaim)");
        assertThat(indonesian.percent(new BigDecimal("37.93"))).isEqualTo("37,93%");
        assertThat(english.claimed(1500)).isEqualTo("1,500 (claimed)");
    }

    @Test
    void writes_sizes_of_files_in_the_unit_that_fits() {
        assertThat(indonesian.size(0)).isEqualTo("0 B");
        assertThat(indonesian.size(1023)).isEqualTo("1.023 B");
        assertThat(indonesian.size(1024)).isEqualTo("1 KB");
        assertThat(indonesian.size(1024 * 1024 - 1)).isEqualTo("1,0 MB");
        assertThat(indonesian.size(1536 * 1024)).isEqualTo("1,5 MB");
        assertThat(english.size(5L * 1024 * 1024 * 1024)).isEqualTo("5,120.0 MB");
    }
}
