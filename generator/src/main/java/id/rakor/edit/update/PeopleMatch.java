package id.rakor.edit.update;

import id.rakor.edit.known.Known;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which entry of a list of those invited or present a row is about: the same person; else the one that the key of the row was
 * made of; else the same body in the same office, where one of both names no person; else, where the rows are all there are,
 * the one that is left over of a body, when one row of it is left over too; else, for a row with a key, the one that alone is
 * left between those of the rows above and below it.
 */
public final class PeopleMatch {
    private static final String PERSON = "orang";
    private static final String BODY = "lembaga";

    private final String office;
    private final List<Mapping> recorded;
    private final List<Row> given;
    private final List<Integer> keyed;
    private final List<Integer> found = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    /**
     * A row.
     *
     * @param says what it says
     * @param key the key that it carries, or empty
     * @param out whether its entry is to be taken out
     */
    public record Row(Mapping says, String key, boolean out) {}

    private PeopleMatch(String office, List<Node> recorded, List<Row> given) {
        this.office = office;
        this.recorded = recorded.stream()
                .map(node ->
                        node instanceof Mapping mapping ? mapping : Mapping.of(List.of(Node.Entry.of(office, node))))
                .toList();
        this.given = given;
        this.keyed = given.stream()
                .map(row -> RowKey.find(row.key(), "", recorded).orElse(-1))
                .toList();
        given.forEach(row -> found.add(-1));
    }

    /**
     * The index of the entry for each row, -1 where there is none.
     *
     * @param office the key that says in words as what somebody comes
     * @param recorded the list as it stands in its file
     * @param whole whether the rows are all there are
     */
    public static List<Integer> of(String office, List<Node> recorded, List<Row> given, boolean whole) {
        PeopleMatch match = new PeopleMatch(office, recorded, given);
        match.pair((i, k) -> given.get(i).out() && match.isKeyed(i, k));
        match.pair(match::isSamePerson);
        match.pair((i, k) -> match.isKeyed(i, k) && match.isSamePost(i, k));
        match.pair(match::isKeyed);
        match.pair((i, k) -> (match.isNameless(i) || isNameless(match.recorded.get(k))) && match.isSamePost(i, k));
        if (whole) {
            match.pair((i, k) -> match.isNameless(i) && isNameless(match.recorded.get(k)) && match.isLeftOver(i, k));
        }
        match.pair(match::isAloneBetween);
        return match.found;
    }

    private void pair(Same same) {
        for (int i = 0; i < given.size(); i++) {
            for (int k = 0; k < recorded.size() && found.get(i) < 0; k++) {
                if (!taken.contains(k) && same.test(i, k)) {
                    found.set(i, k);
                    taken.add(k);
                }
            }
        }
    }

    /** Whether a row is about an entry. */
    @FunctionalInterface
    private interface Same {
        boolean test(int row, int entry);
    }

    private boolean isSamePerson(int row, int entry) {
        String person = says(row, PERSON);
        return !person.isEmpty() && person.equals(get(recorded.get(entry), PERSON));
    }

    private boolean isKeyed(int row, int entry) {
        return keyed.get(row) == entry;
    }

    private boolean isNameless(int row) {
        return isNameless(given.get(row).says());
    }

    private static boolean isNameless(Mapping one) {
        return get(one, PERSON).isEmpty();
    }

    private boolean isSamePost(int row, int entry) {
        String body = says(row, BODY);
        String post = says(row, office);
        Mapping one = recorded.get(entry);
        return body.equals(get(one, BODY))
                && Known.key(post).equals(Known.key(get(one, office)))
                && !(body + post).isEmpty();
    }

    private boolean isLeftOver(int row, int entry) {
        String body = says(row, BODY);
        List<Mapping> rows = given.stream().map(Row::says).toList();
        return !body.isEmpty()
                && !given.get(row).out()
                && body.equals(get(recorded.get(entry), BODY))
                && left(recorded, body, taken::contains) == 1
                && left(rows, body, i -> found.get(i) >= 0) == 1;
    }

    /** Whether the record changed under a row with a key: between those of the rows around it one entry alone is left. */
    private boolean isAloneBetween(int row, int entry) {
        int above = row;
        int below = row;
        while (above >= 0 && found.get(above) < 0) {
            above--;
        }
        while (below < given.size() && found.get(below) < 0) {
            below++;
        }
        int from = above < 0 ? 0 : found.get(above) + 1;
        int to = below < given.size() ? found.get(below) : recorded.size();
        boolean one = IntStream.range(above + 1, below)
                        .filter(i -> !given.get(i).key().isEmpty())
                        .count()
                == 1;
        boolean alone =
                IntStream.range(from, to).filter(k -> !taken.contains(k)).count() == 1;
        boolean stale = !given.get(row).key().isEmpty() && !given.get(row).out();
        return stale && one && alone && entry >= from && entry < to;
    }

    private static long left(List<Mapping> some, String body, IntPredicate gone) {
        long count = 0;
        for (int i = 0; i < some.size(); i++) {
            count += get(some.get(i), BODY).equals(body) && !gone.test(i) ? 1 : 0;
        }
        return count;
    }

    private String says(int row, String key) {
        return get(given.get(row).says(), key);
    }

    private static String get(Mapping mapping, String key) {
        return Optional.of(mapping)
                .flatMap(one -> one.entry(key))
                .map(entry -> Sayings.text(entry.value()))
                .orElse("");
    }
}
