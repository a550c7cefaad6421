package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who points to a record, each pointing record once. Records are told apart by type and id alone. */
final class Citing {
    private Citing() {}

    /**
     * A meeting and the places in it that mention a record.
     *
     * @param meeting the meeting
     * @param places the places, in the order of the meeting
     */
    record Sighting(Meeting meeting, List<Citation> places) {}

    /** The records that point, each once, in the order of their first pointing. */
    static Stream<Entity> owners(Stream<Citation> citations) {
        Map<String, Entity> owners = new LinkedHashMap<>();
        citations.forEach(c -> owners.putIfAbsent(name(c.owner()), c.owner()));
        return owners.values().stream();
    }

    private static String name(Entity entity) {
        return RecordType.of(entity).folder() + ":" + entity.id();
    }

    /** The meetings that mention a record, the latest first. */
    static List<Sighting> meetings(Desk desk, Entity entity) {
        Map<String, Sighting> meetings = new LinkedHashMap<>();
        for (Citation citation : desk.reading().citing(entity)) {
            if (citation.owner() instanceof Meeting meeting) {
                meetings.computeIfAbsent(meeting.id().text(), id -> new Sighting(meeting, new ArrayList<>()))
                        .places()
                        .add(citation);
            }
        }
        List<Sighting> sorted = new ArrayList<>(meetings.values());
        sorted.sort((a, b) -> Calendar.LATEST_FIRST.compare(a.meeting(), b.meeting()));
        return sorted;
    }

    /** How many meetings mention a record. */
    static int meetingCount(Desk desk, Entity entity) {
        return (int) owners(desk.reading().citing(entity).stream())
                .filter(Meeting.class::isInstance)
                .count();
    }

    /** How many meetings point from certain parts of theirs. */
    static int count(List<Citation> citations, String... parts) {
        List<String> wanted = List.of(parts);
        return (int) owners(citations.stream().filter(c -> c.owner() instanceof Meeting && wanted.contains(c.part())))
                .count();
    }
}
