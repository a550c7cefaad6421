package id.rakor.edit.tidy;

import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.Tree;
import java.util.Optional;

/** Whether two trees say the same, wherever it stands and however it is quoted; keys may stand in another order. */
final class Sameness {
    private Sameness() {}

    static boolean of(Tree one, Tree other) {
        return one.findings().isEmpty()
                && other.findings().isEmpty()
                && one.root().isPresent()
                && other.root().isPresent()
                && of(one.root().get(), other.root().get());
    }

    private static boolean of(Node one, Node other) {
        if (one instanceof Scalar a && other instanceof Scalar b) {
            return a.text().equals(b.text()) && a.isAbsent() == b.isAbsent();
        }
        if (one instanceof Sequence a && other instanceof Sequence b) {
            return items(a, b);
        }
        return one instanceof Mapping a && other instanceof Mapping b && entries(a, b);
    }

    private static boolean items(Sequence one, Sequence other) {
        boolean same = one.items().size() == other.items().size();
        for (int i = 0; same && i < one.items().size(); i++) {
            same = of(one.items().get(i), other.items().get(i));
        }
        return same;
    }

    private static boolean entries(Mapping one, Mapping other) {
        boolean same = one.entries().size() == other.entries().size();
        for (int i = 0; same && i < one.entries().size(); i++) {
            Entry entry = one.entries().get(i);
            Entry there = other.entries().get(i);
            boolean here = there.key().text().equals(entry.key().text());
            Optional<Entry> twin =
                    here ? Optional.of(there) : other.entry(entry.key().text());
            same = twin.isPresent() && of(entry.value(), twin.get().value());
        }
        return same;
    }
}
