package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.load.Loaded.Unread;
import id.rakor.load.bind.Faults;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.settings.Settings;
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
    /** An id and where it is given. */
    record Named(RecordType type, String id, Place place) {}
}
