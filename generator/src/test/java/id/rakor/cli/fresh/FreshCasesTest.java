package id.rakor.cli.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a session with the records of the invented office: {@code perintah.txt} holds the command line, an argument a
 * line; {@code ketikan.txt} what a person types, and without it nobody is at the terminal; {@code layar.txt} what is said, its
 * exit code last. Files under {@code isi} are laid over the content before. What is written must load without a fault and be
 * as {@code rapikan} leaves it. With {@code -Dcases.accept} what is expected is written anew.
 */
class FreshCasesTest {
    private static final Path CASES = Path.of("src/test/cases/baru");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_and_writes_what_the_case_expects(String name) throws IOException {
        Path content = folder.resolve("content");
        Loader.layExample(content);
        lay(CASES.resolve(name).resolve("isi"), content);
        TreeMap<String, String> before = texts(content);
        List<String> args =
                new ArrayList<>(Files.readAllLines(CASES.resolve(name).resolve("perintah.txt")));
        if (args.size() > 1) {
            args.addAll(List.of("--content", content.toString(), "--as-of", "2026-11-23"));
        }
        Path typed = CASES.resolve(name).resolve("ketikan.txt");
        Session session = Files.exists(typed)
                ? Session.typed(Files.readString(typed), args.toArray(String[]::new))
                : Session.run(args.toArray(String[]::new));
        String seen =
                (session.out() + session.err()).replace(content.toString(), "CONTENT") + "\n= " + session.code() + "\n";

        Path expected = CASES.resolve(name).resolve("layar.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
        if (seen.contains("Ditulis:") || seen.contains("Written:")) {
            assertThat(texts(content)).isNotEqualTo(before);
            assertThat(Session.run("rapikan", "--periksa", "--content", content.toString())
                            .out())
                    .isEqualTo("Semua sudah rapi.\n");
        } else {
            assertThat(texts(content)).isEqualTo(before);
        }
    }

    private static void lay(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static TreeMap<String, String> texts(Path content) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                    .toList()) {
                texts.put(content.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
