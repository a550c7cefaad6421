package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.pdf.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page of the vocabulary against the code that reads it. */
class VocabularyPageTest {
    private static final Path LAYOUT = Project.root().resolve("generator/src/main/java/id/rakor/pdf/layout");
    private static final Path PAGE = Project.root().resolve("generator/src/site/markdown/naskah-kosakata.md");
    private static final Pattern NAMES = Pattern.compile("Set<String> NAMES = Set\\.of\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("hasClass\\(\"([^\"]+)\"\\)");
    private static final Pattern DATA = Pattern.compile("attr\\(\"(data-[^\"]+)\"\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    @Test
    void every_element_stands_on_the_page() throws IOException {
        Set<String> elements = new TreeSet<>();
        Matcher names = NAMES.matcher(sources());
        while (names.find()) {
            elements.addAll(all(WORD, names.group(1)));
        }
        assertThat(elements).contains("p", "table", "abbr");
        String page = Files.readString(PAGE);
        assertThat(elements).allMatch(name -> page.contains("<" + name) || page.contains("`" + name + "`"));
    }

    @Test
    void every_class_and_attribute_stands_in_a_snippet() throws IOException {
        Set<String> classes = all(CLASS, sources());
        assertThat(classes).contains("kop", "zebra", "isian");
        String page = Files.readString(PAGE);
        String snippets = String.join("\n", VocabularyPictures.snippets(page).values());
        Set<String> shown = new TreeSet<>();
        all(Pattern.compile("class=\"([^\"]+)\""), snippets).forEach(value -> shown.addAll(Set.of(value.split(" "))));
        assertThat(shown).containsAll(classes);
        assertThat(all(DATA, sources())).allMatch(page::contains);
    }

    @Test
    void every_snippet_is_in_the_vocabulary_and_has_a_picture() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> snippets = VocabularyPictures.snippets(page);
        assertThat(snippets).hasSize(page.split("```html").length - 1).hasSizeGreaterThan(12);
        for (String snippet : snippets.values()) {
            Printer printer = VocabularyPictures.printer(snippet);
            assertThat(printer.set(VocabularyPictures.paper(snippet)).leaves()).isNotEmpty();
            assertThat(printer.findings()).as(snippet).isEmpty();
        }
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(LAYOUT)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
