package id.rakor.edit.update;

import id.rakor.edit.known.Known;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * Which entry of a list of those invited or present a row is about: the same person; else the same body in the same office,
 * where one of both names no person; else, where the rows are all there are, the one that is left over of a body, when one
 * row of it is left over too.
 */
public final class PeopleMatch {
    private static final String PERSON = "orang";
    private static final String BODY = "lembaga";

    private final String office;
    private final List<Mapping> recorded;
    private final List<Mapping> given;
    private final List<Integer> found = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private PeopleMatch(String office, List<Node> recorded, List<Mapping> given) {
        this.office = office;
        this.recorded = recorded.stream()
                .map(node ->
                        node instanceof Mapping mapping ? mapping : Mapping.of(List.of(Node.Entry.of(office, node))))
                .toList();
        this.given = given;
        given.forEach(row -> found.add(-1));
    }

    /**
     * The index of the entry for each row, -1 where there is none.
     *
     * @param office the key that says in words as what somebody comes
     * @param recorded the list as it stands in its file
     * @param whole whether the rows are all there are
     */
    public static List<Integer> of(String office, List<Node> recorded, List<Mapping> given, boolean whole) {
        PeopleMatch match = new PeopleMatch(office, recorded, given);
        match.pair((row, one) -> !get(row, PERSON).isEmpty() && get(row, PERSON).equals(get(one, PERSON)));
        match.pair((row, one) -> (isNameless(row) || isNameless(one)) && match.isSamePost(row, one));
        if (whole) {
            match.pair((row, one) -> isNameless(row) && isNameless(one) && match.isLeftOver(row, one));
        }
        return match.found;
    }

    private void pair(BiPredicate<Mapping, Mapping> same) {
        for (int i = 0; i < given.size(); i++) {
            for (int k = 0; k < recorded.size() && found.get(i) < 0; k++) {
                if (!taken.contains(k) && same.test(given.get(i), recorded.get(k))) {
                    found.set(i, k);
                    taken.add(k);
                }
            }
        }
    }

    private static boolean isNameless(Mapping one) {
        return get(one, PERSON).isEmpty();
    }

    private boolean isSamePost(Mapping row, Mapping one) {
        return get(row, BODY).equals(get(one, BODY))
                && Known.key(get(row, office)).equals(Known.key(get(one, office)))
                && !(get(row, BODY) + get(row, office)).isEmpty();
    }

    private boolean isLeftOver(Mapping row, Mapping one) {
        String body = get(row, BODY);
        return !body.isEmpty()
                && body.equals(get(one, BODY))
                && left(recorded, body, taken::contains) == 1
                && left(given, body, i -> found.get(i) >= 0) == 1;
    }

    private static long left(List<Mapping> some, String body, IntPredicate gone) {
        long count = 0;
        for (int i = 0; i < some.size(); i++) {
            count += get(some.get(i), BODY).equals(body) && !gone.test(i) ? 1 : 0;
        }
        return count;
    }

    private static String get(Mapping mapping, String key) {
        return Optional.of(mapping)
                .flatMap(one -> one.entry(key))
                .map(entry -> Sayings.text(entry.value()))
                .orElse("");
    }
}
