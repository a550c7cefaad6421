package id.rakor.view;

import id.rakor.catalog.time.Force;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;
import java.util.Optional;

/** How a norm stood on the day of a meeting, in words. */
final class Forces {
    private Forces() {}

    /** Empty when the dates of the norm or of the meeting do not tell. */
    static Optional<String> words(Folio folio, Regulation norm, Meeting meeting) {
        PartialDate held = meeting.timing() == null ? null : meeting.timing().from();
        if (held == null || held.read() == null) {
            return Optional.empty();
        }
        Force force = folio.desk().reading().force(norm, held.read());
        return force == Force.UNKNOWN
                ? Optional.empty()
                : Optional.of(folio.word("regulasi.pada_hari." + Keyed.word(force)));
    }
}
