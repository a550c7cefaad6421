package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Code;
import id.rakor.finding.Severity;
import id.rakor.model.source.Entity;

/**
 * A question about the meaning of one record and what it points to. A rule is a class of its own,
 * one line in {@link Checks} and one case folder; its words live under {@code temuan.<id>}.
 *
 * @param <T> the records it looks at; {@link Entity} for all
 */
interface Rule<T> extends Code {
    /** The class of the records it looks at. */
    Class<T> type();

    /** Looks at one record and notes what it finds. */
    void check(T record, Reading reading, Notes notes);

    /** Whether it looks at rows of reference tables too. */
    default boolean asksRows() {
        return true;
    }

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }
}
