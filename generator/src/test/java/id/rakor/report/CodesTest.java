package id.rakor.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.check.Checks;
import id.rakor.finding.Code;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of finding, in whatever room, has its words; no words are left of a kind that is gone. */
class CodesTest {
    private static final List<String> PARTS = List.of("judul", "dilihat", "diharapkan", "perbaikan");

    @Test
    void no_two_kinds_share_a_name_and_every_name_is_a_letter_and_two_digits() throws Exception {
        List<String> ids = codes().stream().map(Code::id).toList();
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]\\d\\d"));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_all_its_words(Language language) throws Exception {
        Words words = Words.builtIn(language);
        assertThat(codes().stream()
                        .flatMap(code -> PARTS.stream().map(part -> "temuan." + code.id() + "." + part))
                        .filter(key -> !words.has(key)))
                .isEmpty();
    }

    @Test
    void no_words_are_left_of_a_kind_that_is_gone() throws Exception {
        Set<String> ids = codes().stream().map(Code::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Words.builtIn(Language.INDONESIAN).keys().stream()
                        .filter(key -> key.startsWith("temuan."))
                        .map(key -> key.split("\\.")[1])
                        .distinct()
                        .filter(id -> !ids.contains(id)))
                .isEmpty();
    }

    private static List<Code> codes() throws IOException, ClassNotFoundException {
        Path sources = Project.root().resolve("generator/src/main/java");
        List<Code> codes = new ArrayList<>(Checks.codes());
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String name =
                        sources.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
                if (name.endsWith("-info")) {
                    continue;
                }
                Class<?> type = Class.forName(name);
                if (type.isEnum() && Code.class.isAssignableFrom(type)) {
                    Stream.of(type.getEnumConstants()).map(Code.class::cast).forEach(codes::add);
                }
            }
        }
        return codes;
    }
}
