package id.rakor.edit.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.word.WordReader;
import id.rakor.finding.Finding;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every word of a document stands in the minutes or in what is told about it, whatever the document is like. */
class MinutesLawTest {
    private static final Pattern MARKER = Pattern.compile("(?m)^[\\s>\\d.)-]*\\d+[.)]");
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "%2.")
            + level(2, "bullet", "\u00B7")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static String level(int level, String form, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:pPr><w:ind w:left=\"" + (level + 1) * 360
                + "\"/></w:pPr></w:lvl>";
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_word_is_lost(@ForAll("documents") String document) throws Exception {
        Path file = Files.createTempFile("notula-", ".docx");
        try {
            Files.write(file, Docx.of(Map.of("document", document, "numbering", NUMBERING)));
            Composer composer = new Composer(WordReader.read(file), "notula.docx", Words.builtIn(Language.INDONESIAN));
            String markdown = composer.markdown();
            Set<String> kept = new HashSet<>(words(plain(markdown)));
            composer.findings().forEach(one -> one.args().forEach(arg -> kept.addAll(words(arg))));
            assertThat(kept).as(markdown).containsAll(words(document.replaceAll("<[^>]*>", " ")));
        } finally {
            Files.delete(file);
        }
    }

    /** What a reader of the prose reads; there is nothing wrong with it. */
    private static String plain(String markdown) {
        List<Finding> faults = new ArrayList<>();
        String text = Minutes.read(markdown, faults);
        assertThat(faults).as(markdown).isEmpty();
        return text + " "
                + MARKER.matcher(markdown).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> block = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, paragraph()),
                net.jqwik.api.Tuple.of(2, table()),
                net.jqwik.api.Tuple.of(1, box()));
        return block.list().ofMinSize(1).ofMaxSize(14).map(blocks -> String.join("", blocks));
    }

    private static Arbitrary<String> word() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ABCXYZ")
                .ofMinLength(2)
                .ofMaxLength(7);
        Arbitrary<String> sign =
                Arbitraries.of("1.", "a.", "2)", "(3)", "-", ":", "*", "#", "|", "_", "i.", "\u2022", "[x]", "`", "~");
        Arbitrary<String> frame = Arbitraries.of("NOTULA", "NIP", "**", "Hari", "No");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, plain), net.jqwik.api.Tuple.of(2, sign), net.jqwik.api.Tuple.of(1, frame));
    }

    private static Arbitrary<String> run() {
        Arbitrary<String> gap =
                Arbitraries.of(" ", " ", "</w:t><w:tab/><w:t xml:space=\"preserve\">", "</w:t><w:br/><w:t>");
        Arbitrary<String> text = Combinators.combine(word().list().ofMinSize(1).ofMaxSize(5), gap)
                .as((words, between) -> String.join(between, words));
        Arbitrary<String> look =
                Arbitraries.of("", "", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:vanish/>", "<w:strike/>");
        return Combinators.combine(text, look, Arbitraries.of("", "", " "))
                .as((words, how, end) ->
                        "<w:r><w:rPr>" + how + "</w:rPr><w:t xml:space=\"preserve\"> " + words + end + "</w:t></w:r>");
    }

    private static Arbitrary<String> paragraph() {
        Arbitrary<String> shape = Arbitraries.of(
                "",
                "",
                "<w:outlineLvl w:val=\"0\"/>",
                "<w:outlineLvl w:val=\"4\"/>",
                "<w:ind w:left=\"720\"/>",
                number(0),
                number(1),
                number(2));
        Arbitrary<String> runs = run().list().ofMinSize(0).ofMaxSize(4).map(all -> String.join("", all));
        return Combinators.combine(shape, runs, Arbitraries.of("", "w:ins", "w:del"))
                .as((how, text, wrap) -> "<w:p><w:pPr>" + how + "</w:pPr>"
                        + (wrap.isEmpty() ? text : "<" + wrap + ">" + text + "</" + wrap + ">") + "</w:p>");
    }

    private static String number(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    private static Arbitrary<String> box() {
        return paragraph()
                .map(text -> "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + text
                        + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>");
    }

    private static Arbitrary<String> table() {
        Arbitrary<String> merge =
                Arbitraries.of("", "", "", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>");
        Arbitrary<String> cell = Combinators.combine(
                        merge, paragraph().list().ofMinSize(1).ofMaxSize(2))
                .as((how, all) -> "<w:tc><w:tcPr>" + how + "</w:tcPr>" + String.join("", all) + "</w:tc>");
        Arbitrary<String> row =
                cell.list().ofMinSize(1).ofMaxSize(4).map(all -> "<w:tr>" + String.join("", all) + "</w:tr>");
        Arbitrary<String> ruled = Arbitraries.of("", "<w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders>");
        return Combinators.combine(ruled, row.list().ofMinSize(1).ofMaxSize(4))
                .as((lines, rows) -> "<w:tbl><w:tblPr>" + lines + "</w:tblPr>"
                        + new ArrayList<>(rows).stream().collect(Collectors.joining()) + "</w:tbl>");
    }
}
