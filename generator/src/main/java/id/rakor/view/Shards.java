package id.rakor.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Cuts long lists into pages: by a key, and within one key into parts of equal rule. */
final class Shards {
    /** The most rows of one page. */
    static final int MOST = 200;

    /** How many rows stand on the first page of a list that is cut. */
    static final int FIRST = 50;

    private Shards() {}

    /**
     * One page of a list.
     *
     * @param key the year or letter
     * @param part counted from 1 among the pages of one key
     * @param parts how many pages the key has
     * @param rows its rows, in the order of the list
     * @param total how many rows the key has on all its pages
     */
    record Shard<T>(String key, int part, int parts, List<T> rows, int total) {}

    /** All pages of a list, keys in order; a key that sorts first is shown first. */
    static <T> List<Shard<T>> of(List<T> rows, Function<T, String> key, Comparator<String> order) {
        Map<String, List<T>> byKey = new TreeMap<>(order);
        for (T row : rows) {
            byKey.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
        }
        List<Shard<T>> shards = new ArrayList<>();
        byKey.forEach((k, all) -> {
            int parts = (all.size() + MOST - 1) / MOST;
            for (int part = 1; part <= parts; part++) {
                List<T> some = all.subList((part - 1) * MOST, Math.min(part * MOST, all.size()));
                shards.add(new Shard<>(k, part, parts, List.copyOf(some), all.size()));
            }
        });
        return shards;
    }

    /** Years with the latest first and no year at the end. */
    static final Comparator<String> YEARS =
            Comparator.comparing((String year) -> year.equals(Routes.NO_YEAR)).thenComparing(Comparator.reverseOrder());
}
