package id.rakor.edit.record;

import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import id.rakor.finding.Spots;
import java.util.List;

/**
 * What came of asking for a change.
 *
 * @param proposal the change; empty where findings stand against it
 * @param findings why it cannot be done; none when it can
 * @param spots finds their lines
 */
public record Edited(Proposal proposal, List<Finding> findings, Spots spots) {
    /** What cannot be done. */
    static Edited refused(List<Finding> findings, Shelf shelf) {
        return new Edited(new Proposal(List.of()), findings, shelf.spots());
    }

    /** What can be done. */
    static Edited of(Proposal proposal, Shelf shelf) {
        return new Edited(proposal, List.of(), shelf.spots());
    }
}
