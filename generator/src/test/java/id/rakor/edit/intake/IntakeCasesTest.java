package id.rakor.edit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.Change;
import id.rakor.edit.Diff;
import id.rakor.edit.decision.Columns;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.form.Listed;
import id.rakor.edit.form.SheetKind;
import id.rakor.finding.Spot;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.decision.ListColumn;
import id.rakor.model.value.Keyed;
import id.rakor.report.Report;
import id.rakor.table.WrittenBook;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a list: {@code undangan}, {@code hadir} or {@code hasil} as {@code .csv}, as {@code .txt} copied from a table,
 * or as {@code .lembar}, a {@link WrittenBook}; taken for the planned meeting of the invented office with nobody to ask, and
 * with what {@code kolom.txt} says of its heads. {@code hasil.txt} holds what is told, and what changes. With
 * {@code -Dcases.accept} it is written anew. In every case the rows that are read, given back, passed over or empty are all
 * rows that hold anything.
 */
class IntakeCasesTest {
    private static final Path CASES = Path.of("src/test/cases/impor");
    private static final String EXPECTED = "hasil.txt";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
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
            for (String ending : List.of(".csv", ".txt", ".lembar")) {
                Path file = CASES.resolve(name).resolve(Keyed.word(kind) + ending);
                if (Files.exists(file) && !file.endsWith(EXPECTED)) {
                    seen.append(taken(name, file, kind, loaded));
                }
            }
        }
        Path expected = CASES.resolve(name).resolve(EXPECTED);
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).hasToString(Files.readString(expected));
    }

    private String taken(String name, Path written, SheetKind kind, Loaded loaded) throws IOException {
        Path file = written;
        if (written.toString().endsWith(".lembar")) {
            file = content.resolveSibling(Keyed.word(kind) + ".xlsx");
            Files.write(file, WrittenBook.bytes(Files.readString(written)));
        }
        Words words = Words.builtIn(Language.INDONESIAN);
        Doubts open = doubt -> Doubts.Decision.OPEN;
        Intake intake = new Intake(content, loaded, open, columns(name), DAY, words);
        Taken taken = intake.list(file, MEETING, kind, "");
        StringBuilder seen = new StringBuilder(new Report(words, place -> Spot.NONE).text(taken.findings(), false));
        Listed listed = taken.listed();
        seen.append("Baris: %d = %d dibaca + %d dikembalikan + %d dilewati + %d tanpa isi%n"
                .formatted(listed.all(), listed.read(), listed.back(), listed.passed(), listed.empty()));
        taken.proposal().changes().forEach(change -> seen.append(shown(change)));
        return seen.toString();
    }

    private static Columns columns(String name) throws IOException {
        Path said = CASES.resolve(name).resolve("kolom.txt");
        Map<String, ListColumn> given = new LinkedHashMap<>();
        for (String line : Files.exists(said) ? Files.readAllLines(said) : List.<String>of()) {
            String[] parts = line.split("=");
            given.put(parts[0], (ListColumn)
                    Keyed.constant(ListColumn.class, parts[1]).orElseThrow());
        }
        return new Columns() {
            @Override
            public Map<String, ListColumn> given() {
                return given;
            }

            @Override
            public Optional<ListColumn> decide(Unknown column) {
                return Optional.empty();
            }
        };
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
