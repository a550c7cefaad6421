package id.rakor.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.table.Leaf.Choice;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    @TempDir
    private Path folder;

    @Test
    void reads_semicolons_commas_and_tabs_with_or_without_mark() throws IOException {
        for (String text : List.of(
                "Nama;Instansi\nA, B;C\n", "\uFEFFNama,Instansi\r\n\"A, B\",C\r\n", "Nama\tInstansi\nA, B\tC\n")) {
            Book book = read("daftar.csv", text.getBytes(StandardCharsets.UTF_8));

            assertThat(book.findings()).isEmpty();
            assertThat(book.sheets().get(0).rows())
                    .extracting(Row::cells)
                    .containsExactly(List.of("Nama", "Instansi"), List.of("A, B", "C"));
        }
    }

    @Test
    void says_that_a_file_which_is_not_utf_8_was_read_as_windows_1252() throws IOException {
        Book book = read("daftar.csv", "Nama;Ket\nJosé;“x”\n".getBytes(Charset.forName("windows-1252")));

        assertThat(book.findings()).extracting(finding -> finding.code().id()).containsExactly("S02");
        assertThat(book.sheets().get(0).rows().get(1).cells()).containsExactly("José", "“x”");
    }

    @Test
    void counts_rows_as_a_spreadsheet_does_blank_ones_and_those_of_several_lines_too() throws IOException {
        Book book = read("daftar.csv", "a;b\n\n\"x\ny\";c\n".getBytes(StandardCharsets.UTF_8));
        Row last = book.sheets().get(0).rows().get(2);

        assertThat(last.address(1)).isEqualTo("B3");
        assertThat(last.cell(0)).isEqualTo("x\ny");
        assertThat(Row.letters(27)).isEqualTo("AB");
    }

    @Test
    void reads_dates_hours_and_numbers_of_a_workbook_as_texts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "t", "1.0");
        Worksheet sheet = book.newWorksheet("Satu");
        sheet.value(0, 0, LocalDate.of(2026, 11, 27));
        sheet.style(0, 0).format("dd/mm/yyyy").set();
        sheet.value(0, 1, 0.375);
        sheet.style(0, 1).format("hh:mm").set();
        sheet.value(0, 2, 12);
        sheet.value(0, 3, 1.5);
        book.finish();

        assertThat(read("x.xlsx", out.toByteArray())
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly("2026-11-27", "09:00", "12", "1.5");
    }

    @Test
    void reads_back_what_was_written_but_for_hidden_lists() throws IOException {
        byte[] bytes = XlsxWriter.bytes(leaves());
        Book book = read("x.xlsx", bytes);

        assertThat(XlsxWriter.bytes(leaves())).isEqualTo(bytes);
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Isi");
        assertThat(book.sheets().get(0).rows().get(1).cells()).containsExactly("Hasan", "2a");
        assertThat(book.sheets()
                        .get(0)
                        .place(book.sheets().get(0).rows().get(1), 1)
                        .file())
                .isEqualTo("x.xlsx[Isi]");
    }

    @Test
    void refuses_what_is_neither_and_workbooks_of_old() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};

        assertThat(read("x.xls", old).findings()).extracting(f -> f.code().id()).containsExactly("S03");
        assertThat(read("x.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9}).findings())
                .extracting(f -> f.code().id())
                .containsExactly("S01");
    }

    private static List<Leaf> leaves() {
        List<List<Ink>> rows = List.of(
                List.of(new Ink("Nama", Look.HEAD), new Ink("Nomor", Look.HEAD)),
                List.of(new Ink("Hasan", Look.PLAIN), new Ink("2a", Look.PLAIN)));
        List<List<Ink>> lists = List.of(List.of(new Ink("orang", Look.HEAD)), List.of(new Ink("Hasan", Look.PLAIN)));
        Choice choice = new Choice(0, 1, 9, "orang", false, "");
        return List.of(
                new Leaf("Isi", List.of(20, 8), new Frozen(1, 1), rows, List.of(choice), false),
                new Leaf("Daftar", List.of(), new Frozen(0, 0), lists, List.of(), true));
    }

    private Book read(String name, byte[] bytes) throws IOException {
        return TableReader.read(Files.write(folder.resolve(name), bytes));
    }
}
