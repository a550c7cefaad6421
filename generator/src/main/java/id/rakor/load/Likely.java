package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.load.bind.LoadCode;
import java.util.Comparator;
import java.util.List;

/** Finds the record that was meant where its name, perhaps with titles, stands instead of its id. */
final class Likely {
    private static final String END = "-";

    private Likely() {}

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
