package id.rakor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.rakor.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeReaderTest {
    private static Tree read(String text) {
        return TreeReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml");
    }

    private static List<String> faults(String text) {
        return faults(read(text));
    }

    private static List<String> faults(Tree tree) {
        return tree.findings().stream().map(TreeReaderTest::word).toList();
    }

    private static String word(Finding finding) {
        String args = finding.args().isEmpty() ? "" : " " + String.join("|", finding.args());
        return finding.code() + " " + finding.place().line() + ":"
                + finding.place().column() + args;
    }

    @Test
    void knows_where_keys_and_values_stand() {
        Tree tree = read("judul: Rapat\nhadir:\n  - orang: budi\n    peran: [pembuka, \"tuan-rumah\"]\n");
        assertThat(tree.findings()).isEmpty();
        Node.Mapping root = (Node.Mapping) tree.root().orElseThrow();
        Node.Entry list = root.entry("hadir").orElseThrow();
        assertThat(list.key().line()).isEqualTo(2);
        Node.Mapping item =
                (Node.Mapping) ((Node.Sequence) list.value()).items().get(0);
        assertThat(item.line()).isEqualTo(3);
        assertThat(item.column()).isEqualTo(5);
        Node.Sequence roles = (Node.Sequence) item.entry("peran").orElseThrow().value();
        assertThat(roles.items().get(1)).isEqualTo(new Node.Scalar("tuan-rumah", false, 12, 4, 22));
    }

    @Test
    void counts_columns_in_code_points() {
        Node.Mapping root =
                (Node.Mapping) read("{\u00e9\uD83D\uDE00: a, b: c}").root().orElseThrow();
        assertThat(root.entry("b").orElseThrow().key().column()).isEqualTo(9);
    }

    @Test
    void keeps_the_text_of_what_other_readers_take_for_numbers_and_truths() {
        Node.Mapping root = (Node.Mapping) read("a: no\nb: 012\nc: 1.10\nd: 19.71\ne: 12:30\nf: 0x1F\n")
                .root()
                .orElseThrow();
        assertThat(root.entries())
                .extracting(e -> ((Node.Scalar) e.value()).text())
                .containsExactly("no", "012", "1.10", "19.71", "12:30", "0x1F");
    }

    @Test
    void accepts_a_byte_order_mark_and_every_kind_of_line_end() {
        Tree tree = read("\uFEFFa: 1\r\nb: 2\rc: 3\nd: 4");
        assertThat(tree.findings()).isEmpty();
        Node.Mapping root = (Node.Mapping) tree.root().orElseThrow();
        assertThat(root.entries()).extracting(e -> e.key().line()).containsExactly(1, 2, 3, 4);
        assertThat(root.entries()).extracting(e -> e.key().column()).containsOnly(1);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "a: 1\\nb: 2\\na: 3; DUPLICATE_KEY 3:1 a|1",
                "a: &x 1\\nb: *x; ANCHOR 1:4 x, ALIAS 2:4 x",
                "a: * b; ALIAS 1:4  b",
                "a: !<b; TAG 1:4 !<b",
                "a: !!str 1; TAG 1:4 !!str",
                "a:\\n  <<: b; MERGE 2:3",
                "{{judul}}: a; COMPLEX_KEY 1:2",
                ": a; EMPTY_KEY 1:1",
                "a: 1\\n---\\nb: 2; SEVERAL_DOCUMENTS 2:1",
                "judul: Rapat: koordinasi; COLON_IN_TEXT 1:13",
                "judul: Rapat\\n  di Babel: satu; COLON_IN_TEXT 2:11",
                "judul:Rapat\\nstatus: batal; COLON_SPACE 1:7 judul",
                "judul: a\\nstatus:batal; COLON_SPACE 2:8 status",
                "judul: a\\nstatus batal\\ntema: x; NO_COLON 2:1 status batal",
                "judul; NO_COLON 1:1 judul",
                "judul: a\\n  status: b; INDENT 2:3",
                "hadir:\\n  - a: 1\\n - b: 2; INDENT 3:2",
                "hadir:\\n    a: 1\\n  b: 2; INDENT 3:3",
                "judul: \"Rapat\\nstatus: batal; UNCLOSED_QUOTE 1:8 \"",
                "judul: \"Rapat\\nisi: \"Baik\"\\nstatus: batal; UNCLOSED_QUOTE 1:8 \"",
                "judul: \"Rapat\\n  besar\"\\nisi: @b; RESERVED 3:6 @",
                "judul: 'Jum'at'; TEXT_AFTER_QUOTE 1:13",
                "judul: \"Rapat\" besar; TEXT_AFTER_QUOTE 1:16",
                "peran: [a, b\\nstatus: batal; UNCLOSED_BRACKET 1:8 [",
                "judul: @nama; RESERVED 1:8 @",
                "judul: `nama`; RESERVED 1:8 `",
                "judul: %nama; RESERVED 1:8 %",
                "judul: ]; RESERVED 1:8 ]",
                "judul: - a; DASH 1:8 -",
                "judul: \"C:\\data\"; ESCAPE 1:11 \\d",
                "judul: \"\\xzz\"; ESCAPE 1:9 \\x",
                "judul: |teks; BLOCK_HEADER 1:9",
                "%YAML 1.1\\n---\\na: b; DIRECTIVE 1:1",
                "%oops\\na: b; DIRECTIVE 1:1",
                "hadir:\\n\\t- a: 1\\n\\t- a: 2; TAB 2:1 2",
                "''; EMPTY 0:0",
                "# hanya catatan; EMPTY 0:0",
                "---; EMPTY 0:0",
            })
    void names_the_fault_and_its_place(String text, String expected) {
        String yaml = text.equals("''") ? "" : text.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(String.join(", ", faults(yaml))).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void says_all_faults_of_a_file_at_once_and_reads_what_is_between() {
        Tree tree = read("a: b: c\nd: e\nf: \"g\nh: i\nj: *k\nl:m\nn: o\nd: p\n");
        assertThat(faults(tree))
                .containsExactly(
                        "COLON_IN_TEXT 1:5",
                        "UNCLOSED_QUOTE 3:4 \"",
                        "ALIAS 5:4 k",
                        "COLON_SPACE 6:3 l",
                        "DUPLICATE_KEY 8:1 d|2");
        Node.Mapping root = (Node.Mapping) tree.root().orElseThrow();
        assertThat(root.cut()).isTrue();
        assertThat(root.entries()).extracting(e -> e.key().text()).containsExactly("d", "h", "j", "n");
    }

    @Test
    void says_what_stands_before_the_first_tab_too() {
        assertThat(faults("a: b: c\nd: e\nd: f\ng:\n\t- h\n"))
                .containsExactlyInAnyOrder("COLON_IN_TEXT 1:5", "DUPLICATE_KEY 3:1 d|2", "TAB 5:1 1");
    }

    @Test
    void shows_the_place_of_the_first_broken_byte_and_reads_on() {
        byte[] bytes = "a: b\nc: \u00e9\u0093x\u0094\na: d\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(TreeReader.read(bytes, "a.yaml")))
                .containsExactly("NOT_UTF8 2:4 E9|\u00e9|3", "DUPLICATE_KEY 3:1 a|1");
    }

    @Test
    void knows_utf16_and_binary_files() {
        assertThat(faults(TreeReader.read("\uFEFFa: b".getBytes(StandardCharsets.UTF_16LE), "a")))
                .containsExactly("UTF16 0:0");
        assertThat(faults(TreeReader.read("PK\3\4\0\0".getBytes(StandardCharsets.UTF_8), "a")))
                .containsExactly("BINARY 0:0");
        assertThat(faults(TreeReader.read("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "a")))
                .containsExactly("BINARY 0:0");
    }

    @Test
    void shows_the_first_control_character() {
        assertThat(faults("a: b\nc: d\u0007\u001b[31m\n")).containsExactly("CONTROL 2:5 U+0007|2");
    }

    @Test
    void refuses_a_file_that_is_too_large_without_reading_it() {
        byte[] bytes = new byte[TreeReader.MAX_KIB * 1024 + 1];
        assertThat(faults(TreeReader.read(bytes, "a"))).containsExactly("TOO_LARGE 0:0 3073|3072");
    }

    @Test
    void reads_a_file_of_exactly_the_limit() {
        String line = "- " + "x".repeat(1021) + "\n";
        assertThat(faults(line.repeat(TreeReader.MAX_KIB))).isEmpty();
    }

    @Test
    void refuses_what_is_no_file(@TempDir Path folder) {
        assertThat(faults(TreeReader.read(folder, "a"))).containsExactly("UNREADABLE 0:0");
        assertThat(faults(TreeReader.read(folder.resolve("none"), "a"))).containsExactly("UNREADABLE 0:0");
    }

    @ParameterizedTest
    @CsvSource({"[,1000000", "{a: ,600000", "'- ',1000000"})
    void stops_at_forty_levels_however_deep_it_goes(String level, int times) {
        String text = "ok: 1\ndalam:\n  " + level.repeat(times) + "\nsisa: 2\nok: 3\n";
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Tree tree = read(text);
            assertThat(tree.findings().get(0).code()).isEqualTo(YamlCode.TOO_DEEP);
            assertThat(tree.findings().get(0).place().line()).isEqualTo(3);
            assertThat(faults(tree)).contains("DUPLICATE_KEY 5:1 ok|1").hasSize(2);
        });
    }

    @Test
    void never_throws_whatever_is_broken() {
        String whole = "judul: \"Rapat\"\nhadir:\n  - orang: budi\n    peran: [a, b]\nteks: |-\n  satu\n   dua\n"
                + "peta: {a: 'b', c: ~}\n# catatan\nkode: 19.71\n";
        String spice = "\t\n\r :-[]{}#&*!|>'\"%@`,?\\\u00e9\uD83D\uDE00\u0085\u2028\uFEFF\uD800x0";
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(whole);
            for (int i = random.nextInt(5); i >= 0; i--) {
                int at = random.nextInt(text.length());
                char c = spice.charAt(random.nextInt(spice.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.setCharAt(at, c);
                    default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(6)));
                }
            }
            String broken = text.toString();
            assertThatCode(() -> {
                        Tree tree = read(broken);
                        assertThat(tree.root().isPresent() || !tree.findings().isEmpty())
                                .isTrue();
                        tree.findings().forEach(f -> assertThat(f.place().line())
                                .isLessThanOrEqualTo(new SourceLines(broken).count()));
                    })
                    .as(broken)
                    .doesNotThrowAnyException();
        }
    }
}
