package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.value.Keyed;

/**
 * A meeting that was not held has nobody present, no results and no signed agreement. Arguments: its
 * status, the key of what it has all the same.
 */
final class ResultsNeedMeeting implements Rule<Meeting> {
    @Override
    public String id() {
        return "K36";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        if (meeting.status() == MeetingStatus.HELD) {
            return;
        }
        String status = Keyed.word(meeting.status());
        if (!meeting.attendance().isEmpty()) {
            notes.add("/hadir", status, "hadir");
        }
        if (!meeting.results().isEmpty()) {
            notes.add("/hasil", status, "hasil");
        }
        for (int i = 0; i < meeting.agreements().size(); i++) {
            Agreement agreement = meeting.agreements().get(i);
            if (agreement.date() != null) {
                notes.add("/kesepakatan/" + i + "/tanggal", status, "kesepakatan");
            }
        }
    }
}
