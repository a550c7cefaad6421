package id.rakor.model;

import id.rakor.finding.Place;
import id.rakor.model.source.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All records of a content folder, or those of them that an edition may show. Within a type they
 * come in the order of their ids. It does not know whether what they point to exists.
 */
public final class Records {
    /** The folder of reference tables, whose rows stand behind all other records. */
    public static final String ROWS = "rujukan/";

    private final Map<RecordType, Map<String, Held>> byType;
    private final Shelf shelf;

    /**
     * A record and where it was read.
     *
     * @param entity the record
     * @param file its file, relative to the content folder, with forward slashes
     * @param pointer the way to it inside that file; empty for the whole file
     */
    public record Held(Entity entity, String file, String pointer) {
        /** Whether it is a row of a reference table, the office's own or the program's. */
        public boolean isRow() {
            return file.startsWith(ROWS) || file.startsWith(Place.PROGRAM);
        }
    }

    /** Gathers records; of two with the same type and id the first in the list stays. */
    public Records(Collection<Held> held) {
        this(held, Shelf.EMPTY);
    }

    /** Gathers records that have rows behind them. */
    public Records(Collection<Held> held, Shelf shelf) {
        Map<RecordType, Map<String, Held>> map = new EnumMap<>(RecordType.class);
        for (Held one : held) {
            map.computeIfAbsent(RecordType.of(one.entity()), t -> new TreeMap<>())
                    .putIfAbsent(one.entity().id().text(), one);
        }
        byType = map;
        this.shelf = shelf;
    }

    /** The records of one type, by id. */
    public List<Held> of(RecordType type) {
        return List.copyOf(byType.getOrDefault(type, Map.of()).values());
    }

    /** One record with its place. */
    public Optional<Held> find(RecordType type, String id) {
        return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(id));
    }

    /** The rows behind these records; none of them is among the records. */
    public Shelf shelf() {
        return shelf;
    }

    /** The ids of one type, those on the shelf too: what a pointer may have meant. */
    public Set<String> ids(RecordType type) {
        Set<String> ids = new TreeSet<>(shelf.ids(type));
        ids.addAll(byType.getOrDefault(type, Map.of()).keySet());
        return ids;
    }

    /** The records of one class, by id. */
    public <T extends Entity> List<T> all(Class<T> type) {
        return of(RecordType.of(type)).stream()
                .map(held -> type.cast(held.entity()))
                .toList();
    }

    /** Every record, by type and id. */
    public List<Held> everything() {
        List<Held> all = new ArrayList<>();
        byType.values().forEach(map -> all.addAll(map.values()));
        return all;
    }

    /** How many records there are. */
    public int size() {
        return byType.values().stream().mapToInt(Map::size).sum();
    }
}
