package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.Comparator;

/** The order of meetings in time. */
final class Calendar {
    /** The earliest first; without a date at the end; ties by id. */
    static final Comparator<Meeting> EARLIEST_FIRST = Comparator.comparing(
                    Calendar::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Meeting::id);

    /** The latest first; without a date at the end; ties by id. */
    static final Comparator<Meeting> LATEST_FIRST = Comparator.comparing(
                    Calendar::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Meeting::id);

    private Calendar() {}

    /** The first day a meeting can have been held, as far as it is known; null when it is not. */
    static Day day(Meeting meeting) {
        PartialDate from = meeting.timing() == null ? null : meeting.timing().from();
        if (from == null) {
            return null;
        }
        return from.read() != null ? from.read() : from.after() != null ? from.after() : from.before();
    }
}
