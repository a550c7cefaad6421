package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.edit.form.SheetKind;
import id.rakor.load.Loader;
import id.rakor.model.decision.ListColumn;
import id.rakor.model.decision.ListKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal decides about a list is kept, and is not asked again. */
class KeptDecisionsTest {
    private static final String MEETING = "rakor-tim-terpadu-b12-2026";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void lay_the_example() throws IOException {
        content = folder.resolve("content");
        Loader.layExample(content);
    }

    @Test
    void an_unknown_head_is_asked_with_what_stands_below_it_and_is_known_the_next_time() throws IOException {
        String first = take("Nama;Asal OPD;Gugus\nAdi Ingat;Dinas PMD;x\n", "hadir", "3\n0\nb\ny\n");
        String second = take("Nama;ASAL OPD;Gugus\nAdi Dua;Polres Contoh Raya;x\n", "hadir", "b\ny\n");

        assertThat(first).contains("judul kolom “Asal OPD” belum dikenal", "“Dinas PMD”", "judul kolom “Gugus”");
        assertThat(decisions())
                .contains("kolom-hadir-asal-opd:", "isi: lembaga", "kolom-hadir-gugus:", "isi: tidak-dipakai");
        assertThat(second)
                .contains("menurut keputusan/impor.yaml: ASAL OPD = Instansi; Gugus = Tidak dipakai")
                .doesNotContain("belum dikenal", "S26");
        assertThat(meeting()).contains("orang: adi-dua\n    lembaga: polres-contoh-raya");
    }

    @Test
    void a_column_of_remarks_is_asked_once_and_one_without_a_word_is_not_mentioned() throws IOException {
        String first = take("Nama;Instansi;Ket\nAdi Ingat;Dinas PMD;x\n", "hadir", "99\n0\nb\ny\n");
        String second = take("Nama;Instansi;Ket\nAdi Dua;Dinas PMD;y\n", "hadir", "b\ny\n");
        String empty = take("Nama;Instansi;Catatan\nAdi Tiga;Dinas PMD;\n", "hadir", "b\ny\n");

        assertThat(first)
                .contains("judul kolom “Ket” belum dikenal", "“99” bukan nomor pilihan")
                .doesNotContain("S26");
        assertThat(second).contains("Ket = Tidak dipakai").doesNotContain("belum dikenal");
        assertThat(empty).doesNotContain("S26", "Catatan");
    }

    @Test
    void a_person_sees_no_lines_of_files_before_asking_for_them() throws IOException {
        String shown = take("Nama;Instansi\nAdi Ingat;Dinas PMD\n", "hadir", "b\ny\n");
        String lines = take("Nama;Instansi\nAdi Dua;Dinas PMD\n", "hadir", "b\nl\ny\n");

        assertThat(shown).contains("Yang hadir: 1 baris baru.", "Ditulis:").doesNotContain("lembaga: dinas");
        assertThat(lines).contains("+   - orang: adi-dua", "Ditulis:");
    }

    @Test
    void an_option_goes_before_what_was_decided_and_takes_its_place() throws IOException {
        take("Nama;Asal\u00a0OPD\nAdi Ingat;Dinas PMD\n", "hadir", "", "--kolom", "Asal OPD=sebagai", "--ya");
        take("Nama;Asal OPD\nAdi Dua;Dinas PMD\n", "hadir", "", "--kolom", "asal opd=Instansi", "--ya");

        assertThat(decisions())
                .containsOnlyOnce("judul: Asal OPD")
                .contains("isi: lembaga")
                .doesNotContain("sebagai");
        assertThat(meeting()).contains("orang: adi-dua\n    lembaga: dinas-pmd-contoh-raya");
    }

    @Test
    void a_spelling_that_means_somebody_is_kept_with_that_person() throws IOException {
        take("Nama;Jabatan\nHasan Conto;Bupati\n", "hadir", "1\ny\ny\n");
        String second = take("Nama;Jabatan\nDrs. HASAN CONTO;Bupati\n", "undangan", "y\n");

        assertThat(content.resolve("orang/hasan-contoh.yaml"))
                .content()
                .contains("nama_lain:\n  - Hasan Conto\njabatan:");
        assertThat(content.resolve("keputusan/impor.yaml")).doesNotExist();
        assertThat(second).doesNotContain("mirip dengan");
    }

    @Test
    void a_name_that_means_no_body_is_kept_among_the_decisions() throws IOException {
        String list = "No;Hasil rapat;Penanggungjawab\n1;Susun peta.;Bdan Kesatuan Bangsa dan Politik\n";
        String first = take(list, "hasil", "0\ny\ny\n");
        String second = take(list.replace("1;Susun peta.", "2;Laporkan."), "hasil", "y\n");

        assertThat(first).contains("mirip dengan lembaga");
        assertThat(decisions()).contains("tertulis: Bdan Kesatuan Bangsa dan Politik", "bukan_lembaga:");
        assertThat(second).doesNotContain("mirip dengan");
    }

