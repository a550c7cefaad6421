package id.rakor.edit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a command wants to change, as one: either all of it is done, or nothing.
 *
 * @param changes one a file, by file; of a folder that is moved, where its files are then
 * @param moves files and folders that go elsewhere, before anything else
 */
public record Proposal(List<Change> changes, List<Move> moves) {
    /**
     * A file, or a folder with all that lies in it, whatever it is.
     *
     * @param from where it lies below the content folder
     * @param to where it is to lie, or null where it is to go
     */
    public record Move(String from, String to) {}

    /** Changes of files alone. */
    public Proposal(List<Change> changes) {
        this(changes, List.of());
    }

    /** Changes of which those that change nothing are left out. Of two of one file, the later goes on from the earlier. */
    public Proposal {
        moves = List.copyOf(moves);
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
        return changes.isEmpty() && moves.isEmpty();
    }
}
