package id.rakor.edit.update;

import id.rakor.yaml.Node;
import java.util.List;

/**
 * One key in which a row and its record are not the same.
 *
 * @param pointer the mapping that holds it, below the record
 * @param key the key
 * @param recorded its value in the record, or null where it has none
 * @param given its value by the row, or null where the record's is to go
 * @param kind what is to be done about it
 * @param order the keys of that mapping in their order
 */
public record Step(String pointer, String key, Node recorded, Node given, Kind kind, List<String> order) {
    /** What is to be done about a difference. */
    public enum Kind {
        /** The record says nothing; it takes what the row says. */
        ADDED,
        /** They say different things; somebody decides. */
        DIFFERS,
        /** The record says more than a cell can; it stays. */
        RICHER
    }
}
