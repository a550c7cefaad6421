package id.rakor.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.table.Leaf.Choice;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Excel is strict about, and else offers to repair: held on the parts of a workbook with lists of many names. */
class XlsxWriterTest {
    @TempDir
    private Path folder;

    private final Map<String, String> parts = new HashMap<>();

    @BeforeEach
    void write() throws IOException {
        String note = "Sebuah penjelasan yang jauh lebih panjang daripada lebar kolomnya";
        List<List<Ink>> rows = List.of(
                List.of(new Ink("Judul", Look.TITLE)),
                List.of(new Ink("Nama", Look.HEAD), new Ink("Lembaga", Look.HEAD)),
                List.of(new Ink(note, Look.NOTE), new Ink("contoh", Look.EXAMPLE)),
                List.of(new Ink("Hasan", Look.PLAIN), new Ink("", Look.FAULT)));
        List<List<Ink>> lists = Stream.concat(
                        Stream.of(List.of(new Ink("lembaga", Look.HEAD))),
                        IntStream.range(0, 400)
                                .mapToObj(i -> List.of(new Ink("Dinas yang panjang namanya " + i, Look.PLAIN))))
                .toList();
        Choice choice = new Choice(1, 3, 300, "lembaga", true, "Pilih salah satu dari daftar.");
        byte[] bytes = XlsxWriter.bytes(List.of(
                new Leaf("Undangan", List.of(20, 20), new Frozen(2, 1), rows, List.of(choice), false),
                new Leaf("Daftar", List.of(), new Frozen(0, 0), lists, List.of(), true)));
        Path file = Files.write(folder.resolve("x.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void lists_are_chosen_from_by_range_so_that_their_length_does_not_matter() {
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsOnlyOnce("<dataValidation ")
                .contains("<formula1>'Daftar'!$A$2:$A$401</formula1>", "sqref=\"B4:B301\"");
    }

    @Test
    void what_is_said_of_a_wrong_choice_is_short_enough() {
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.replaceFirst("(?s).*errorTitle=\"([^\"]*)\".*", "$1")).hasSizeBetween(1, 32);
        assertThat(sheet.replaceFirst("(?s).* error=\"([^\"]*)\".*", "$1")).hasSizeBetween(1, 255);
    }

    @Test
    void colours_have_eight_digits() {
        assertThat(parts.get("xl/styles.xml"))
                .contains("rgb=\"FF7A5A00\"")
                .doesNotContainPattern("rgb=\"(?![0-9A-F]{8}\")");
    }

    @Test
    void names_and_parts_stand_in_the_order_that_the_form_demands() {
        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"lembaga\"", "state=\"hidden\"")
                .doesNotContainPattern("sheet name=\"[^\"]{32,}\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsSubsequence(
                        "<sheetViews>", "<cols>", "<sheetData>", "<dataValidations", "<pageMargins", "<pageSetup");
    }

    @Test
    void rows_that_explain_are_as_high_as_their_lines_and_rows_to_be_filled_grow_by_themselves() {
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsPattern("<row r=\"3\"[^>]* ht=\"60(\\.0+)?\"")
                .containsPattern("<row r=\"4\">");
    }

    @Test
    void heads_come_again_on_every_page_of_paper() {
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "'Undangan'!$1:$2");
    }
}
