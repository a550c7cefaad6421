package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Objects;

/** By when a result is to be done. */
final class Dues {
    private Dues() {}

    /** The deadline of a result, or the one that a follow-up gives; null when there is none. */
    static PartialDate date(ResultAt at) {
        if (at.result().due() != null) {
            return at.result().due();
        }
        return at.followUps().stream()
                .map(FollowUp::due)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The last day of that deadline; null when there is none. */
    static LocalDate day(ResultAt at) {
        PartialDate due = date(at);
        return due == null || due.read() == null ? null : due.read().latest();
    }

    /** The deadline for tables. */
    static Bit brief(Folio folio, ResultAt at) {
        return folio.desk().times().brief(date(at));
    }
}
