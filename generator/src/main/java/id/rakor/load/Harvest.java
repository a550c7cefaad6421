package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.Loaded.Unread;
import id.rakor.load.bind.Faults;
import id.rakor.load.bind.LoadCode;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.settings.Settings;
import java.util.Comparator;
import java.util.List;

/**
 * What one file gave.
 *
 * @param file the file
 * @param named the ids it lays claim to
 * @param held its records
 * @param unread those of its records that could not be read
 * @param settings the settings, or null
 * @param faults what is wrong with it
 */
record Harvest(String file, List<Named> named, List<Held> held, List<Unread> unread, Settings settings, Faults faults) {
    private static final String END = "-";

    /** An id and where it is given. */
    record Named(RecordType type, String id, Place place) {}

    /**
     * A finding that proposes the id of a record that is there rather than one made of the words: the longest
     * id whose words stand whole within them. Findings of other kinds stay as they are.
     */
    static Finding meant(Finding finding, List<Harvest> harvests) {
        if (finding.code() != LoadCode.REF_FORM || finding.near().isEmpty()) {
            return finding;
        }
        String words = END + finding.near() + END;
        return harvests.stream()
                .flatMap(harvest -> harvest.named().stream())
                .filter(named -> named.type().folder().equals(finding.args().get(1)))
                .map(Harvest.Named::id)
                .filter(id -> words.contains(END + id + END))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .map(finding::near)
                .orElse(finding);
    }
}
