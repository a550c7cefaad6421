package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An abbreviation stands for one thing, or says in what context it stands for which. Arguments: the
 * abbreviation, what else it stands for.
 */
final class AbbreviationIsClear implements CatalogRule {
    @Override
    public String id() {
        return "K16";
    }

    @Override
    public void check(Reading reading, Spots spots) {
        Map<String, List<Term>> terms = new HashMap<>();
        for (Term term : reading.all(Term.class)) {
            terms.computeIfAbsent(term.shortForm(), s -> new ArrayList<>()).add(term);
        }
        for (List<Term> same : terms.values()) {
            for (Term term : same) {
                List<String> others = same.stream()
                        .map(Term::longForm)
                        .filter(other -> !other.equals(term.longForm()))
                        .distinct()
                        .toList();
                if (term.context() == null && !others.isEmpty()) {
                    spots.add(term, "/singkatan", term.shortForm(), String.join("; ", others));
                }
            }
        }
    }
}