    @Test
    void a_short_name_of_a_national_body_is_asked_for_and_kept() throws IOException {
        String first = take("Nama;Instansi\nAdi Ingat;BNN\nAdi Dua;BNN\n", "hadir", "1\ny\nb\ny\n");
        String second = take("Nama;Instansi\nAdi Tiga;BNN\n", "hadir", "b\ny\n");

        assertThat(first).containsOnlyOnce("singkatan lembaga pusat").contains("0. Kantornya di Kabupaten Contoh Raya");
        assertThat(decisions()).contains("tertulis: BNN", "lembaga: bnn");
        assertThat(second).doesNotContain("singkatan lembaga pusat");
        assertThat(meeting()).contains("orang: adi-tiga\n    lembaga: bnn");
    }

    @Test
    void the_office_of_a_national_body_in_the_region_is_recorded_with_the_region() throws IOException {
        String first = take("Nama;Instansi\nAdi Ingat;BNN\nAdi Dua;BNNK Contoh Raya\n", "hadir", "0\ny\nb\ny\n");
        String second = take("Nama;Instansi\nAdi Tiga;BNN Kab. Contoh Raya\nAdi Lima;BNN\n", "hadir", "b\ny\n");

        assertThat(first).contains("Lembaga baru: BNN Kabupaten Contoh Raya").doesNotContain("K44");
        assertThat(second).doesNotContain("singkatan lembaga pusat", "Lembaga baru");
        assertThat(meeting())
                .contains("orang: adi-dua\n    lembaga: badan-narkotika-nasional-kabupaten-contoh-raya")
                .contains("orang: adi-lima\n    lembaga: badan-narkotika-nasional-kabupaten-contoh-raya");
    }

    @Test
    void the_short_name_of_the_region_is_asked_for_once_and_kept() throws IOException {
        String list = "Nama;Instansi\nAdi Ingat;Polres Coraya\nAdi Dua;Setda Kab. Coraya\n";
        String first = take(list, "hadir", "1\ny\nb\ny\n");
        String second = take("Nama;Instansi\nAdi Tiga;Kejari Coraya\n", "hadir", "b\ny\n");

        assertThat(first).containsOnlyOnce("mungkin singkatan nama wilayah").doesNotContain("Lembaga baru");
        assertThat(second).doesNotContain("singkatan");
        assertThat(Files.readString(content.resolve("wilayah/wilayah.yaml"))).contains("    - Coraya\n");
        assertThat(meeting())
                .contains("orang: adi-ingat\n    lembaga: polres-contoh-raya")
                .contains("orang: adi-dua\n    lembaga: setda-contoh-raya")
                .contains("orang: adi-tiga\n    lembaga: kejari-contoh-raya");
    }

    @Test
    void a_body_recorded_with_its_region_in_short_is_the_one_with_its_region_in_full() throws IOException {
        String list = "Nama;Instansi\nAdi Ingat;Dinas Perkebunan Coraya\nAdi Dua;Disbun Kab. Contoh Raya\n";
        String first = take(list, "hadir", "1\nt\nb\ny\n");
        String second = take("Nama;Instansi\nAdi Tiga;Disbun\n", "hadir", "b\ny\n");

        assertThat(first).containsOnlyOnce("Lembaga baru");
        assertThat(second).doesNotContain("Lembaga baru", "singkatan", "mirip dengan");
        assertThat(meeting())
                .contains("orang: adi-dua\n    lembaga: dinas-perkebunan-kabupaten-contoh-raya")
                .contains("orang: adi-tiga\n    lembaga: dinas-perkebunan-kabupaten-contoh-raya");
    }

    @Test
    void nothing_is_kept_unless_it_is_wanted() throws IOException {
        take("Nama;Jabatan\nHasan Conto;Bupati\n", "hadir", "1\nt\ny\n");

        assertThat(content.resolve("orang/hasan-contoh.yaml")).content().doesNotContain("Hasan Conto\n  ", "nama_lain");
        assertThat(content.resolve("keputusan/impor.yaml")).doesNotExist();
    }

    @Test
    void the_columns_that_can_be_decided_are_those_of_the_sheets() {
        for (ListKind list : ListKind.values()) {
            SheetKind kind = (SheetKind)
                    Keyed.constant(SheetKind.class, Keyed.word(list)).orElseThrow();
            assertThat(Stream.of(ListColumn.values())
                            .filter(column -> column.isIn(list) && column != ListColumn.UNUSED)
                            .map(Keyed::word))
                    .containsExactlyInAnyOrderElementsOf(
                            kind.columns().stream().map(SheetKind.Column::key).toList());
        }
    }

    private String decisions() throws IOException {
        return Files.readString(content.resolve("keputusan/impor.yaml"));
    }

    private String meeting() throws IOException {
        return Files.readString(content.resolve("rapat/2026/" + MEETING + "/rapat.yaml"));
    }

    private String take(String list, String kind, String typed, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("daftar.csv"), list);
        List<String> args = new ArrayList<>(List.of(
                "impor", file.toString(), "--rapat", MEETING, "--sebagai", kind, "--content", content.toString()));
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Words words = Words.builtIn(Language.INDONESIAN);
        Console console =
                new Console(stream, stream, more.length == 0, words, new BufferedReader(new StringReader(typed)));
        Main.run(args.toArray(String[]::new), console);
        return out.toString(StandardCharsets.UTF_8);
    }
}
