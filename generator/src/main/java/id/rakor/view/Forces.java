package id.rakor.view;

import id.rakor.catalog.time.Force;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;
import java.util.Optional;

/** How a norm stood on the day of a meeting, or stands now, in words. */
final class Forces {
    private Forces() {}

    /** Empty when the dates of the norm or of the meeting do not tell. */
    static Optional<String> words(Folio folio, Regulation norm, Meeting meeting) {
        PartialDate held = meeting.timing() == null ? null : meeting.timing().from();
        if (held == null || held.read() == null) {
            return Optional.empty();
        }
        return words(folio, norm, held.read(), "regulasi.pada_hari.");
    }

    /** How it stood when it did not bind on the day of a meeting; empty when it did, and when the dates do not tell. */
    static Optional<String> doubt(Folio folio, Regulation norm, Meeting meeting) {
        PartialDate held = meeting.timing() == null ? null : meeting.timing().from();
        boolean bound =
                held != null && held.read() != null && folio.desk().reading().force(norm, held.read()) == Force.BINDING;
        return bound ? Optional.empty() : words(folio, norm, meeting);
    }

    /** How it stands on the day on which the records are read; empty when its dates do not tell. */
    static Optional<String> today(Folio folio, Regulation norm) {
        return words(folio, norm, Day.of(folio.desk().reading().asOf()), "regulasi.menurut_tanggal.");
    }

    private static Optional<String> words(Folio folio, Regulation norm, Day day, String prefix) {
        Force force = folio.desk().reading().force(norm, day);
        return force == Force.UNKNOWN ? Optional.empty() : Optional.of(folio.word(prefix + Keyed.word(force)));
    }
}
