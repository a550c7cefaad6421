package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.tidy.Tidy;
import id.rakor.load.Loader;
import id.rakor.table.Row;
import id.rakor.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder forms that come back to the invented office: CSV files as they are saved, {@code pilihan.txt} with what else is
 * typed. {@code konsol.txt} holds what is told, what changes, and what stands in the rows that are given back; then what a
 * second run tells, which changes nothing. With {@code -Dcases.accept} it is written anew.
 */
class ReplyCasesTest {
    private static final Path CASES = Path.of("src/test/cases/jawaban");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_what_the_case_expects_and_changes_nothing_the_second_time(String name) throws IOException {
        Path content = folder.resolve("content");
        Loader.layExample(content);
        List<String> forms = copy(CASES.resolve(name));
        List<String> args = new ArrayList<>(List.of("gabung"));
        args.addAll(forms);
        args.addAll(Files.readAllLines(CASES.resolve(name).resolve("pilihan.txt")));
        args.addAll(List.of("--content", content.toString(), "--as-of", "2026-11-23", "--ya"));

        StringBuilder seen = new StringBuilder(run(args));
        for (String form : forms) {
            given(Path.of(form.replace(".csv", "-perlu-diperbaiki.xlsx")), seen);
        }
        String after = Tree.text(content);
        seen.append("\nSekali lagi\n").append(run(args));

        Path expected = CASES.resolve(name).resolve("konsol.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).hasToString(Files.readString(expected));
        assertThat(Tree.text(content)).isEqualTo(after);
        assertThat(new Loader(1).load(content).findings()).isEmpty();
        assertThat(Tidy.of(content, file -> true).proposal().changes()).isEmpty();
    }

    private List<String> copy(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            List<String> forms = new ArrayList<>();
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".csv")).sorted().toList()) {
                forms.add(Files.copy(file, folder.resolve(file.getFileName())).toString());
            }
            return forms;
        }
    }

    private String run(List<String> args) {
        Session session = Session.run(args.toArray(String[]::new));
        String told = session.err() + session.out() + "kode keluar " + session.code() + "\n";
        return told.replace(folder.toString() + "/", "");
    }

    private static void given(Path back, StringBuilder seen) {
        if (Files.exists(back)) {
            seen.append(back.getFileName()).append('\n');
            for (Row row : TableReader.read(back).sheets().get(0).rows()) {
                if (row.cells().size() > 13
                        && !row.cell(13).isEmpty()
                        && row.cell(0).matches("\\d+")) {
                    seen.append(String.join(" | ", row.cells()).replace("\n", " / "))
                            .append('\n');
                }
            }
        }
    }

    /** All files of a folder, as one text. */
    private static final class Tree {
        static String text(Path folder) throws IOException {
            StringBuilder text = new StringBuilder();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(p -> p.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    text.append(file).append('\n').append(Files.readString(file));
                }
            }
            return text.toString();
        }
    }
}
