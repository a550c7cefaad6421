package id.rakor.catalog;

import id.rakor.model.source.Entity;

/**
 * A place where one record points to another.
 *
 * @param owner the record that points
 * @param pointer the way to the pointing value inside its owner, {@code "/hadir/2/orang"}
 */
public record Citation(Entity owner, String pointer) {
    /** The first key on the way, {@code "hadir"}: in what part of its owner the mention stands. */
    public String part() {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    }
}
