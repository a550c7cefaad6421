package id.rakor.edit.decision;

import id.rakor.model.decision.ListColumn;
import id.rakor.model.decision.ListKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what columns mean whose heads nobody knows. */
public interface Columns {
    /** Nobody is there to decide. */
    Columns NONE = new Columns() {
        @Override
        public Map<String, ListColumn> given() {
            return Map.of();
        }

        @Override
        public Optional<ListColumn> decide(Unknown column) {
            return Optional.empty();
        }
    };

    /** What is said beforehand, by head; it goes before whatever else is known of that head. */
    Map<String, ListColumn> given();

    /** Decides about one column; empty when it is left open. */
    Optional<ListColumn> decide(Unknown column);

    /**
     * A column that nobody knows.
     *
     * @param list what the rows of the list are
     * @param head its head
     * @param where where the head stands, in words
     * @param samples what stands in some of its cells
     * @param free what it may hold: what no other column of the list holds
     */
    record Unknown(ListKind list, String head, String where, List<String> samples, List<ListColumn> free) {}
}
