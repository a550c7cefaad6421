package id.rakor.bundle;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers findings: the first fifty of a kind, and how many more there are. The same is told once. */
final class Tally {
    private static final int SHOWN = 50;

    private final Map<BundleCode, List<Finding>> shown = new EnumMap<>(BundleCode.class);
    private final Map<BundleCode, Long> counts = new EnumMap<>(BundleCode.class);

    void add(BundleCode code, String... args) {
        Finding finding = Finding.of(code, Place.file(""), args);
        List<Finding> some = shown.computeIfAbsent(code, c -> new ArrayList<>());
        if (!some.contains(finding) && counts.merge(code, 1L, Long::sum) <= SHOWN) {
            some.add(finding);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** By code, then in the order in which they were found. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        shown.forEach((code, some) -> {
            findings.addAll(some);
            long more = counts.get(code) - some.size();
            if (more > 0) {
                findings.add(Finding.of(BundleCode.MORE, Place.file(""), Long.toString(more), code.id()));
            }
        });
        return findings;
    }
}
