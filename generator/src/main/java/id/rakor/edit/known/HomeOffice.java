package id.rakor.edit.known;

import id.rakor.load.Loaded;
import id.rakor.model.party.Institution;
import id.rakor.model.value.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/** The institution that keeps the records, as its settings name it. */
public final class HomeOffice {
    private final Optional<Institution> institution;

    /** That of a content folder; none where no record bears the name of the settings. */
    public HomeOffice(Loaded loaded) {
        String office =
                loaded.settings() == null ? "" : Known.key(loaded.settings().office());
        this.institution = loaded.records().all(Institution.class).stream()
                .filter(body -> bears(body, office))
                .findFirst();
    }

    private static boolean bears(Institution body, String office) {
        return Stream.of(Stream.of(body.name()), body.otherNames().stream(), body.abbreviations().stream())
                .flatMap(names -> names)
                .anyMatch(name -> Known.key(name).equals(office));
    }

    /** Its record. */
    public Optional<Institution> institution() {
        return institution;
    }

    /** The region it serves, by its id. */
    public Optional<String> region() {
        return institution.map(Institution::region).map(Ref::id);
    }
}
