package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.finding.Finding;
import id.rakor.text.WordFile.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that come with the program: whole in both languages, asked for and there. */
class BuiltInWordsTest {
    private static final List<String> FOLDERS =
            List.of("generator/src/main/java", "generator/src/test/java/id/rakor/manual", "templates");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'([^'\\\\\\n]*)'");
    private static final Pattern ASKED =
            Pattern.compile("(?:\\btext|\\bsay|\\bwarn|\\bkata)\\(\\s*(?:\"([^\"]+)\"|'([^']+)')\\s*[,)]");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

    @ParameterizedTest
    @EnumSource
    void a_file_of_words_has_no_fault(Language language) throws IOException {
        List<Finding> findings = new ArrayList<>();
        entries(language, findings);
        assertThat(findings).isEmpty();
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        Set<String> indonesian = entries(Language.INDONESIAN, new ArrayList<>()).keySet();
        Set<String> english = entries(Language.ENGLISH, new ArrayList<>()).keySet();
        assertThat(english).containsExactlyInAnyOrderElementsOf(indonesian);
    }

    @Test
    void both_languages_show_the_same_arguments() throws IOException {
        Map<String, Entry> indonesian = entries(Language.INDONESIAN, new ArrayList<>());
        Map<String, Entry> english = entries(Language.ENGLISH, new ArrayList<>());
        assertThat(indonesian.keySet().stream().filter(english::containsKey).filter(key -> !indonesian
                        .get(key)
                        .phrase()
                        .shown()
                        .equals(english.get(key).phrase().shown())))
                .isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_is_there() throws IOException {
        Set<String> asked = found(ASKED);
        asked.removeIf(key -> !KEY.matcher(key).matches());
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(Words.builtIn(Language.INDONESIAN).keys()).containsAll(asked);
    }

    @Test
    void every_key_is_asked_for_by_its_name_or_by_its_beginning() throws IOException {
        Set<String> literals = found(LITERAL);
        literals.addAll(found(ASKED));
        Set<String> beginnings = literals.stream()
                .filter(l -> l.matches("[a-z]+\\.([A-Za-z0-9_.-]+[._-])?"))
                .collect(Collectors.toSet());
        assertThat(Words.builtIn(Language.INDONESIAN).keys().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            pattern.matcher(Files.readString(source))
                    .results()
                    .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static Map<String, Entry> entries(Language language, List<Finding> findings) throws IOException {
        Path file = Project.root().resolve("templates/text/" + language.code() + ".properties");
        return WordFile.read(language.code(), Files.readAllBytes(file), findings::add);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(Project.root().resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".ftl"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
