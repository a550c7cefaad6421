package id.rakor.model;

import id.rakor.model.Records.Held;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reference rows that stand behind some records and are read one by one, when they are asked for. */
public interface Shelf {
    /** No rows. */
    Shelf EMPTY = new Shelf() {
        @Override
        public Optional<Held> find(RecordType type, String id) {
            return Optional.empty();
        }

        @Override
        public Collection<String> ids(RecordType type) {
            return List.of();
        }
    };

    /** The row of that type and id, always the same one. May be asked from several threads. */
    Optional<Held> find(RecordType type, String id);

    /** The ids of all rows of a type, in order. */
    Collection<String> ids(RecordType type);
}
