package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.view.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which papers are made, and of what.
 *
 * @param kinds the papers
 * @param ids of what: ids of records, or years; each is to give all of these papers that can be about it; empty for all that
 *     can give them
 */
public record Chosen(Set<PaperKind> kinds, Set<String> ids) {
    public Chosen {
        kinds = Set.copyOf(kinds);
        ids = Set.copyOf(ids);
    }

    /** What an office has set for every build. */
    public static Chosen byOffice(Settings settings) {
        return new Chosen(Profile.of(settings).kinds(), Set.of());
    }

    boolean has(Subject subject) {
        return ids.isEmpty() || ids.contains(subject.id());
    }

    /** What is asked for and not there. */
    List<Finding> unknown(Stream<Subject> all) {
        Set<String> known = all.map(Subject::id).collect(Collectors.toSet());
        return ids.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .map(id -> Finding.of(PaperCode.NO_SUBJECT, Place.file(""), id))
                .toList();
    }
}
