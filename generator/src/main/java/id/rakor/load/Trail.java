package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.load.bind.Pointer;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows a pointer through a tree as far as it leads. */
final class Trail {
    private Trail() {}

    /**
     * The node that a place means, or the last one on the way to it.
     *
     * @param gaps by the pointer of a list: the positions of items that its record lacks
     */
    static Optional<Node> follow(Node root, Place place, Map<String, List<Integer>> gaps) {
        List<String> steps = Pointer.steps(place.pointer());
        Node node = root;
        String way = "";
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (node instanceof Mapping mapping) {
                Optional<Entry> entry = mapping.entry(step);
                if (entry.isEmpty()) {
                    return Optional.of(node);
                }
                boolean key = place.atKey() && i == steps.size() - 1;
                node = key ? entry.get().key() : entry.get().value();
                way = Pointer.to(way, step);
            } else if (node instanceof Sequence sequence) {
                int position = place.line() > 0 ? number(step) : original(number(step), gaps.get(way));
                if (position < 0 || position >= sequence.items().size()) {
                    return Optional.of(node);
                }
                node = sequence.items().get(position);
                way = Pointer.to(way, position);
            } else {
                return Optional.of(node);
            }
        }
        return Optional.of(node);
    }

    private static int number(String step) {
        return step.matches("\\d{1,9}") ? Integer.parseInt(step) : -1;
    }

    /** Where an item of a record's list stood before faulty items were left out. */
    private static int original(int position, List<Integer> gaps) {
        int at = position;
        if (gaps != null) {
            for (int gap : gaps) {
                at += gap <= at ? 1 : 0;
            }
        }
        return at;
    }
}
