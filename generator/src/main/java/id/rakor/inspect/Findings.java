package id.rakor.inspect;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gathers findings: of each kind the first twenty in order, and how many more there are. What is found on
 * one page is gathered apart and merged, so that the outcome does not depend on which thread comes first.
 */
final class Findings {
    private static final int SHOWN = 20;

    private final Map<PageCode, TreeSet<Finding>> first = new EnumMap<>(PageCode.class);
    private final Map<PageCode, Long> counts = new EnumMap<>(PageCode.class);

    void add(PageCode code, String route, String... args) {
        add(Finding.of(code, Place.file(route), args), code);
    }

    void add(Finding finding, PageCode code) {
        keep(code, List.of(finding), 1);
    }

    /** Takes over what was found on one page. */
    void merge(Findings page) {
        page.first.forEach((code, some) -> keep(code, some, page.counts.get(code)));
    }

    private synchronized void keep(PageCode code, Collection<Finding> more, long count) {
        TreeSet<Finding> some = first.computeIfAbsent(code, c -> new TreeSet<>(Finding.ORDER));
        boolean known = count == 1 && some.containsAll(more);
        counts.merge(code, known ? 0 : count, Long::sum);
        some.addAll(more);
        while (some.size() > SHOWN) {
            some.pollLast();
        }
    }

    /** All of them, by code, then in order. */
    List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        first.forEach((code, some) -> {
            findings.addAll(some);
            long more = counts.get(code) - some.size();
            if (more > 0) {
                findings.add(Finding.of(PageCode.MORE, Place.file(""), Long.toString(more), code.id()));
            }
        });
        return findings;
    }
}
