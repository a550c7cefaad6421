package id.rakor.view;

import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Records that lie in each other, each under what it lies in, in the order in which they are given.
 * What lies in nothing that is there stands at the top.
 */
final class Tree<T extends Entity> {
    /** Deeper than this nothing is set in further. */
    private static final int DEEPEST = 4;

    private final Map<String, List<T>> below = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Node<T>> nodes = new ArrayList<>();

    /**
     * A record in its tree.
     *
     * @param value the record
     * @param depth how many it lies in, one inside the other, 4 at most
     */
    record Node<T>(T value, int depth) {}

    Tree(List<T> all, Function<T, Ref<T>> parent) {
        Set<String> ids = new HashSet<>();
        all.forEach(one -> ids.add(one.id().text()));
        for (T one : all) {
            Ref<T> in = parent.apply(one);
            String key = in != null && ids.contains(in.id()) ? in.id() : "";
            below.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        add("", 0);
    }

    private void add(String key, int depth) {
        for (T one : below.getOrDefault(key, List.of())) {
            if (seen.add(one.id().text())) {
                nodes.add(new Node<>(one, Math.min(depth, DEEPEST)));
                add(one.id().text(), depth + 1);
            }
        }
    }

    /** All of them, each followed by what lies in it. */
    List<Node<T>> nodes() {
        return List.copyOf(nodes);
    }
}
