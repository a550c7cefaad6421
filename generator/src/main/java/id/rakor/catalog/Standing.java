package id.rakor.catalog;

import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.value.Day;
import java.util.Optional;

/**
 * How a result stands on a day.
 *
 * @param status the latest status recorded up to that day; empty when none is recorded
 * @param since the day of that status; empty when none is recorded
 * @param overdue whole days past the deadline; 0 when not late, done, impossible or without deadline
 */
public record Standing(Optional<ProgressStatus> status, Optional<Day> since, long overdue) {
    /** Whether it is late. */
    public boolean isOverdue() {
        return overdue > 0;
    }
}
