package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.paper.Paper;
import id.rakor.view.About;
import id.rakor.view.Subject;
import id.rakor.view.Views;
import java.util.Set;
import java.util.function.Function;

/** That a paper cannot be made for want of a key. */
final class Lacking {
    /** Keys that every record has; what stands there is not what the paper needs. */
    private static final Set<String> GIVEN = Set.of("asal", "status");

    private Lacking() {}

    /** Tells of it where the key stands, or at the head of the record when it does not. */
    static Finding of(Paper<?> paper, String key, Subject subject, Function<Subject, String> origin, Views views) {
        String file = origin.apply(subject);
        Place place = GIVEN.contains(key) && subject.about() == About.MEETING
                ? Place.of(file, "/" + key)
                : Place.at(file, 1, 1);
        return Finding.of(PaperCode.LACKING, place, views.word("naskah.jenis." + paper.word()), key, subject.title());
    }
}
