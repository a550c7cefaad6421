package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;

/** The day of a meeting is known. Arguments: what is known of it, or nothing. */
final class DateIsWhole implements Rule<Meeting> {
    private static final String UNKNOWN = "–";

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
            notes.add("", UNKNOWN);
        } else if (from.read() == null || !from.read().isExact()) {
            notes.add("/waktu/mulai", known(from));
        }
    }

    private static String known(PartialDate date) {
        String weekday = date.weekday() == null ? "" : Keyed.word(date.weekday());
        String read = date.read() == null ? "" : date.read().toString();
        String known = (weekday + " " + read).strip();
        return known.isEmpty() ? UNKNOWN : known;
    }
}
