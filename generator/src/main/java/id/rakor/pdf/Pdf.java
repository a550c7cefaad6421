package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.pdf.paper.Paper;
import id.rakor.pdf.paper.Papers;
import id.rakor.publish.Sink;
import id.rakor.view.About;
import id.rakor.view.Subject;
import id.rakor.view.Views;
import id.rakor.view.Written;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final Consumer<Finding> findings;
    private final Chosen chosen;
    private final Set<Finding> said = ConcurrentHashMap.newKeySet();

    private Pdf(Views views, Supply supply, Chosen chosen, Sink sink, Consumer<Finding> findings) {
        this.views = views;
        this.chosen = chosen;
        this.supply = supply;
        this.findings = findings;
        this.workshop = new Workshop(supply, sink, this::say);
    }

    /**
     * Makes the papers.
     *
     * @param views what readers see
     * @param supply what papers are made with besides
     * @param chosen which papers, and of what
     * @param sink takes every file, both in the site and in the folder of papers; from all threads at once
     * @param findings takes what is wrong; from all threads, one at a time
     * @return what was written, by subject, then in the order of the kinds
     */
    public static List<Written> write(
            Views views, Supply supply, Chosen chosen, Sink sink, Consumer<Finding> findings) {
        Pdf pdf = new Pdf(views, supply, chosen, sink, findings);
        List<Paper<?>> papers = Papers.ALL.stream()
                .filter(paper -> chosen.kinds().contains(paper.kind()))
                .toList();
        Set<About> about = papers.stream().map(Paper::about).collect(Collectors.toSet());
        chosen.unknown(about.stream().flatMap(views::subjects)).forEach(pdf::say);
        List<Subject> subjects = papers.stream()
                .map(Paper::about)
                .distinct()
                .flatMap(views::subjects)
                .filter(chosen::has)
                .toList();
        AtomicInteger done = new AtomicInteger();
        return subjects.parallelStream()
                .flatMap(subject -> {
                    List<Written> made = pdf.papers(papers, subject).toList();
                    supply.steps().step(done.incrementAndGet(), subjects.size());
                    return made.stream();
                })
                .sorted(Comparator.comparing(Written::subject).thenComparing(Pdf::rank))
                .toList();
    }

    /**
     * Those of some papers that could be made now: their subject is there, and has what they need.
     *
     * @param views what readers see
     * @param papers papers that were made before
     */
    public static List<Written> still(Views views, Collection<Written> papers) {
        Set<String> keys = papers.stream().map(Written::subject).collect(Collectors.toSet());
        Map<String, Paper<?>> kinds = Papers.ALL.stream().collect(Collectors.toMap(Paper::word, paper -> paper));
        Map<String, Subject> subjects = papers.stream()
                .map(Written::kind)
                .filter(kinds::containsKey)
                .map(kind -> kinds.get(kind).about())
                .distinct()
                .flatMap(views::subjects)
                .filter(subject -> keys.contains(subject.key()))
                .collect(Collectors.toMap(Subject::key, subject -> subject));
        return papers.stream()
                .filter(one -> isPossible(kinds.get(one.kind()), subjects.get(one.subject())))
                .toList();
    }

    private static boolean isPossible(Paper<?> paper, Subject subject) {
        return paper != null
                && subject != null
                && paper.about() == subject.about()
                && paper.lacking(subject.extract()).isEmpty();
    }

    private static int rank(Written written) {
        return Papers.ALL.stream().map(Paper::word).toList().indexOf(written.kind());
    }

    private Stream<Written> papers(List<Paper<?>> papers, Subject subject) {
        return papers.stream()
                .filter(paper -> paper.about() == subject.about())
                .filter(paper -> isGiven(paper, subject))
                .map(paper -> workshop.make(paper, subject))
                .flatMap(Optional::stream);
    }

    /** Whether a subject has what a paper needs; what it lacks is told where the subject itself was asked for. */
    private boolean isGiven(Paper<?> paper, Subject subject) {
        List<String> lacking = paper.lacking(subject.extract());
        if (!chosen.ids().isEmpty()) {
            lacking.forEach(key -> say(Lacking.of(paper, key, subject, supply.origin(), views)));
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
