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
import java.util.function.Supplier;
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

    private static final String ENDING = ".pdf";

    /** The key whose value keeps a record from everyone. */
    private static final String CLASS = "kelas";

    private final Views views;
    private final Everyones everyones;
    private final Supply supply;
    private final Workshop workshop;
    private final Consumer<Finding> findings;
    private final Chosen chosen;
    private final Set<Finding> said = ConcurrentHashMap.newKeySet();

    private Pdf(Views views, Everyones everyones, Supply supply, Chosen chosen, Sink sink, Consumer<Finding> findings) {
        this.views = views;
        this.everyones = everyones;
        this.chosen = chosen;
        this.supply = supply;
        this.findings = findings;
        this.workshop = new Workshop(supply, sink, this::say);
    }

    /**
     * Makes the papers.
     *
     * @param views what readers see
     * @param open what everyone sees; asked only where a paper is made of that
     * @param supply what papers are made with besides
     * @param chosen which papers, and of what
     * @param sink takes every file, both in the site and in the folder of papers; from all threads at once
     * @param findings takes what is wrong; from all threads, one at a time
     * @return what was written, by subject, then in the order of the kinds
     */
    public static List<Written> write(
            Views views, Supplier<Views> open, Supply supply, Chosen chosen, Sink sink, Consumer<Finding> findings) {
        List<Paper<?>> papers = Papers.ALL.stream()
                .filter(paper -> chosen.kinds().contains(paper.kind()))
                .toList();
        Pdf pdf = new Pdf(views, Everyones.of(papers, open), supply, chosen, sink, findings);
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
     * @param open what everyone sees, for papers that are made of it
     * @param papers papers that were made before
     */
    public static List<Written> still(Views views, Supplier<Views> open, Collection<Written> papers) {
        Map<String, Paper<?>> kinds = Papers.ALL.stream().collect(Collectors.toMap(Paper::word, paper -> paper));
        List<Paper<?>> used = papers.stream()
                .map(Written::kind)
                .distinct()
                .filter(kinds::containsKey)
                .<Paper<?>>map(kinds::get)
                .toList();
        Everyones everyones = Everyones.of(used, open);
        Set<String> keys = papers.stream().map(Written::subject).collect(Collectors.toSet());
        Map<String, List<Subject>> subjects = used.stream()
                .map(Paper::about)
                .distinct()
                .flatMap(views::subjects)
                .filter(subject -> keys.contains(subject.key()))
                .collect(Collectors.groupingBy(Subject::key));
        return papers.stream()
                .filter(one -> kinds.containsKey(one.kind()))
                .filter(one -> subjects.getOrDefault(one.subject(), List.of()).stream()
                        .filter(subject -> one.file().endsWith(subject.name() + ENDING))
                        .anyMatch(subject -> isPossible(kinds.get(one.kind()), subject, everyones)))
                .toList();
    }

    private static boolean isPossible(Paper<?> paper, Subject subject, Everyones everyones) {
        Optional<Subject> seen = paper.open() ? everyones.find(subject) : Optional.of(subject);
        return paper.about() == subject.about()
                && seen.filter(one -> paper.lacking(one.extract()).isEmpty()).isPresent();
    }

    private static int rank(Written written) {
        return Papers.ALL.stream().map(Paper::word).toList().indexOf(written.kind());
    }

    private Stream<Written> papers(List<Paper<?>> papers, Subject subject) {
        return papers.stream()
                .filter(paper -> paper.about() == subject.about())
                .map(paper -> paper(paper, subject))
                .flatMap(Optional::stream);
    }

    private Optional<Written> paper(Paper<?> paper, Subject subject) {
        Optional<Subject> seen = paper.open() ? everyones.find(subject) : Optional.of(subject);
        return isGiven(paper, subject, seen) ? workshop.make(paper, seen.orElseThrow()) : Optional.empty();
    }

    /** Whether a subject has what a paper needs; what it lacks is told where the subject itself was asked for. */
    private boolean isGiven(Paper<?> paper, Subject subject, Optional<Subject> seen) {
        List<String> lacking = seen.map(one -> paper.lacking(one.extract())).orElse(List.of(CLASS));
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
