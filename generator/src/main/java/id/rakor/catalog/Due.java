package id.rakor.catalog;

import id.rakor.model.result.Deadline;
import id.rakor.model.source.Classified;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline as it is given and as it is reckoned.
 *
 * @param deadline the deadline as given
 * @param owner the result or follow-up that gives it
 * @param day its last day; empty when it cannot be reckoned, because a day it runs from is not known
 * @param atLeast whether {@code day} is only the earliest it can be: working days are counted and
 *     public holidays are not known
 */
public record Due(Deadline deadline, Classified owner, Optional<LocalDate> day, boolean atLeast) {
    /** The day after which it is late; empty when that is not known. */
    public Optional<LocalDate> lastDay() {
        return atLeast ? Optional.empty() : day;
    }
}
