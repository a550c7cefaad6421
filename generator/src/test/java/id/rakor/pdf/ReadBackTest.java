package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Family;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a text is, the structure tree of a printed paper reads it back: in its order, whole words, signs that no
 * face has included. What may differ is the form of composed letters (NFC), white space, and signs that have no width.
 */
class ReadBackTest {
    private static final int TEXTS = 60;
    private static final Style NARROW =
            Printer.style(240, 300, new Style.Margins(30, 30, 30, 30), Family.SANS, 11, false);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_structure_tree_reads_back_what_was_written(long seed) {
        RandomText texts = new RandomText(seed);
        StringBuilder html = new StringBuilder("<html lang=\"id\"><head><title>x</title></head><body><h1>Awal</h1>");
        StringBuilder expected = new StringBuilder("Awal ");
        for (int i = 0; i < TEXTS; i++) {
            block(texts, html, expected);
        }
        byte[] paper = new Printer(NARROW).print(html.append("</body></html>").toString());
        assertThat(difference(folded(StructureText.aloud(paper)), folded(expected.toString())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void such_a_paper_keeps_the_standards(long seed) {
        RandomText texts = new RandomText(seed);
        StringBuilder html = new StringBuilder("<html lang=\"id\"><head><title>x</title></head><body><h1>Awal</h1>");
        for (int i = 0; i < TEXTS; i++) {
            block(texts, html, new StringBuilder());
        }
        assertThat(PaperJudge.faults(new Printer(NARROW).print(html.toString())))
                .isEmpty();
    }

    private static void block(RandomText texts, StringBuilder html, StringBuilder expected) {
        String element = List.of("p", "p", "h2", "blockquote", "td", "p").get(texts.below(6));
        String open = element.equals("td") ? "<table><tbody><tr><td>x</td><td>" : "<" + element + ">";
        String close = element.equals("td") ? "</td></tr></tbody></table>" : "</" + element + ">";
        html.append(open);
        expected.append(element.equals("td") ? "x " : "");
        int pieces = 1 + texts.below(5);
        for (int i = 0; i < pieces; i++) {
            piece(texts, html, expected);
        }
        html.append(close);
        expected.append(' ');
    }

    private static void piece(RandomText texts, StringBuilder html, StringBuilder expected) {
        String text = texts.words(8);
        String tag = List.of(
                        "",
                        "",
                        "strong",
                        "em",
                        "a href=\"https://contoh.go.id\"",
                        "span lang=\"en\"",
                        "code",
                        "sup",
                        "abbr title=\"arti\"",
                        "span class=\"redup\"",
                        "small",
                        "q")
                .get(texts.below(12));
        String name = tag.split(" ")[0];
        html.append(tag.isEmpty() ? "" : "<" + tag + ">");
        html.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        html.append(tag.isEmpty() ? "" : "</" + name + ">");
        expected.append(name.equals("q") ? "\u201c" + text + "\u201d" : text);
    }

    /** What stands around the first place where two texts differ. */
    private static String difference(String read, String written) {
        if (read.equals(written)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(read.length(), written.length()) && read.charAt(at) == written.charAt(at)) {
            at++;
        }
        return around(read, at) + " instead of " + around(written, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, Math.min(at, text.length()) - 30), Math.min(text.length(), at + 30));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}\\ufe0e\\ufe0f]", "")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .replaceAll("(?<=\u201c) | (?=\u201d)", "")
                .strip();
    }
}
