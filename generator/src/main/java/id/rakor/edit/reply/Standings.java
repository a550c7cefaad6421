package id.rakor.edit.reply;

import id.rakor.edit.known.Choices;
import id.rakor.model.followup.Progress;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.time.YearMonth;

/** How results stand, in words. */
final class Standings {
    private Standings() {}

    /** A status, its day, and what was done. */
    static String text(Words words, Progress step) {
        String status = new Choices(words).label(ProgressStatus.class, Keyed.word(step.status()));
        String when = words.text("lembar.jawaban.keadaan", status, day(words, step.date()));
        return step.text() == null ? when : words.text("lembar.jawaban.keadaan-uraian", when, step.text());
    }

    /** A day, a month or a year. */
    static String day(Words words, Day day) {
        if (day.isExact()) {
            return words.dates().plain(day.earliest());
        }
        return day.month() > 0
                ? words.dates().month(YearMonth.of(day.year(), day.month()))
                : words.dates().year(day.year());
    }
}
