package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.form.FormBook;
import id.rakor.edit.form.FormBook.FaultyRow;
import id.rakor.edit.form.SheetKind;
import id.rakor.load.Canonical;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.Meeting;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);
    private static final String ID = "rakor-tim-terpadu-b04-2027";

    @TempDir
    private Path folder;

    private Path content;
    private Path sheet;

    @BeforeEach
    void lay_the_example() throws IOException {
        content = folder.resolve("content");
        sheet = folder.resolve("rapat.xlsx");
        Loader.layExample(content);
    }

    @Test
    void proposes_the_next_meeting_of_a_series_and_never_overwrites_a_file() throws IOException {
        Session first = run("baru", "rapat", "--lembar", sheet.toString());
        byte[] bytes = Files.readAllBytes(sheet);
        Session second = run("baru", "rapat", "--lembar", sheet.toString());

        assertThat(first.out()).contains(ID);
        assertThat(first.code()).isZero();
        assertThat(second.code()).isEqualTo(3);
        assertThat(second.err()).contains("tidak ditimpa");
        assertThat(Files.readAllBytes(sheet)).isEqualTo(bytes);
        assertThat(TableReader.read(sheet).sheets())
                .extracting(Sheet::name)
                .containsExactly("Rapat", "Undangan", "Hadir", "Hasil", "Tindak lanjut");
    }

    @Test
    void passes_over_examples_and_explanations_and_tells_what_is_missing() {
        run("baru", "rapat", "--lembar", sheet.toString());
        Session session = run("impor", sheet.toString(), "--ya");

        assertThat(session.err()).contains("S12", "lembar Rapat, sel B9").doesNotContain("Hasan Contoh");
        assertThat(session.code()).isEqualTo(1);
        assertThat(content.resolve("rapat/2027")).doesNotExist();
    }

    @Test
    void tells_a_meeting_that_was_held_on_a_day_to_come() throws IOException {
        Map<String, String> meeting = new LinkedHashMap<>(meeting());
        meeting.put("status", "Terlaksana");
        fill(meeting, Map.of(SheetKind.INVITED, List.of(row(Map.of("lembaga", "Dinas PMD")))));
        Session early = run("impor", sheet.toString(), "--coba", "--as-of", "2026-01-01");
        Session late = run("impor", sheet.toString(), "--coba", "--as-of", "2028-01-01");

        assertThat(early.err()).contains("S85", "lembar Rapat, sel B");
        assertThat(late.err()).doesNotContain("S85");
    }

    @Test
    void makes_canonical_records_of_sixty_invitees() throws IOException {
        List<FaultyRow> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = "Drs. H. " + (char) ('A' + i / 10) + "ndika " + (char) ('A' + i % 10) + "rgantara, M.Si.";
            rows.add(row(Map.of("nama", name, "lembaga", "Dinas PMD", "sebagai", "Kepala Bidang")));
        }
        fill(meeting(), Map.of(SheetKind.INVITED, rows));
        Session session = run("impor", sheet.toString(), "--ya");

        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        Records records = new Loader(2).load(content).records();
        Meeting meeting =
                (Meeting) records.find(RecordType.MEETING, ID).orElseThrow().entity();
        assertThat(meeting.invitees()).hasSize(60);
        assertThat(content.resolve("rapat/2027/" + ID + "/rapat.yaml")).hasContent(Canonical.text(meeting));
        assertThat(content.resolve("orang/andika-argantara.yaml")).content().startsWith("""
                        nama: Andika Argantara
                        gelar_depan: Drs. H.
                        gelar_belakang: M.Si.
                        jabatan:
                          - sebutan: Kepala Bidang
                            lembaga: dinas-pmd-contoh-raya
                        """);
    }

    @Test
    void changes_nothing_when_the_same_file_comes_again() throws IOException {
        fill(
                meeting(),
                Map.of(
                        SheetKind.INVITED, List.of(row(Map.of("nama", "Andika Baru", "lembaga", "Lembaga Adat Baru"))),
                        SheetKind.RESULTS, List.of(row(Map.of("nomor", "1", "teks", "Susun peta.")))));
        run("impor", sheet.toString(), "--ya");
        Session again = run("impor", sheet.toString(), "--ya");

        assertThat(again.out()).isEqualTo("Sudah tercatat dan dilewati: 2 baris.\nTidak ada yang berubah.\n");
        assertThat(again.code()).isZero();
    }

    @Test
    void adds_to_a_meeting_that_is_there_and_leaves_its_comments() throws IOException {
        fill(meeting(), Map.of(SheetKind.INVITED, List.of(row(Map.of("nama", "Andika Baru")))));
        run("impor", sheet.toString(), "--ya");
        Path file = content.resolve("rapat/2027/" + ID + "/rapat.yaml");
        Files.writeString(file, "# Catatan sekretariat\n" + Files.readString(file));
        Map<String, String> held = meeting();
        held.put("status", "Terlaksana");
        fill(
                held,
                Map.of(
                        SheetKind.PRESENT, List.of(row(Map.of("nama", "Andika Baru", "peran", "Peserta"))),
                        SheetKind.FOLLOW_UPS,
                                List.of(row(Map.of("nomor", "1", "tanggal", "20 April 2027", "status", "Selesai"))),
                        SheetKind.RESULTS, List.of(row(Map.of("nomor", "1", "teks", "Susun peta.")))));
        Session session = run("impor", sheet.toString(), "--ya", "--as-of", "2027-05-01");

        assertThat(session.code()).as(session.err()).isZero();
        assertThat(Files.readString(file))
                .startsWith("# Catatan sekretariat\njudul:")
                .contains("status: terlaksana\n", "hadir:\n  - orang: andika-baru\n", "hasil:\n  - kode: r1\n");
        assertThat(content.resolve("tindak-lanjut/2027/" + ID + ".yaml"))
                .content()
                .contains("hasil: " + ID + "#r1");
    }

    @Test
    void gives_back_rows_with_faults_and_takes_them_once_they_are_mended() throws IOException {
        fill(
                meeting(),
                Map.of(
                        SheetKind.INVITED,
                        List.of(
                                row(Map.of("nama", "Andika Baru")),
                                row(Map.of("nama", "Hasan Conto", "jumlah", "dua")))));
        Session session = run("impor", sheet.toString(), "--ya");
        Path back = folder.resolve("rapat-perlu-diperbaiki.xlsx");

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("S17", "lembar Undangan, sel B6", "S19", "sel E6");
        assertThat(TableReader.read(back).sheets().get(1).rows().get(4).cells())
                .contains("Hasan Conto", "dua")
                .anySatisfy(cell -> assertThat(cell).contains("Bukan bilangan bulat: dua"));

        fill(meeting(), Map.of(SheetKind.INVITED, List.of(row(Map.of("nama", "Hasan Conto", "jumlah", "2")))));
        Session nearest = run("impor", sheet.toString(), "--ya", "--terima-dekat");
        assertThat(nearest.code()).isZero();
        assertThat(nearest.out()).contains("+   - orang: hasan-contoh", "diterima sebagai Hasan Contoh");
    }

    @Test
    void wants_a_meeting_and_what_the_list_is_together() {
        assertThat(run("impor", content.resolve("rakor.yaml").toString(), "--rapat", "x")
                        .code())
                .isEqualTo(2);
        assertThat(run("impor", content.resolve("rakor.yaml").toString()).code())
                .isEqualTo(1);
    }

    private static Map<String, String> meeting() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", ID);
        values.put("judul", "Rapat Koordinasi B04");
        values.put("jenis", "Rapat koordinasi; Rapat evaluasi");
        values.put("status", "Direncanakan");
        values.put("mulai", "Rabu, 14 April 2027");
        values.put("wilayah_penyelenggara", "Kabupaten Contoh Raya");
        values.put("kelas", "Biasa");
        return values;
    }

    private static FaultyRow row(Map<String, String> cells) {
        return new FaultyRow(cells, "", "");
    }

    /** A filled form: that of rows that come back has the same sheets. */
    private void fill(Map<String, String> meeting, Map<SheetKind, List<FaultyRow>> rows) throws IOException {
        Records records = new Loader(2).load(content).records();
        Files.write(sheet, new FormBook(records, WORDS).faulty(meeting, rows));
    }

    private Session run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--content", content.toString()));
        if (!all.contains("--as-of")) {
            all.addAll(List.of("--as-of", "2027-03-01"));
        }
        return Session.run(all.toArray(String[]::new));
    }
}
