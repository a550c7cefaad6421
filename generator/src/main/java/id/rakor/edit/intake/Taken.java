package id.rakor.edit.intake;

import id.rakor.edit.Proposal;
import id.rakor.edit.form.Listed;
import id.rakor.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What came of a file.
 *
 * @param proposal what is to be written
 * @param findings what is wrong, and what is worth knowing
 * @param counts how many records, by the folder or key they go to, in order, and how many rows are there already;
 *     what is none is left out
 * @param named whom the new rows of a meeting that is there are about, by the key of their count
 * @param people new people, by name
 * @param bodies new institutions, by name and with the word of their kind
 * @param topics new series and themes, by the folder of their type, by name
 * @param faulty the bytes of a workbook with the rows that are given back, or null when there are none
 * @param listed how the rows of a list were dealt with
 */
public record Taken(
        Proposal proposal,
        List<Finding> findings,
        Map<String, Integer> counts,
        Map<String, List<String>> named,
        List<String> people,
        Map<String, String> bodies,
        Map<String, List<String>> topics,
        byte[] faulty,
        Listed listed) {
    /** What came of a workbook. */
    public Taken(
            Proposal proposal,
            List<Finding> findings,
            Map<String, Integer> counts,
            List<String> people,
            Map<String, String> bodies,
            Map<String, List<String>> topics,
            byte[] faulty) {
        this(proposal, findings, counts, Map.of(), people, bodies, topics, faulty, Listed.NONE);
    }

    /** The same, and whom the new rows are about. */
    Taken naming(Map<String, List<String>> rows) {
        return new Taken(proposal, findings, counts, rows, people, bodies, topics, faulty, listed);
    }

    /** The same with another proposal, and how the rows of a list were dealt with. */
    Taken with(Proposal other, Listed rows) {
        return new Taken(other, findings, counts, named, people, bodies, topics, faulty, rows);
    }

    /** Nothing but what is wrong. */
    static Taken nothing(List<Finding> findings) {
        return new Taken(new Proposal(List.of()), findings, Map.of(), List.of(), Map.of(), Map.of(), null);
    }
}
