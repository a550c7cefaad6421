package id.rakor.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import id.rakor.finding.Spot;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a kind of fault: a content folder and the findings it must give. With {@code
 * -Dcases.accept} the findings it gives are written down as those it must give.
 */
class LoadCasesTest {
    private static final Path CASES = Path.of("src/test/cases/muat");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_expected_findings(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path expected = folder.resolve("expected.txt");
        Loaded loaded = new Loader(2).load(folder.resolve("content"));
        String actual = loaded.findings().stream().map(f -> line(f, loaded)).collect(Collectors.joining());
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void has_words_for_every_finding(String name) {
        Loaded loaded = new Loader(2).load(CASES.resolve(name).resolve("content"));
        for (Language language : Language.values()) {
            Words words = Words.builtIn(language);
            for (Finding finding : loaded.findings()) {
                for (String part : List.of("judul", "dilihat", "diharapkan", "perbaikan")) {
                    String key = "temuan." + finding.code().id() + "." + part;
                    assertThat(words.text(key, finding.args().toArray())).isNotBlank();
                }
            }
        }
    }

    private static String line(Finding finding, Loaded loaded) {
        Spot spot = loaded.spots().of(finding.place());
        String at = spot.line() == 0 ? "" : ":" + spot.line() + ":" + spot.column() + "+" + spot.length();
        String args = finding.args().stream().map(a -> " [" + a + "]").collect(Collectors.joining());
        String near = finding.near().isEmpty() ? "" : " -> " + finding.near();
        return finding.code().id() + " " + finding.code() + " "
                + finding.place().file() + at + args + near + "\n";
    }
}
