package id.rakor.edit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.Change;
import id.rakor.edit.Diff;
import id.rakor.edit.form.SheetKind;
import id.rakor.finding.Spot;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.value.Keyed;
import id.rakor.report.Report;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a list: {@code undangan.csv}, {@code hadir.csv} or {@code hasil.csv}, taken for the planned meeting of the
 * invented office with nobody to ask; {@code hasil.txt} holds what is told, and what changes. With {@code -Dcases.accept}
 * it is written anew.
 */
class IntakeCasesTest {
    private static final Path CASES = Path.of("src/test/cases/impor");
    private static final String MEETING = "rakor-tim-terpadu-b12-2026";

    @TempDir
    private Path content;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_what_the_case_expects(String name) throws IOException {
        Loader.layExample(content);
        Loaded loaded = new Loader(2).load(content);
        Words words = Words.builtIn(Language.INDONESIAN);
        StringBuilder seen = new StringBuilder();
        for (SheetKind kind : SheetKind.values()) {
            Path file = CASES.resolve(name).resolve(Keyed.word(kind) + ".csv");
            if (Files.exists(file)) {
                Intake intake = new Intake(content, loaded, doubt -> Doubts.Decision.OPEN, words);
                Taken taken = intake.list(file, MEETING, kind, "");
                seen.append(new Report(words, place -> Spot.NONE).text(taken.findings(), false));
                taken.proposal().changes().forEach(change -> seen.append(shown(change)));
            }
        }
        Path expected = CASES.resolve(name).resolve("hasil.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).hasToString(Files.readString(expected));
    }

    private static String shown(Change change) {
        StringBuilder shown = new StringBuilder(change.file()).append('\n');
        for (Diff.Row row : Diff.of(change)) {
            if (row.kind() == Diff.Kind.ADDED || row.kind() == Diff.Kind.REMOVED) {
                shown.append(row.kind() == Diff.Kind.ADDED ? "+ " : "- ")
                        .append(row.text())
                        .append('\n');
            }
        }
        return shown.toString();
    }
}
