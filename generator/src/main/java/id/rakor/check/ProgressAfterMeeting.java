package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.Day;

/**
 * Nothing becomes of a result before the meeting that agreed on it. Arguments: the day of the entry,
 * the meeting, its day.
 */
final class ProgressAfterMeeting implements Rule<FollowUp> {
    @Override
    public String id() {
        return "K38";
    }

    @Override
    public Class<FollowUp> type() {
        return FollowUp.class;
    }

    @Override
    public void check(FollowUp followUp, Reading reading, Notes notes) {
        ResultAt at = reading.result(followUp.result()).orElse(null);
        Day held = at == null ? null : Times.day(at.meeting()).orElse(null);
        if (held == null) {
            return;
        }
        String meeting = at.meeting().id().text();
        Times.entries(followUp).forEach((pointer, day) -> {
            if (day.latest().isBefore(held.earliest())) {
                notes.add(pointer, day.toString(), meeting, held.toString());
            }
        });
    }
}
