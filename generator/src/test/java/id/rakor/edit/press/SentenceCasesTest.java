package id.rakor.edit.press;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.press.page.PageReader;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentences;
import id.rakor.model.Records;
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
 * One folder a text: {@code teks.txt} is cut into the sentences of {@code kalimat.txt}, one a line, each behind the line of
 * the text it begins in. With {@code -Dcases.accept} that is written anew.
 */
class SentenceCasesTest {
    private static final Path CASES = Path.of("src/test/cases/kalimat");
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cuts_as_the_case_expects(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Lexicon lexicon = new Lexicon(new Records(List.of()), WORDS);
        String seen = new Sentences(lexicon.abbreviations())
                .of(new PageReader(WORDS).read(folder.resolve("teks.txt")).lines()).stream()
                        .map(sentence -> sentence.line() + " " + sentence.text() + "\n")
                        .collect(Collectors.joining());
        Path expected = folder.resolve("kalimat.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }
}
