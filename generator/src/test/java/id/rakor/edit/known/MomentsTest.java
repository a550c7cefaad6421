package id.rakor.edit.known;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.text.Language;
import id.rakor.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private final Moments moments = new Moments(Words.builtIn(Language.INDONESIAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jumat, 27 November 2026 | 2026-11-27",
                "Jum'at 27 Nopember 2026 | 2026-11-27",
                "Jum’at, 27/11/2026 | 2026-11-27",
                "hari Jumat, 27 Nov. 2026 | 2026-11-27",
                "Jumat (27-11-2026) | 2026-11-27",
                "27.11.2026 | 2026-11-27",
                "2026-11-27 | 2026-11-27",
                "2026-11-27 00:00 | 2026-11-27",
                "November 2026 | 2026-11",
                "2026-11 | 2026-11",
                "2026 | 2026",
                "Tahun 2026 | 2026",
                "Ahad, 1 Feb 2026 | 2026-02-01"
            })
    void reads_days_as_people_write_them(String text, String day) {
        assertThat(moments.day(text)).hasValueSatisfying(moment -> {
            assertThat(moment.day()).hasToString(day);
            assertThat(moment.agrees()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "27/11/26",
                "segera",
                "27 Novembeer 2026",
                "46353",
                "2026-13",
                "Besok, 27 November 2026"
            })
    void does_not_guess(String text) {
        assertThat(moments.day(text)).isEmpty();
    }

    @Test
    void sees_when_the_weekday_is_not_that_of_the_date() {
        assertThat(moments.day("Kamis, 27 November 2026").orElseThrow().agrees())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"09.00 | 09:00 |", "9:05 | 09:05 |", "pukul 13.30 WITA | 13:30 | WITA", "09:00:00 | 09:00 |"})
    void reads_hours(String text, String time, String zone) {
        assertThat(moments.hour(text)).hasValueSatisfying(hour -> {
            assertThat(hour.time()).hasToString(time);
            assertThat(hour.zone() == null ? null : hour.zone().name()).isEqualTo(zone);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00", "pagi", "9", "09.00 XYZ"})
    void does_not_guess_hours(String text) {
        assertThat(moments.hour(text)).isEmpty();
    }
}
