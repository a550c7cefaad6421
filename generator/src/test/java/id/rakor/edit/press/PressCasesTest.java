package id.rakor.edit.press;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.find.Facts;
import id.rakor.edit.press.page.Page;
import id.rakor.edit.press.page.PageReader;
import id.rakor.finding.Spot;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.report.Report;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a report, each of them invented: {@code berita.txt} or {@code berita.html}, read among the records of the
 * invented office. {@code fakta.txt} holds what is told, which lines are kept, and what was found. With
 * {@code -Dcases.accept} it is written anew.
 */
class PressCasesTest {
    private static final Path CASES = Path.of("src/test/cases/berita");
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);

    @TempDir
    static Path content;

    private static Loaded loaded;

    @BeforeAll
    static void lay_the_example() throws IOException {
        Loader.layExample(content);
        loaded = new Loader(2).load(content);
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_what_the_case_expects(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path file = Stream.of("berita.txt", "berita.html")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        Page page = new PageReader(WORDS).read(file);
        List<Fact> facts = new ArrayList<>(new Facts(loaded.records(), WORDS).of(page));
        facts.addAll(0, new Earlier(loaded.records()).meetings(facts));
        String seen = shown(page, facts);
        Path expected = folder.resolve("fakta.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }

    private static String shown(Page page, List<Fact> facts) {
        StringBuilder seen = new StringBuilder(new Report(WORDS, place -> Spot.NONE).text(page.findings(), false));
        seen.append("tersisa ")
                .append(page.lines().size())
                .append(", dilewati ")
                .append(page.dropped());
        page.lines().forEach(line -> seen.append(' ').append(line.number()));
        seen.append("\n\n");
        FactBook book = new FactBook(WORDS);
        for (Fact fact : facts) {
            String state = book.state(fact);
            seen.append(fact.line())
                    .append(' ')
                    .append(book.label(fact.kind()))
                    .append(": ")
                    .append(book.shown(fact))
                    .append(state.isEmpty() ? "" : " (" + state + ")")
                    .append('\n');
        }
        return seen.toString();
    }
}
