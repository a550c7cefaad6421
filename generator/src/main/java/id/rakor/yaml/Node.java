package id.rakor.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A part of a YAML file and where it stands. Lines are counted from 1, columns from 1 in code
 * points; both are 0 in a tree that was not read from a file. What a value means, number or date or
 * word, is not the tree's business: it keeps the text as written.
 */
public sealed interface Node {
    /** The line it begins on. */
    int line();

    /** The column it begins at. */
    int column();

    /**
     * Keys with values, in the order of the file. No key comes twice.
     *
     * @param entries the keys and their values
     * @param cut whether a fault of the file cut it short, so that a missing key proves nothing
     */
    record Mapping(List<Entry> entries, boolean cut, int line, int column) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** A mapping to be printed. */
        public static Mapping of(List<Entry> entries) {
            return new Mapping(entries, false, 0, 0);
        }

        /** The entry of a key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {
        /** An entry to be printed. */
        public static Entry of(String key, Node value) {
            return new Entry(Scalar.text(key), value);
        }
    }

    /**
     * A list.
     *
     * @param items what it holds, in order
     * @param cut whether a fault of the file cut it short
     */
    record Sequence(List<Node> items, boolean cut, int line, int column) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        /** A list to be printed. */
        public static Sequence of(List<Node> items) {
            return new Sequence(items, false, 0, 0);
        }
    }

    /**
     * A plain value.
     *
     * @param text the text, free of quotes and indentation
     * @param plain whether it stands without quotes
     * @param length how many code points it takes in the file, quotes included; it may run over
     *     several lines
     */
    record Scalar(String text, boolean plain, int length, int line, int column) implements Node {
        /** A text to be printed; it is quoted when it could be taken for something else. */
        public static Scalar text(String text) {
            return new Scalar(text, false, 0, 0, 0);
        }

        /** A number, date or truth value to be printed as it is. */
        public static Scalar plain(String text) {
            return new Scalar(text, true, 0, 0, 0);
        }

        /** Whether nothing is given: blank, {@code ~} or {@code null} without quotes, or quoted blanks. */
        public boolean isAbsent() {
            return text.isBlank() || (plain && (text.equals("~") || text.equals("null")));
        }
    }

    /** Something that is not allowed; the finding about it is already made. */
    record Refused(int line, int column) implements Node {}
}
