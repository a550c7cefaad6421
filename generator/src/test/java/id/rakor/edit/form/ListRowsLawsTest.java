package id.rakor.edit.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.form.Heads.Layout;
import id.rakor.edit.form.ListRows.Kind;
import id.rakor.edit.form.ListRows.Sorted;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands below the heads of a list, no row that holds anything is lost. */
class ListRowsLawsTest {
    private static final Heads HEADS = new Heads(Words.builtIn(Language.INDONESIAN));

    private static final List<String> CELLS = List.of(
            "",
            "",
            "1",
            "2.",
            "(3)",
            "Budi Hukum",
            "SITI HUKUM, S.E.",
            "UNSUR TNI",
            "idem",
            "\"",
            "-",
            "1. ......",
            "Jumlah",
            "Total 5",
            "A.",
            "II.",
            "NIP. 19700101 199003 1 001",
            "Kepala Dinas",
            "Sukacontoh, 2 Desember 2026",
            "5");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.of(CELLS).list().ofSize(4).list().ofMaxSize(20);
    }

    @Property(tries = 200)
    void every_row_that_holds_anything_is_one_of_them(@ForAll("tables") List<List<String>> table) {
        Sheet sheet = sheet(table);
        Layout layout = HEADS.layout(SheetKind.PRESENT, sheet).orElseThrow();
        List<Sorted> sorted = ListRows.of(HEADS, SheetKind.PRESENT, sheet, layout);

        assertThat(sorted)
                .extracting(one -> one.row().number())
                .containsExactlyElementsOf(sheet.rows().stream()
                        .filter(row -> row.number() > layout.row().number())
                        .filter(row -> !row.isBlank() && !Heads.isCounted(row, layout))
                        .map(Row::number)
                        .toList());
        Listed listed = Listed.of(sorted, 0, Map.of());
        assertThat(listed.all()).isEqualTo(sorted.size());
    }

    @Property(tries = 200)
    void what_is_told_names_every_row_that_is_passed_over(@ForAll("tables") List<List<String>> table) {
        Sheet sheet = sheet(table);
        Layout layout = HEADS.layout(SheetKind.PRESENT, sheet).orElseThrow();
        List<Sorted> sorted = ListRows.of(HEADS, SheetKind.PRESENT, sheet, layout);
        String told = ListRows.told(Words.builtIn(Language.INDONESIAN), sheet, layout, sorted)
                .toString();

        sorted.stream()
                .filter(one -> one.kind() != Kind.ROW && one.kind() != Kind.EMPTY)
                .forEach(one ->
                        assertThat(told).containsPattern("\\b" + one.row().number() + "\\b"));
        assertThat(told).doesNotContain("19700101");
    }

    private static Sheet sheet(List<List<String>> table) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(1, List.of("No", "Nama", "Jabatan", "Instansi")));
        table.forEach(cells -> rows.add(new Row(rows.size() + 1, cells)));
        return new Sheet("daftar.csv", "", rows);
    }
}
