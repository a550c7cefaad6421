package id.rakor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePrinterTest {
    private static final String[] PIECES = {
        ": ",
        ":",
        "#",
        " #",
        "-",
        "- ",
        "?",
        "yes",
        "no",
        "012",
        "1.10",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "\u00e9",
        "\uD83D\uDE00",
        "'",
        "\"",
        "\\",
        "\r",
        "\r\n",
        "\u0007",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD800",
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
        "`",
        "~",
        "null",
        "<<",
        "=",
        "---",
        "...",
        "a",
        "kata",
        "2018-03-07",
        "12:30",
        "\u00a0",
        "\u202e",
        "\uFFFF",
        "\u007f"
    };

    private static Node read(String yaml) {
        Tree tree = TreeReader.read(yaml.getBytes(StandardCharsets.UTF_8), "a.yaml");
        assertThat(tree.findings()).as(yaml).isEmpty();
        return bare(tree.root().orElseThrow());
    }

    private static Node bare(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Node.Mapping.of(mapping.entries().stream()
                    .map(e -> Node.Entry.of(e.key().text(), bare(e.value())))
                    .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return Node.Sequence.of(
                    sequence.items().stream().map(TreePrinterTest::bare).toList());
        }
        return Node.Scalar.text(((Node.Scalar) node).text());
    }

    private static void assertSame(Node node) {
        String yaml = TreePrinter.print(node);
        assertThat(read(yaml)).as(yaml).isEqualTo(node);
        assertThat(TreePrinter.print(read(yaml))).isEqualTo(yaml);
    }

    private static Node around(String text) {
        Node.Scalar scalar = Node.Scalar.text(text);
        Node list = Node.Sequence.of(List.of(scalar, Node.Sequence.of(List.of(scalar)), scalar));
        Node inner = Node.Mapping.of(List.of(Node.Entry.of("a", scalar), Node.Entry.of("b", list)));
        Node items = Node.Sequence.of(List.of(inner, inner, Node.Mapping.of(List.of())));
        return Node.Mapping.of(List.of(
                Node.Entry.of("teks", scalar),
                Node.Entry.of("daftar", items),
                Node.Entry.of("kosong", Node.Sequence.of(List.of())),
                Node.Entry.of("akhir", scalar)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "a #b",
                "# a",
                "-",
                "- a",
                "-a",
                "yes",
                "no",
                "012",
                "1.10",
                "a\n",
                "a\n\n",
                "\n",
                "\na",
                " a",
                "a ",
                "a\n b",
                " a\nb",
                "a\n \nb",
                "it's",
                "\"",
                "\\",
                "~",
                "null",
                "",
                " ",
                "\t",
                "a\tb",
                "\ta\nb",
                "a\n\tb",
                "\u0007",
                "\u0000",
                "\u001b[31m",
                "\r",
                "a\r\nb",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uD83D\uDE00",
                "\uD800",
                "a:",
                ":a",
                "a\n...\nb",
                "a\n---\nb",
                "---",
                "...",
                "%a",
                "@a",
                "2018-03-07",
                "12:30",
                "[a]",
                "{a}",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "?",
                "? a",
                ",",
                "a, b",
                "=",
                "<<",
                "{{x}}",
                "${x}",
                "<script>",
                "a:\n  b",
                "a\n#b",
                "a\n# b\n",
                "Jum'at",
                "\u00a0",
                "\u00a0a\u00a0"
            })
    void prints_hard_texts_so_that_they_read_back(String text) {
        assertSame(around(text));
    }

    @Test
    void prints_random_texts_so_that_they_read_back() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(7); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSame(around(text.toString()));
        }
    }

    @Test
    void prints_random_trees_so_that_they_read_back() {
        Random random = new Random(13);
        for (int round = 0; round < 500; round++) {
            assertSame(Node.Mapping.of(List.of(Node.Entry.of("akar", tree(random, 5)))));
        }
    }

    private static Node tree(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        if (kind == 0) {
            return Node.Scalar.text(PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)]);
        }
        List<Node> nodes = new ArrayList<>();
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Node node = tree(random, depth - 1);
            nodes.add(node);
            entries.add(Node.Entry.of(i + PIECES[random.nextInt(PIECES.length)], node));
        }
        return kind == 1 ? Node.Sequence.of(nodes) : Node.Mapping.of(entries);
    }

    @Test
    void keeps_one_form() {
        Node node = Node.Mapping.of(List.of(
                Node.Entry.of(
                        "judul",
                        Node.Scalar.text(
                                "Rapat Koordinasi Desk Pilkada ".repeat(10).strip())),
                Node.Entry.of("kode", Node.Scalar.text("19.71")),
                Node.Entry.of("tahun", Node.Scalar.plain("2018")),
                Node.Entry.of("tanggal", Node.Scalar.plain("2018-03-07")),
                Node.Entry.of("teks", Node.Scalar.text("satu\n\ndua")),
                Node.Entry.of(
                        "hadir",
                        Node.Sequence.of(List.of(
                                Node.Mapping.of(List.of(
                                        Node.Entry.of("orang", Node.Scalar.text("budi")),
                                        Node.Entry.of(
                                                "peran", Node.Sequence.of(List.of(Node.Scalar.text("pembuka")))))),
                                Node.Scalar.text("no"))))));
        assertThat(TreePrinter.print(node))
                .isEqualTo(
                        "judul: " + "Rapat Koordinasi Desk Pilkada ".repeat(10).strip() + "\n" + """
                        kode: "19.71"
                        tahun: 2018
                        tanggal: 2018-03-07
                        teks: |-
                          satu

                          dua
                        hadir:
                          - orang: budi
                            peran:
                              - pembuka
                          - "no"
                        """);
    }
}
