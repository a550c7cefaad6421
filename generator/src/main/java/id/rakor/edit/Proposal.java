package id.rakor.edit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a command wants to change, as one: either all of it is done, or nothing.
 *
 * @param changes one a file, by file
 */
public record Proposal(List<Change> changes) {
    /** Changes of which those that change nothing are left out. Of two of one file, the later goes on from the earlier. */
    public Proposal {
        Map<String, Change> byFile = new LinkedHashMap<>();
        for (Change change : changes) {
            byFile.merge(change.file(), change, (a, b) -> new Change(a.file(), a.before(), b.after()));
        }
        changes = byFile.values().stream()
                .filter(Change::isReal)
                .sorted(Comparator.comparing(Change::file))
                .toList();
    }

    /** Whether there is nothing to be done. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
