package id.rakor.near;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody most likely meant. It promises the same answer for the same names in
 * whatever order they come; it knows nothing of meaning.
 */
public final class NearName {
    private NearName() {}

    /**
     * The known name nearest to the one seen, when it is near enough to be a slip of the hand.
     *
     * @param seen what was written
     * @param known what could have been meant
     */
    public static Optional<String> of(String seen, Collection<String> known) {
        String wanted = fold(seen);
        int limit = limit(wanted);
        String best = null;
        int bestDistance = limit + 1;
        for (String name : known) {
            int distance = Distance.between(wanted, fold(name), limit);
            boolean nearer = distance < bestDistance;
            boolean first = best != null && distance == bestDistance && name.compareTo(best) < 0;
            boolean slip = distance <= 1 || begins(wanted, fold(name));
            if (slip && distance <= limit && (nearer || first)) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether at most one letter lies between two words, or two are swapped. */
    public static boolean isSlip(String one, String other) {
        return Distance.between(fold(one), fold(other), 1) <= 1;
    }

    /** Whether two words begin alike: who slips twice still gets the beginning right. */
    private static boolean begins(String one, String other) {
        return !other.isEmpty() && one.codePointAt(0) == other.codePointAt(0);
    }

    private static int limit(String word) {
        int length = word.codePointCount(0, word.length());
        return length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : Math.min(length / 4, 5);
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
