package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {
    @ParameterizedTest
    @CsvSource({
        "2026-08-27, Kamis tanggal dua puluh tujuh bulan Agustus tahun dua ribu dua puluh enam",
        "2011-10-10, Senin tanggal sepuluh bulan Oktober tahun dua ribu sebelas",
        "1999-12-11, Sabtu tanggal sebelas bulan Desember tahun seribu sembilan ratus sembilan puluh sembilan",
        "2100-01-19, Selasa tanggal sembilan belas bulan Januari tahun dua ribu seratus",
        "2000-02-20, Minggu tanggal dua puluh bulan Februari tahun dua ribu"
    })
    void spells_numbers_as_official_records_have_them(LocalDate day, String spelled) {
        assertThat(Spelled.day(Words.builtIn(Language.INDONESIAN), day)).isEqualTo(spelled);
    }

    @Test
    void spells_nothing_where_a_language_has_no_spelled_numbers() {
        assertThat(Spelled.day(Words.builtIn(Language.ENGLISH), LocalDate.of(2026, 8, 27)))
                .isEmpty();
    }
}
