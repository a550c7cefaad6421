package id.rakor.yaml.layout;

import id.rakor.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Trees of all kinds of texts, to be printed. No two keys of a tree are the same. */
final class Trees {
    private static final String[] PIECES = {
        "a",
        "kata",
        "Rapat koordinasi",
        ": ",
        ":",
        "#",
        " #",
        "# ",
        "-",
        "- ",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "'",
        "\"",
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!",
        "|",
        ">",
        "%",
        "@",
        "~",
        "null",
        "---",
        "...",
        "012",
        "1.10",
        "ya",
        "2018-03-07",
        "09:30",
        "\u00e9",
        "\uD83D\uDE00",
        "\u201Ckutip\u201D",
        "\u00a0"
    };

    private Trees() {}

    static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    /** Mappings, with lists, mappings and texts in them. */
    static Arbitrary<Node.Mapping> mappings() {
        return mapping(3).map(node -> (Node.Mapping) new Numbering().of(node));
    }

    private static Arbitrary<Node> node(int depth) {
        Arbitrary<Node> leaf = texts().map(Node.Scalar::text);
        Arbitrary<Node> absent = Arbitraries.of("", "~", "42", "kata").map(Node.Scalar::plain);
        if (depth == 0) {
            return Arbitraries.frequencyOf(Tuple.of(4, leaf), Tuple.of(1, absent));
        }
        Arbitrary<Node> list =
                Arbitraries.lazy(() -> node(depth - 1)).list().ofMaxSize(3).map(Node.Sequence::of);
        return Arbitraries.oneOf(leaf, absent, list, mapping(depth - 1));
    }

    private static Arbitrary<Node> mapping(int depth) {
        return Arbitraries.lazy(() -> node(depth))
                .list()
                .ofMaxSize(4)
                .map(values -> Node.Mapping.of(
                        values.stream().map(value -> Node.Entry.of("", value)).toList()));
    }

    /** Gives keys. */
    private static final class Numbering {
        private int count;

        Node of(Node node) {
            if (node instanceof Node.Mapping mapping) {
                List<Node.Entry> entries = new ArrayList<>();
                for (Node.Entry entry : mapping.entries()) {
                    String key = "k" + count++ + (count % 7 == 0 ? ": #" : "");
                    entries.add(Node.Entry.of(key, of(entry.value())));
                }
                return Node.Mapping.of(entries);
            }
            return node instanceof Node.Sequence sequence
                    ? Node.Sequence.of(sequence.items().stream().map(this::of).toList())
                    : node;
        }
    }
}
