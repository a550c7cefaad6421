package id.rakor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.tidy.Tidied;
import id.rakor.edit.tidy.Tidy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a kind of untidiness: {@code input.yaml} and what it becomes, {@code expected.yaml}. It is a
 * meeting unless {@code berkas.txt} says where it lies. With {@code -Dcases.accept} what it becomes is
 * written down as what it must become.
 */
class TidyCasesTest {
    private static final Path CASES = Path.of("src/test/cases/rapikan");

    @TempDir
    private Path content;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes_what_the_case_expects_and_then_stays(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path where = folder.resolve("berkas.txt");
        String file = Files.exists(where) ? Files.readString(where).strip() : "rapat/2026/uji/rapat.yaml";
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.copy(folder.resolve("input.yaml"), path);

        Tidied tidied = Tidy.of(content, f -> true);
        assertThat(tidied.isWhole()).isTrue();
        Writer.write(content, tidied.proposal());

        String actual = Files.readString(path);
        Path expected = folder.resolve("expected.yaml");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(Tidy.of(content, f -> true).proposal().changes()).isEmpty();
    }
}
