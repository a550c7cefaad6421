package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Spots;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.settings.Settings;
import java.util.List;
import java.util.Set;

/**
 * What a content folder gave: every record that could be read, and everything that is wrong with
 * the rest. Same content, same value, whatever the number of threads or the order of the disk.
 *
 * @param records the records that could be read, on their shelf the rows that come with the program;
 *     parts with a fault of their own are left out of them
 * @param settings the settings of rakor.yaml, or null when they could not be read; then an error
 *     among the findings says why
 * @param findings what is wrong, in {@link Finding#ORDER}
 * @param unread records that are there but could not be read whole enough to be held; a pointer to
 *     one of them is not dangling
 * @param files the record files of the folder that were read, rakor.yaml included, relative to it
 *     with forward slashes, in order, those of {@code rujukan/} last
 * @param spots finds the places of its findings, and of all that is found in its records later
 */
public record Loaded(
        Records records,
        Settings settings,
        List<Finding> findings,
        Set<Unread> unread,
        List<String> files,
        Spots spots) {
    /**
     * A record that could not be read.
     *
     * @param type its type
     * @param id its id; of a result {@code <rapat>#<kode>}
     */
    public record Unread(RecordType type, String id) {}

    public Loaded {
        unread = Set.copyOf(unread);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }
}
