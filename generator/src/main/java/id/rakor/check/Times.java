package id.rakor.check;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.Optional;

/** When a meeting is held, as rules ask it. */
final class Times {
    private Times() {}

    /** The first day of a meeting, as exactly as it is known. */
    static Optional<Day> day(Meeting meeting) {
        return Optional.ofNullable(meeting.timing()).map(t -> t.from()).map(PartialDate::read);
    }

    /** The year of a meeting: that of its series, else that of its day. */
    static Optional<Integer> year(Meeting meeting) {
        Integer year = meeting.series() == null ? null : meeting.series().year();
        return year == null ? day(meeting).map(Day::year) : Optional.of(year);
    }
}
