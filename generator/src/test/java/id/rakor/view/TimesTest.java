package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.meeting.Timing;
import id.rakor.model.settings.DateStyle;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Weekday;
import id.rakor.model.value.Zone;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);
    private static final Times TIMES = new Times(WORDS, new Names(WORDS));

    private static String full(PartialDate date) {
        return Line.of(TIMES.full(date)).plain();
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.of(new Day(year, month, day));
    }

    @Test
    void says_a_date_as_exactly_as_it_is_known_and_no_more() {
        assertThat(full(day(2018, 3, 7))).isEqualTo("Rabu, 7 Maret 2018");
        assertThat(full(day(2018, 3, 0))).isEqualTo("Maret 2018");
        assertThat(full(day(2018, 0, 0))).isEqualTo("2018");
    }

    @Test
    void writes_days_as_the_papers_of_an_office_want_them() {
        assertThat(styled(DateStyle.LONG)).isEqualTo("Rabu, 7 Maret 2018; 7 Mar 2018");
        assertThat(styled(DateStyle.MEDIUM)).isEqualTo("7 Maret 2018; 7 Mar 2018");
        assertThat(styled(DateStyle.NUMERIC)).isEqualTo("07-03-2018; 07-03-2018");
    }

    private static String styled(DateStyle style) {
        Times times = new Times(WORDS, new Names(WORDS), style);
        return Line.of(times.full(day(2018, 3, 7))).plain() + "; "
                + times.brief(day(2018, 3, 7)).text();
    }

    @Test
    void says_a_bare_weekday_and_what_bounds_it() {
        PartialDate monday = new PartialDate(null, Weekday.MONDAY, new Day(2023, 2, 0), new Day(2023, 11, 12), "Senin");
        assertThat(full(monday)).isEqualTo("Senin (tanggal tidak disebut), antara Feb 2023 dan 12 Nov 2023");
    }

    @Test
    void keeps_the_weekday_beside_a_year() {
        PartialDate monday = new PartialDate(new Day(2023, 0, 0), Weekday.MONDAY, null, null, null);
        assertThat(full(monday)).isEqualTo("Senin, 2023 (tanggal tidak disebut)");
    }

    @Test
    void gives_the_words_of_the_source_when_nothing_is_read() {
        assertThat(TIMES.full(new PartialDate(null, null, null, null, "pekan lalu")))
                .containsExactly(Bit.of(Bit.Kind.QUOTE, "pekan lalu"));
    }

    @Test
    void gives_machines_the_date_too() {
        assertThat(TIMES.brief(day(2018, 3, 0))).isEqualTo(new Bit(Bit.Kind.TIME, "Mar 2018", "2018-03"));
    }

    @Test
    void says_days_and_hours_of_a_meeting_once() {
        Timing timing = Fill.of(
                Timing.class,
                "mulai",
                day(2018, 4, 4),
                "selesai",
                day(2018, 4, 5),
                "pukul_mulai",
                LocalTime.of(9, 0),
                "zona",
                Zone.WITA);
        assertThat(Line.of(TIMES.of(timing)).plain()).isEqualTo("4–5 April 2018, pukul 09.00 WITA");
    }

    @Test
    void a_span_says_which_end_is_open() {
        assertThat(TIMES.span(day(2016, 7, 27), null)).isEqualTo("sejak 27 Jul 2016");
        assertThat(TIMES.span(null, day(2019, 10, 0))).isEqualTo("hingga Okt 2019");
        assertThat(TIMES.span(day(2016, 7, 27), day(2019, 10, 0))).isEqualTo("27 Jul 2016 – Okt 2019");
        assertThat(TIMES.span(null, null)).isEqualTo("tidak disebut");
    }
}
