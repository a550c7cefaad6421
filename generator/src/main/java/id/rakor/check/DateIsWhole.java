package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.PartialDate;

/** The day of a meeting is known. Arguments: what is known of it, or nothing. */
final class DateIsWhole implements Rule<Meeting> {
    @Override
    public String id() {
        return "K02";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        PartialDate from = meeting.timing() == null ? null : meeting.timing().from();
        if (from == null) {
            notes.add("", "");
        } else if (from.read() == null) {
            notes.add("/waktu/mulai", "");
        } else if (!from.read().isExact()) {
            notes.add("/waktu/mulai", from.read().toString());
        }
    }
}
