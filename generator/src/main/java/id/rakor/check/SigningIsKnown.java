package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;

/**
 * A deadline that runs from the signing has one signed agreement with an exact date to run from.
 * Arguments: the id of the result.
 */
final class SigningIsKnown implements Rule<Entity> {
    private static final String WAY = "/tenggat/aturan/sejak";

    @Override
    public String id() {
        return "K40";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void check(Entity record, Reading reading, Notes notes) {
        if (record instanceof Meeting meeting) {
            for (ResultAt at : reading.resultsOf(meeting)) {
                if (isOpen(at, at.result(), at.result().due(), reading)) {
                    notes.add(at.pointer() + WAY, at.id());
                }
            }
        } else if (record instanceof FollowUp followUp) {
            reading.result(followUp.result())
                    .filter(at -> isOpen(at, followUp, followUp.due(), reading))
                    .ifPresent(at -> notes.add(WAY, at.id()));
        }
    }

    private static boolean isOpen(ResultAt at, Classified owner, Deadline due, Reading reading) {
        return at.meeting().status() == MeetingStatus.HELD
                && due != null
                && due.rule() != null
                && due.rule().start() == DeadlineStart.SIGNING
                && reading.reckon(at, owner, due).day().isEmpty();
    }
}
