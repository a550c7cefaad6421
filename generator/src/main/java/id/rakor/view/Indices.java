package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.model.result.ConflictCase;
import id.rakor.text.BareOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
