package id.rakor.edit.tidy;

import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import java.util.List;

/**
 * What tidying a content folder comes to.
 *
 * @param proposal the files that are to change
 * @param faults why some files cannot be read as YAML; they are left alone
 * @param refused files that are left alone because their new text would not say the same; in order
 */
public record Tidied(Proposal proposal, List<Finding> faults, List<String> refused) {
    public Tidied {
        faults = List.copyOf(faults);
        refused = List.copyOf(refused);
    }

    /** Whether every file asked for could be tidied. */
    public boolean isWhole() {
        return faults.isEmpty() && refused.isEmpty();
    }
}
