package id.rakor.yaml.layout;

import id.rakor.yaml.Node.Scalar;
import java.util.List;

/**
 * A part of a file with the comments in it. Whether a list or mapping was written with brackets is
 * not kept; comments inside brackets are.
 */
public sealed interface Part {
    /** The comments below its last line that belong to it, not to what follows. */
    List<Remark> foot();

    /** Whether it needs lines of its own below its key. */
    boolean isFilled();

    /**
     * A plain value.
     *
     * @param scalar the value
     * @param block how it stands when it was written as a block: the sign and then the lines, free of
     *     indentation; empty otherwise
     */
    record Leaf(Scalar scalar, List<String> block, List<Remark> foot) implements Part {
        public Leaf {
            block = List.copyOf(block);
            foot = List.copyOf(foot);
        }

        @Override
        public boolean isFilled() {
            return false;
        }
    }

    /** Keys with values, in order. */
    record Mapping(List<Entry> entries, List<Remark> foot) implements Part {
        public Mapping {
            entries = List.copyOf(entries);
            foot = List.copyOf(foot);
        }

        @Override
        public boolean isFilled() {
            return !entries.isEmpty();
        }
    }

    /** A list. */
    record Sequence(List<Item> items, List<Remark> foot) implements Part {
        public Sequence {
            items = List.copyOf(items);
            foot = List.copyOf(foot);
        }

        @Override
        public boolean isFilled() {
            return !items.isEmpty();
        }
    }

    /** A key and its value. */
    record Entry(Margin margin, Scalar key, Part value) {}

    /** One of a list. */
    record Item(Margin margin, Part value) {}
}
