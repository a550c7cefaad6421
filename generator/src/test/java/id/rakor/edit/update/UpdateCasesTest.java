package id.rakor.edit.update;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.Change;
import id.rakor.edit.Diff;
import id.rakor.edit.Writer;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.form.Heads;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Intake;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.tidy.Tidy;
import id.rakor.finding.Spot;
import id.rakor.load.Loader;
import id.rakor.model.value.Keyed;
import id.rakor.report.Report;
import id.rakor.table.Leaf;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import id.rakor.table.Row;
import id.rakor.table.TableReader;
import id.rakor.table.XlsxWriter;
import id.rakor.text.Language;
import id.rakor.text.Words;
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
 * One folder a meeting that is recorded and comes again: {@code isi/} lies over the invented office, each CSV file is a sheet
 * of its workbook. {@code hasil.txt} holds what differs, what is told and what changes once the records follow; the same
 * workbook then changes nothing more, and what was in the layout of the house still is. With {@code -Dcases.accept} it is
 * written anew.
 */
class UpdateCasesTest {
    private static final Path CASES = Path.of("src/test/cases/perbarui");
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);

    @TempDir
    private Path folder;

    private Path content;
    private final StringBuilder seen = new StringBuilder();

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_what_the_case_expects_and_nothing_more_the_second_time(String name) throws IOException {
        content = folder.resolve("content");
        Loader.layExample(content);
        lay(CASES.resolve(name).resolve("isi"));
        Path sheet = workbook(CASES.resolve(name));

        assertThat(new Loader(1).load(content).findings()).isEmpty();
        boolean tidy = isTidy();
        seen.append("Dibiarkan\n");
        take(sheet, some -> false);
        seen.append("\nDiubah\n");
        Taken taken = take(sheet, this::follow);
        Writer.write(content, taken.proposal());

        Path expected = CASES.resolve(name).resolve("hasil.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).hasToString(Files.readString(expected));
        assertThat(new Loader(1).load(content).findings()).isEmpty();
        assertThat(take(sheet, this::follow).proposal().isEmpty()).isTrue();
        assertThat(!tidy || isTidy()).isTrue();
    }

    private boolean isTidy() throws IOException {
        return Tidy.of(content, file -> true).proposal().isEmpty();
    }

    private boolean follow(List<Correction> some) {
        some.forEach(one -> seen.append(
                String.format("%s, %s: %s -> %s%n", one.where(), one.field(), one.recorded(), one.given())));
        return true;
    }

    private Taken take(Path sheet, Corrections corrections) {
        Intake intake = new Intake(content, new Loader(1).load(content), doubt -> Doubts.Decision.OPEN, WORDS);
        Taken taken = intake.correcting(corrections).workbook(sheet);
        taken.counts()
                .forEach(
                        (key, many) -> seen.append(key).append(' ').append(many).append('\n'));
        seen.append(new Report(WORDS, place -> Spot.NONE).text(taken.findings(), false));
        taken.proposal().changes().forEach(this::show);
        return taken;
    }

    private void show(Change change) {
        seen.append(change.file()).append('\n');
        for (Diff.Row row : Diff.of(change)) {
            String sign =
                    switch (row.kind()) {
                        case ADDED -> "+ ";
                        case REMOVED -> "- ";
                        case SAME -> "  ";
                        case SKIPPED -> "  ...";
                    };
            seen.append((sign + row.text()).stripTrailing()).append('\n');
        }
    }

    private void lay(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.deleteIfExists(to);
                Files.copy(file, to);
            }
        }
    }

    private Path workbook(Path from) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            Path csv = from.resolve(Keyed.word(kind) + ".csv");
            if (Files.exists(csv)) {
                List<List<Ink>> rows = new ArrayList<>();
                for (Row row : TableReader.read(csv).sheets().get(0).rows()) {
                    rows.add(row.cells().stream()
                            .map(text -> new Ink(text, Look.PLAIN))
                            .toList());
                }
                String sheet = new Heads(WORDS).sheet(kind);
                leaves.add(new Leaf(sheet, List.of(), new Frozen(0, 0), rows, List.of(), false));
            }
        }
        return Files.write(folder.resolve("rapat.xlsx"), XlsxWriter.bytes(leaves));
    }
}
