package id.rakor.edit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.Change;
import id.rakor.edit.Writer;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.finding.Finding;
import id.rakor.load.Loader;
import id.rakor.table.WrittenBook;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet in which names are written that no list offers, and no id. */
class FreeSheetTest {
    private static final String SHEET = """
            == Rapat
            Rapat
            Isian | Isi
            Id rapat |
            Judul rapat | %s
            Jenis rapat | Rapat koordinasi
            Status | Direncanakan
            Hari pertama | %s
            Seri | Rapat Bulanan Contoh
            Tema | %s
            """;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void lay() throws IOException {
        content = folder.resolve("content");
        Loader.layExample(content);
    }

    private Taken take(String title, String day, String theme, Doubts doubts) throws IOException {
        Path file = folder.resolve("rapat.xlsx");
        Files.write(file, WrittenBook.bytes(SHEET.formatted(title, day, theme)));
        Words words = Words.builtIn(Language.INDONESIAN);
        return new Intake(content, new Loader(1).load(content), doubts, words).workbook(file);
    }

    private static Doubts.Decision open(Doubts.Doubt doubt) {
        return Doubts.Decision.OPEN;
    }

    @Test
    void makes_id_series_and_theme_and_knows_the_meeting_when_it_comes_again() throws IOException {
        Taken taken = take("Rapat Koordinasi Embun", "3 Juni 2026", "Kabut pagi", FreeSheetTest::open);

        assertThat(taken.proposal().changes())
                .extracting(Change::file)
                .contains("rapat/2026/rakor-embun-2026/rapat.yaml", "seri/seri.yaml", "tema/tema.yaml");
        assertThat(taken.topics().toString()).contains("Rapat Bulanan Contoh", "Kabut pagi");
        assertThat(taken.findings()).extracting(Finding::code).containsExactly(IntakeCode.ID_MADE);

        Writer.write(content, taken.proposal());
        assertThat(new Loader(1).load(content).findings()).isEmpty();
        Taken again = take("Rapat Koordinasi Embun", "3 Juni 2026", "Kabut pagi", FreeSheetTest::open);

        assertThat(again.proposal().isEmpty()).isTrue();
        assertThat(again.findings()).extracting(Finding::code).containsExactly(IntakeCode.SAME_MEETING);
    }

    @Test
    void asks_which_meeting_is_meant_when_only_the_day_is_another() throws IOException {
        Writer.write(
                content,
                take("Rapat Koordinasi Embun", "3 Juni 2026", "Kabut pagi", FreeSheetTest::open)
                        .proposal());

        Taken open = take("Rapat Koordinasi Embun", "4 Juni 2026", "Kabut pagi", FreeSheetTest::open);
        Taken other = take("Rapat Koordinasi Embun", "4 Juni 2026", "Kabut pagi", doubt -> Doubts.Decision.NEW);

        assertThat(open.proposal().isEmpty()).isTrue();
        assertThat(open.findings()).extracting(Finding::code).containsExactly(IntakeCode.DOUBTFUL);
        assertThat(other.proposal().changes())
                .extracting(Change::file)
                .containsExactly("rapat/2026/rakor-embun-2026-2/rapat.yaml");
    }

    @Test
    void leaves_a_theme_out_that_is_near_to_another_and_records_the_meeting() throws IOException {
        Writer.write(
                content,
                take("Rapat Koordinasi Embun", "3 Juni 2026", "Kabut pagi", FreeSheetTest::open)
                        .proposal());

        Taken taken = take("Rapat Koordinasi Hujan", "9 Juli 2026", "Kabut pagl", FreeSheetTest::open);

        assertThat(taken.proposal().changes())
                .extracting(Change::file)
                .containsExactly("rapat/2026/rakor-hujan-2026/rapat.yaml");
        assertThat(taken.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(IntakeCode.ID_MADE, IntakeCode.LEFT_OUT);
    }
}
