package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.model.RecordType;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Party;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All results, what matters most first, and who and what they concern. It goes through them once;
 * every list keeps their order.
 */
final class Points {
    /** The states by which results are gathered, in the order in which they are named. */
    static final List<String> STATES = List.of(
            "terlambat",
            "belum",
            "dalam-proses",
            "selesai",
            "tidak-dapat",
            "tanpa-keterangan",
            "tanpa-penanggung-jawab",
            "tanpa-tenggat");

    private final List<Point> all;
    private final Map<RecordType, Map<String, List<Point>>> concerned = new EnumMap<>(RecordType.class);
    private final Map<String, List<Point>> states = new LinkedHashMap<>();
    private final Map<String, List<Point>> stages = new LinkedHashMap<>();

    Points(Reading reading) {
        all = reading.results().stream()
                .map(at -> Point.of(reading, at))
                .sorted(Point.URGENT)
                .toList();
        STATES.forEach(state -> states.put(state, new ArrayList<>()));
        for (Stage stage : Stage.values()) {
            stages.put(Keyed.word(stage), new ArrayList<>());
        }
        Lineage lineage = new Lineage(reading);
        for (Point point : all) {
            place(point, RecordType.INSTITUTION, institutions(point));
            place(point, RecordType.REGION, lineage.all(regions(point)));
            place(point, RecordType.THEME, ids(point.result().themes().stream()));
            states(point).forEach(state -> states.get(state).add(point));
            point.result().stages().forEach(stage -> stages.get(Keyed.word(stage))
                    .add(point));
        }
    }

    private void place(Point point, RecordType type, Set<String> ids) {
        Map<String, List<Point>> map = concerned.computeIfAbsent(type, t -> new TreeMap<>());
        ids.forEach(id -> map.computeIfAbsent(id, i -> new ArrayList<>()).add(point));
    }

    private static Set<String> ids(Stream<? extends Ref<?>> refs) {
        Set<String> ids = new LinkedHashSet<>();
        refs.filter(Objects::nonNull)
                .filter(ref -> !ref.isWithheld())
                .map(Ref::id)
                .forEach(ids::add);
        return ids;
    }

    private static Set<String> institutions(Point point) {
        return ids(point.parties().map(Party::institution));
    }

    /**
     * The regions it names, those of whom it concerns, and the region whose meeting it is; where there
     * is none of them, the region in which the meeting was.
     */
    private static Stream<Ref<Region>> regions(Point point) {
        Meeting meeting = point.meeting();
        List<Ref<Region>> named = Stream.of(
                        point.result().regions().stream(),
                        point.parties().map(Party::region),
                        Stream.ofNullable(meeting.organiserRegion()))
                .flatMap(refs -> refs)
                .filter(Objects::nonNull)
                .toList();
        return named.isEmpty() ? meeting.venues().stream().map(Venue::region).limit(1) : named.stream();
    }

    private static List<String> states(Point point) {
        List<String> states = new ArrayList<>();
        states.add(point.standing().status().map(s -> Keyed.word(s)).orElse("tanpa-keterangan"));
        if (point.isLate()) {
            states.add("terlambat");
        }
        if (point.isOrphan() && !point.isClosed()) {
            states.add("tanpa-penanggung-jawab");
        }
        if (point.isLeaf() && !point.isClosed() && !point.hasDeadline()) {
            states.add("tanpa-tenggat");
        }
        return states;
    }

    /** All of them. */
    List<Point> all() {
        return all;
    }

    /** Those that concern the records of a type, by the id of the record. */
    Map<String, List<Point>> concerning(RecordType type) {
        return concerned.getOrDefault(type, Map.of());
    }

    /** Those that concern one record. */
    List<Point> concerning(RecordType type, String id) {
        return concerning(type).getOrDefault(id, List.of());
    }

    /** Those in a state; every state of {@link #STATES} is there. */
    Map<String, List<Point>> byState() {
        return states;
    }

    /** Those that belong to a stage of an election, by its word; every stage is there. */
    Map<String, List<Point>> byStage() {
        return stages;
    }

    /** How many of some are still open. */
    static long open(List<Point> points) {
        return points.stream().filter(p -> !p.isClosed()).count();
    }

    /** How many of some are late. */
    static long late(List<Point> points) {
        return points.stream().filter(Point::isLate).count();
    }
}
