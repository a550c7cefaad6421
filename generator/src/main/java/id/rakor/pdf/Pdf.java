package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.model.meeting.Meeting;
import id.rakor.pdf.paper.Paper;
import id.rakor.pdf.paper.Papers;
import id.rakor.publish.Sink;
import id.rakor.view.Views;
import id.rakor.view.Written;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the papers of an edition. Each is made alone and written at once, by all threads of the pool it is called in;
 * what it answers is in an order that does not depend on them. A template with a fault becomes one finding, and of the
 * papers it stops nothing is written.
 *
 * <p>It does not publish, and it reads records only through views.
 */
public final class Pdf {
    /** The folder of papers below the output; the same files lie inside the site. */
    public static final String FOLDER = "pdf/";

    private final Views views;
    private final Supply supply;
    private final Workshop workshop;
    private final Map<String, String> names;
    private final Consumer<Finding> findings;
    private final Chosen chosen;
    private final Set<Finding> said = ConcurrentHashMap.newKeySet();

    private Pdf(Views views, Supply supply, Chosen chosen, Sink sink, Consumer<Finding> findings) {
        this.views = views;
        this.chosen = chosen;
        this.supply = supply;
        this.findings = findings;
        this.names = views.fileNames();
        this.workshop = new Workshop(supply, sink, this::say);
    }

    /**
     * Makes the papers.
     *
     * @param views what readers see
     * @param supply what papers are made with besides
     * @param chosen which papers of which meetings
     * @param sink takes every file, both in the site and in the folder of papers; from all threads at once
     * @param findings takes what is wrong; from all threads, one at a time
     * @return what was written, by meeting, then in the order of the kinds
     */
    public static List<Written> write(
            Views views, Supply supply, Chosen chosen, Sink sink, Consumer<Finding> findings) {
        Pdf pdf = new Pdf(views, supply, chosen, sink, findings);
        chosen.unknown(views.papered()).forEach(pdf::say);
        return views.papered().parallelStream()
                .filter(chosen::has)
                .flatMap(pdf::papers)
                .sorted(Comparator.comparing(Written::meeting).thenComparing(Pdf::rank))
                .toList();
    }

    private static int rank(Written written) {
        return Papers.ALL.stream().map(Paper::word).toList().indexOf(written.kind());
    }

    private Stream<Written> papers(Meeting meeting) {
        return Papers.ALL.stream()
                .filter(paper -> chosen.kinds().contains(paper.kind()))
                .filter(paper -> isPossible(paper, meeting))
                .map(paper -> workshop.make(
                        paper,
                        meeting,
                        () -> views.extract(meeting),
                        names.get(meeting.id().text())))
                .flatMap(Optional::stream);
    }

    /** Whether a meeting has what a paper needs; what it lacks is told where the meeting itself was asked for. */
    private boolean isPossible(Paper paper, Meeting meeting) {
        List<String> lacking = paper.lacking(meeting);
        if (!chosen.meetings().isEmpty()) {
            lacking.forEach(key -> say(Lacking.of(paper, key, meeting, supply.origin(), views)));
        }
        return lacking.isEmpty();
    }

    private void say(Finding finding) {
        synchronized (said) {
            if (said.add(finding)) {
                findings.accept(finding);
            }
        }
    }
}
