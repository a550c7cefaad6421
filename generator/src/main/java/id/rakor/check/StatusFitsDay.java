package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Timing;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;

/**
 * A held meeting does not lie ahead, and a planned one does not lie behind. A month or a year that is
 * not over yet may hold either. Arguments: the status, the day of the meeting, the day of reading.
 */
final class StatusFitsDay implements Rule<Meeting> {
    @Override
    public String id() {
        return "K37";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Day first = Times.day(meeting).orElse(null);
        if (first == null) {
            return;
        }
        Day last = last(meeting.timing(), first);
        LocalDate today = reading.asOf();
        boolean ahead =
                meeting.status() == MeetingStatus.HELD && first.earliest().isAfter(today);
        boolean behind =
                meeting.status() == MeetingStatus.PLANNED && last.latest().isBefore(today);
        if (ahead || behind) {
            Day told = ahead ? first : last;
            notes.add("/status", Keyed.word(meeting.status()), told.toString(), today.toString());
        }
    }

    private static Day last(Timing timing, Day first) {
        PartialDate until = timing.until();
        return until == null || until.read() == null ? first : until.read();
    }
}
