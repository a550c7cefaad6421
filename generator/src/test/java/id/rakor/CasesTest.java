package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder below {@code src/test/cases} with a {@code content} in it is a case: {@code konsol.txt}
 * is what {@code periksa} says of it, to the letter, exit code last. With {@code -Dcases.accept} the
 * expectations are written anew; the difference is reviewed in git.
 */
class CasesTest {
    private static final Path CASES = Project.root().resolve("generator/src/test/cases");

    @TestFactory
    Stream<DynamicTest> says_what_the_case_expects() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> check(folder)));
    }

    @Test
    void there_are_cases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(15);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("content")))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path folder) {
        Session session =
                Session.run("periksa", "--content", folder.resolve("content").toString(), "--as-of", "2026-11-21");
        String seen = session.out() + session.err() + "[" + session.code() + "]\n";
        Path expected = folder.resolve("konsol.txt");
        try {
            if (System.getProperty("cases.accept") != null) {
                Files.writeString(expected, seen);
            }
            assertThat(seen).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
