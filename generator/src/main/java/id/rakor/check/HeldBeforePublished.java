package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.source.Source;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;

/**
 * No report of a held meeting is older than the meeting. Arguments: the day of the meeting, the
 * source, the day it was published.
 */
final class HeldBeforePublished implements Rule<Meeting> {
    @Override
    public String id() {
        return "K04";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Day held = meeting.timing() == null ? null : read(meeting.timing().from());
        if (held == null || meeting.status() != MeetingStatus.HELD) {
            return;
        }
        for (int i = 0; i < meeting.meta().sources().size(); i++) {
            Ref<Source> ref = meeting.meta().sources().get(i);
            Day published =
                    reading.get(Source.class, ref).map(s -> read(s.published())).orElse(null);
            if (published != null && held.earliest().isAfter(published.latest())) {
                notes.add("/sumber/" + i, held.toString(), ref.id(), published.toString());
            }
        }
    }

    private static Day read(PartialDate date) {
        return date == null ? null : date.read();
    }
}
