package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 7);

    private final Dates indonesian = Words.builtIn(Language.INDONESIAN).dates();
    private final Dates english = Words.builtIn(Language.ENGLISH).dates();

    @Test
    void writes_a_day_in_full_and_short() {
        assertThat(indonesian.full(DAY)).isEqualTo("Rabu, 7 Maret 2018");
        assertThat(indonesian.plain(DAY)).isEqualTo("7 Maret 2018");
        assertThat(indonesian.brief(DAY)).isEqualTo("7 Mar 2018");
        assertThat(english.full(DAY)).isEqualTo("Wednesday, 7 March 2018");
        assertThat(english.brief(DAY)).isEqualTo("7 Mar 2018");
    }

    @Test
    void writes_all_days_and_months_without_the_jdk_s_languages() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            StringBuilder year = new StringBuilder();
            for (int month = 1; month <= 12; month++) {
                year.append(indonesian.full(LocalDate.of(2024, month, month * 2)))
                        .append('\n');
            }
            assertThat(year).hasToString("""
                            Selasa, 2 Januari 2024
                            Minggu, 4 Februari 2024
                            Rabu, 6 Maret 2024
                            Senin, 8 April 2024
                            Jumat, 10 Mei 2024
                            Rabu, 12 Juni 2024
                            Minggu, 14 Juli 2024
                            Jumat, 16 Agustus 2024
                            Rabu, 18 September 2024
                            Minggu, 20 Oktober 2024
                            Jumat, 22 November 2024
                            Selasa, 24 Desember 2024
                            """);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writes_what_is_known_of_a_vague_date() {
        assertThat(indonesian.month(YearMonth.of(2018, 3))).isEqualTo("Maret 2018");
        assertThat(indonesian.briefMonth(YearMonth.of(2018, 8))).isEqualTo("Agu 2018");
        assertThat(indonesian.year(2018)).isEqualTo("2018");
        assertThat(indonesian.weekday(DayOfWeek.SATURDAY)).isEqualTo("Sabtu");
        assertThat(indonesian.weekdayOnly(DayOfWeek.MONDAY)).isEqualTo("Senin (tanggal tidak disebut)");
        assertThat(english.weekdayOnly(DayOfWeek.MONDAY)).isEqualTo("Monday (date not stated)");
    }

    @Test
    void repeats_nothing_in_a_range_that_both_ends_share() {
        assertThat(indonesian.range(DAY, DAY)).isEqualTo("7 Maret 2018");
        assertThat(indonesian.range(DAY, DAY.plusDays(2))).isEqualTo("7–9 Maret 2018");
        assertThat(indonesian.range(DAY, DAY.plusMonths(1))).isEqualTo("7 Maret–7 April 2018");
        assertThat(indonesian.range(DAY, DAY.plusYears(1))).isEqualTo("7 Maret 2018–7 Maret 2019");
        assertThat(indonesian.briefRange(DAY, DAY.plusMonths(5))).isEqualTo("7 Mar–7 Agu 2018");
        assertThat(english.range(DAY, DAY.plusDays(2))).isEqualTo("7–9 March 2018");
    }

    @Test
    void writes_hours_with_their_zone() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime noon = LocalTime.of(12, 5);
        assertThat(indonesian.hours(nine, noon, "WIB")).isEqualTo("pukul 09.00–12.05 WIB");
        assertThat(indonesian.hours(nine, null, "")).isEqualTo("pukul 09.00");
        assertThat(indonesian.hours(nine, nine, "WIT")).isEqualTo("pukul 09.00 WIT");
        assertThat(indonesian.hours(null, noon, "WITA")).isEqualTo("hingga pukul 12.05 WITA");
        assertThat(english.hours(nine, noon, "WIB")).isEqualTo("09:00–12:05 WIB");
    }
}
