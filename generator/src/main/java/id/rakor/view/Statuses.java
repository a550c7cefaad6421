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

    /** How late it is, and whether nothing is recorded of it; empty when it is not late. */
    static String late(Folio folio, Standing standing) {
        String key = standing.status().isEmpty() ? "hasil.terlambat_tanpa" : "hasil.terlambat";
        return standing.isOverdue() ? folio.word(key, standing.overdue()) : "";
    }
}
