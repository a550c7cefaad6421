package id.rakor.edit.update;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Intake;
import id.rakor.edit.intake.Taken;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.table.TableReader;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a meeting that is recorded, taken back as it is: whatever the meeting, it changes nothing and misses nothing. */
class RefillLawTest {
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);

    @TempDir
    private Path folder;

    @Test
    void changes_nothing_of_any_meeting_of_the_content() throws IOException {
        assertThat(held(Project.root().resolve("content"))).isNotEmpty();
    }

    @Test
    void changes_nothing_of_the_example_which_fills_all_its_sheets() throws IOException {
        Path example = folder.resolve("contoh");
        Loader.layExample(example);

        assertThat(held(example)).containsExactlyInAnyOrder(SheetKind.values());
    }

    /** Holds the law for every meeting of a folder; the sheets that had rows. */
    private Set<SheetKind> held(Path content) throws IOException {
        Loaded loaded = new Loader(2).load(content);
        Set<SheetKind> filled = EnumSet.of(SheetKind.MEETING);
        for (Held held : loaded.records().of(RecordType.MEETING)) {
            Refill refill = new Refill(content, loaded.records(), held, WORDS);
            Path sheet = Files.write(folder.resolve(held.entity().id() + ".xlsx"), refill.bytes());
            Taken taken = new Intake(content, loaded, doubt -> Doubts.Decision.OPEN, WORDS)
                    .correcting(some -> true)
                    .workbook(sheet);

            assertThat(TableReader.read(sheet).findings()).isEmpty();
            assertThat(taken.findings())
                    .as(held.entity().id().text())
                    .noneMatch(finding -> finding.code().severity() == Severity.ERROR)
                    .noneMatch(finding ->
                            List.of(UpdateCode.ABSENT, UpdateCode.NOT_THERE).contains(finding.code()));
            assertThat(taken.proposal().changes().stream()
                            .filter(change -> !change.after().equals(change.before()))
                            .toList())
                    .as(held.entity().id().text())
                    .isEmpty();
            for (SheetKind kind : SheetKind.values()) {
                if (kind != SheetKind.MEETING && !refill.rows(kind).isEmpty()) {
                    filled.add(kind);
                }
            }
        }
        return filled;
    }
}
