package id.rakor.pdf;

import id.rakor.pdf.paper.Paper;
import id.rakor.view.Subject;
import id.rakor.view.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What papers are made of that say the same in every edition: subjects as everyone may see them. */
final class Everyones {
    private final Map<String, Subject> subjects;

    private Everyones(Map<String, Subject> subjects) {
        this.subjects = subjects;
    }

    /** Those that some papers need; none, and nothing asked, where no paper is of that kind. */
    static Everyones of(List<Paper<?>> papers, Supplier<Views> open) {
        List<Paper<?>> alike = papers.stream().filter(Paper::open).toList();
        if (alike.isEmpty()) {
            return new Everyones(Map.of());
        }
        Views views = open.get();
        return new Everyones(alike.stream()
                .map(Paper::about)
                .distinct()
                .flatMap(views::subjects)
                .collect(Collectors.toMap(Subject::key, Function.identity())));
    }

    /** A subject as everyone may see it; empty when not everyone may. */
    Optional<Subject> find(Subject subject) {
        return Optional.ofNullable(subjects.get(subject.key()));
    }
}
