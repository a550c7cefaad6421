package id.rakor.view;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.value.Keyed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A follow-up in its register.
 *
 * @param followUp the follow-up
 * @param point the result it belongs to
 * @param latest how it stood last; empty when nothing is recorded
 */
record Chased(FollowUp followUp, Point point, Optional<Progress> latest) {
    static Chased of(FollowUp followUp, Point point, LocalDate asOf) {
        return new Chased(
                followUp,
                point,
                followUp.history().stream()
                        .filter(step -> !step.date().earliest().isAfter(asOf))
                        .max(Comparator.comparing(Progress::date)));
    }

    /** The states it is gathered under. */
    List<String> states() {
        String state = latest.map(Progress::status).map(Keyed::word).orElse("tanpa-keterangan");
        return isLate() ? List.of("terlambat", state) : List.of(state);
    }

    /** Whether its result is late and this follow-up has not ended. */
    boolean isLate() {
        Optional<ProgressStatus> status = latest.map(Progress::status);
        boolean ended = status.filter(s -> s == ProgressStatus.DONE || s == ProgressStatus.IMPOSSIBLE)
                .isPresent();
        return point.isLate() && !ended;
    }
}
