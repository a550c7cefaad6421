package id.rakor.view;

import id.rakor.catalog.Standing;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.value.Keyed;

/** How a result stands, as a mark and a word. */
final class Statuses {
    private Statuses() {}

    static Bit bit(Folio folio, Standing standing) {
        return standing.status().map(status -> bit(folio, status)).orElse(folio.absent());
    }

    static Bit bit(Folio folio, ProgressStatus status) {
        return new Bit(Bit.Kind.STATUS, folio.desk().names().of(status), Keyed.word(status));
    }

    /** How late it is, or empty. */
    static String late(Folio folio, Standing standing) {
        return standing.isOverdue() ? folio.word("hasil.terlambat", standing.overdue()) : "";
    }
}
