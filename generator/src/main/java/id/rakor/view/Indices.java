package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.value.Ref;
import id.rakor.text.BareOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What several pages ask of all records together. Each is made when it is first asked for, and once;
 * all threads may ask.
 */
final class Indices {
    private final Reading reading;
    private Points points;
    private Fears fears;
    private Map<String, String> fileNames;
    private Map<String, List<ConflictCase>> cases;
    private Map<String, List<Meeting>> gatherings;

    Indices(Reading reading) {
        this.reading = reading;
    }

    /** All results, and whom they concern. */
    synchronized Points points() {
        if (points == null) {
            points = new Points(reading);
        }
        return points;
    }

    /** All conflict cases by the id of a region they touch, or in which such a region lies, by name. */
    synchronized Map<String, List<ConflictCase>> cases() {
        if (cases == null) {
            Lineage lineage = new Lineage(reading);
            cases = new HashMap<>();
            reading.all(ConflictCase.class).stream()
                    .sorted(Comparator.comparing(ConflictCase::name, BareOrder.INSTANCE)
                            .thenComparing(ConflictCase::id))
                    .forEach(one -> lineage.all(one.regions().stream())
                            .forEach(id -> cases.computeIfAbsent(id, i -> new ArrayList<>())
                                    .add(one)));
        }
        return cases;
    }

    /**
     * The meetings that were held, by the id of a region in which they met, whose they were or which they were about, or in
     * which such a region lies; the latest first.
     */
    synchronized Map<String, List<Meeting>> gatherings() {
        if (gatherings == null) {
            Lineage lineage = new Lineage(reading);
            gatherings = new HashMap<>();
            reading.all(Meeting.class).stream()
                    .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                    .sorted(Calendar.LATEST_FIRST)
                    .forEach(meeting -> lineage.all(regions(meeting)).forEach(id -> gatherings
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(meeting)));
        }
        return gatherings;
    }

    private static Stream<Ref<Region>> regions(Meeting meeting) {
        return Stream.of(
                        meeting.venues().stream().map(Venue::region),
                        Stream.ofNullable(meeting.organiserRegion()),
                        meeting.coverage().stream())
                .flatMap(refs -> refs);
    }

    /** What meetings are called in names of files, by id; made by the first who asks. */
    synchronized Map<String, String> fileNames(Supplier<Map<String, String>> maker) {
        if (fileNames == null) {
            fileNames = maker.get();
        }
        return fileNames;
    }

    /** All conflicts that meetings named as possible. */
    synchronized Fears fears() {
        if (fears == null) {
            fears = new Fears(reading);
        }
        return fears;
    }
}
