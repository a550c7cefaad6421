package id.rakor.check;

import id.rakor.catalog.Reading;

/**
 * A rule that asks the values of a record one by one. All such rules share one walk through each
 * record.
 *
 * @param <T> the records it looks at
 */
interface ValueRule<T> extends Rule<T> {
    /** Looks at one value of a record and notes what it finds. */
    void visit(T record, Value at, Reading reading, Notes notes);

    @Override
    default void check(T record, Reading reading, Notes notes) {}
}
