package id.rakor.yaml.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.yaml.Node;
import id.rakor.yaml.Tree;
import id.rakor.yaml.TreeReader;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Item;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Part.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the layout of any file, however it was written. */
class SheetLawsTest {
    private static final int TRIES = 1500;
    private static final String SEED = "20261121";

    @Provide
    Arbitrary<Node.Mapping> trees() {
        return Trees.mappings();
    }

    @Property(tries = TRIES, seed = SEED)
    void says_the_same_as_before(@ForAll("trees") Node.Mapping tree, @ForAll long seed) {
        String text = new Mess(tree, seed).text();
        assertThat(bare(read(Sheet.read(text).print()))).as(text).isEqualTo(bare(read(text)));
        assertThat(bare(read(text))).as(text).isEqualTo(bare(tree));
    }

    @Property(tries = TRIES, seed = SEED)
    void changes_nothing_the_second_time(@ForAll("trees") Node.Mapping tree, @ForAll long seed) {
        String text = new Mess(tree, seed).text();
        String once = Sheet.read(text).print();
        assertThat(Sheet.read(once).print()).as(text).isEqualTo(once);
    }

    @Property(tries = TRIES, seed = SEED)
    void has_every_comment_once_between_the_same_keys(@ForAll("trees") Node.Mapping tree, @ForAll long seed) {
        Mess mess = new Mess(tree, seed);
        String text = mess.text();
        assertThat(trace(Sheet.read(Sheet.read(text).print()))).as(text).containsExactlyElementsOf(mess.trace());
    }

    @Property(tries = TRIES, seed = SEED)
    void has_no_two_blank_lines_in_a_row_and_no_blanks_at_the_end_of_a_line(
            @ForAll("trees") Node.Mapping tree, @ForAll long seed) {
        String text = Sheet.read(new Mess(tree, seed).text()).print();
        if (text.lines().noneMatch(line -> line.matches(".*[|>][+-]?( #.*)?"))) {
            assertThat(text).doesNotContain("\n\n\n", " \n").endsWith("\n");
        }
    }

    private static Node read(String text) {
        Tree tree = TreeReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml");
        assertThat(tree.findings()).as(text).isEmpty();
        return tree.root().orElseThrow();
    }

    /** A tree without places and quotes; what is absent stays apart from what is there. */
    private static Node bare(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Node.Mapping.of(mapping.entries().stream()
                    .map(e -> Node.Entry.of(e.key().text(), bare(e.value())))
                    .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return Node.Sequence.of(
                    sequence.items().stream().map(SheetLawsTest::bare).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.isAbsent() ? Node.Scalar.plain(scalar.text()) : Node.Scalar.text(scalar.text());
    }

    private static List<String> trace(Sheet sheet) {
        List<String> trace = new ArrayList<>();
        remarks(sheet.head(), trace);
        trace(sheet.root(), trace);
        return trace;
    }

    private static void trace(Part part, List<String> trace) {
        if (part instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                around(entry.margin(), entry.key().text(), entry.value(), trace);
            }
        } else if (part instanceof Sequence sequence) {
            for (Item item : sequence.items()) {
                around(item.margin(), null, item.value(), trace);
            }
        }
        remarks(part.foot(), trace);
    }

    private static void around(Margin margin, String key, Part value, List<String> trace) {
        remarks(margin.above(), trace);
        if (key != null) {
            trace.add(key);
        }
        if (!margin.beside().isEmpty()) {
            trace.add(margin.beside());
        }
        trace(value, trace);
    }

    private static void remarks(List<Remark> remarks, List<String> trace) {
        remarks.forEach(remark -> trace.add(remark.text()));
    }
}
