package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.catalog.Standing;
import id.rakor.model.meeting.Meeting;

/** No deadline has passed while its result is open. Arguments: the code, how many days late. */
final class DeadlineKept implements Rule<Meeting> {
    @Override
    public String id() {
        return "K25";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        for (ResultAt at : reading.resultsOf(meeting)) {
            Standing standing = reading.standing(at);
            if (standing.isOverdue()) {
                notes.add(at.pointer(), at.result().code(), Long.toString(standing.overdue()));
            }
        }
    }
}
