package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.followup.FollowUp;
import java.time.LocalDate;

/**
 * Nothing is recorded of a day to come: it does not count, so that a result marked as done stays
 * open. Arguments: the day of the entry, the day of reading.
 */
final class ProgressUpToNow implements Rule<FollowUp> {
    @Override
    public String id() {
        return "K39";
    }

    @Override
    public Class<FollowUp> type() {
        return FollowUp.class;
    }

    @Override
    public void check(FollowUp followUp, Reading reading, Notes notes) {
        LocalDate today = reading.asOf();
        Times.entries(followUp).forEach((pointer, day) -> {
            if (day.earliest().isAfter(today)) {
                notes.add(pointer, day.toString(), today.toString());
            }
        });
    }
}
