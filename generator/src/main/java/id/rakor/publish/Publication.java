package id.rakor.publish;

import id.rakor.finding.Finding;
import java.util.List;

/**
 * How publishing went.
 *
 * @param done true when the output now equals what was staged
 * @param written how many files were written
 * @param unchanged how many files were left alone because they are the same
 * @param removed how many files were removed because nothing makes them any more
 * @param findings why it was not done, in order; empty when it was
 */
public record Publication(boolean done, int written, int unchanged, int removed, List<Finding> findings) {
    public Publication {
        findings = List.copyOf(findings);
    }

    static Publication refused(List<Finding> findings) {
        return new Publication(false, 0, 0, 0, findings);
    }
}
