package id.rakor.edit.reply;

import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of reply forms.
 *
 * @param proposal what is to be written
 * @param findings what is wrong, and what is worth knowing
 * @param counts how many answers are new, are there already, and how many records follow cells that differ; what is none
 *     is left out
 * @param faulty the bytes of a form with the rows that are given back, by the file they came from
 */
public record Replies(
        Proposal proposal, List<Finding> findings, Map<String, Integer> counts, Map<Path, byte[]> faulty) {}
