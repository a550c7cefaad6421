package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.press.Earlier;
import id.rakor.edit.press.FactBook;
import id.rakor.edit.press.Prints;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.find.Facts;
import id.rakor.edit.press.page.Page;
import id.rakor.edit.press.page.PageReader;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented reports, taken in as a secretary does it. */
class ImportReportTest {
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);
    private static final Path CASES = Path.of("src/test/cases/berita");
    private static final String ID = "rakor-tim-terpadu-pks-contoh-raya-2026";
    private static final String MEETING = "rapat/2026/" + ID + "/rapat.yaml";

    @TempDir
    private Path folder;

    private Path content;
    private Path report;
    private Path draft;

    @BeforeEach
    void lay_the_example() throws IOException {
        content = folder.resolve("content");
        report = folder.resolve("berita.txt");
        draft = folder.resolve("draf.xlsx");
        Loader.layExample(content);
        Files.copy(CASES.resolve("lengkap/berita.txt"), report);
    }

    @Test
    void shows_what_it_found_and_records_nothing_without_a_person() throws IOException {
        long before = files();
        Session session = run("impor", report.toString(), "--ya");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("RAPAT", "AKBP Satria Permisalan, S.I.K.; Kapolres Contoh Raya", "--lembar draf.xlsx");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void writes_a_workbook_in_which_nothing_is_confirmed_yet() throws IOException {
        Session first = run("impor", report.toString(), "--lembar", draft.toString());
        byte[] bytes = Files.readAllBytes(draft);
        Session second = run("impor", report.toString(), "--lembar", draft.toString());
        Session taken = run("impor", draft.toString(), "--ya");

        assertThat(first.out()).contains("draf.xlsx", "ya atau tidak");
        assertThat(second.code()).isEqualTo(3);
        assertThat(Files.readAllBytes(draft)).isEqualTo(bytes);
        assertThat(TableReader.read(draft).sheets().get(0).rows()).anySatisfy(row -> assertThat(row.cells())
                .startsWith("Orang yang hadir", "AKBP Satria Permisalan, S.I.K.; Kapolres Contoh Raya", ""));
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.err()).contains("F19");
        assertThat(content.resolve(MEETING)).doesNotExist();
    }

    @Test
    void records_what_was_confirmed_each_part_with_its_source() throws IOException {
        confirm(fact -> fact.near().isEmpty() && fact.sure() ? Optional.of(fact.value()) : Optional.empty());
        Session session = run("impor", draft.toString(), "--ya");

        assertThat(session.code()).as(session.err()).isZero();
        assertThat(content.resolve(MEETING))
                .content()
                .contains("asal: pemberitaan", "baca: 2026-11-26\n    hari: kamis", """
                dasar:
                  - regulasi: permendagri-42-2015
                    sumber:
                      - warta-rekaan-id-kesbangpol-contoh-raya-bahas
                """, """
                  - orang: wulan-peragawati
                    sebagai: Kasi Intel
                    mewakili: Kajari Contoh Raya
                    sumber:
                      - warta-rekaan-id-kesbangpol-contoh-raya-bahas
                """, "jumlah_hasil_disebut: 3")
                .doesNotContain("hasil:\n  - kode", "kelas:");
        assertThat(content.resolve("orang/satria-permisalan.yaml"))
                .content()
                .contains("""
                pangkat:
                  - pangkat: AKBP
                    tercatat: 2026-11-26
                """, "kelas: terbatas", "sumber:\n  - warta-rekaan-id");
        assertThat(content.resolve("sumber/" + ID + ".yaml"))
                .content()
                .contains("penerbit: warta-rekaan.id", "terbit: 2026-11-26");
        Session tidy = run("rapikan", "--coba");
        assertThat(tidy.out()).contains("Tidak ada yang berubah");
    }

    @Test
    void no_eight_words_of_the_report_stand_in_a_record() throws IOException {
        confirm(fact -> fact.near().isEmpty() && fact.sure() ? Optional.of(fact.value()) : Optional.empty());
        List<Path> before = yaml();
        run("impor", draft.toString(), "--ya");
        Prints prints = Prints.of(page().lines());
        List<Path> written = new ArrayList<>(yaml());
        written.removeAll(before);

        assertThat(written).hasSizeGreaterThan(5);
        for (Path file : written) {
            for (String line : Files.readAllLines(file)) {
                if (!line.matches("\\s*(judul|nama|tertulis|tema_acara): .*")) {
                    assertThat(prints.repeated(line)).as(file + ": " + line).isEmpty();
                }
            }
        }
    }

    @Test
    void refuses_a_sentence_of_the_report_as_a_result_and_takes_own_words() throws IOException {
        String copied = "Memperbarui peta kerawanan setiap kecamatan sebelum akhir tahun berjalan";
        confirm(fact -> core(fact, FactKind.RESULT, copied));
        Session refused = run("impor", draft.toString(), "--ya");
        confirm(fact -> core(fact, FactKind.RESULT, "Perbarui peta kerawanan."));
        Session taken = run("impor", draft.toString(), "--ya");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("F17", "memperbarui peta kerawanan setiap kecamatan");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(content.resolve(MEETING)).content().contains("teks: Perbarui peta kerawanan.");
    }

    @Test
    void goes_through_the_facts_with_a_person_and_asks_what_is_doubtful() throws IOException {
        Files.writeString(report, """
                Pemerintah Kabupaten Contoh Raya menggelar rapat koordinasi penanganan konflik sosial, Kamis (4/3/2027).
                Rapat dibuka Ketua FKUB Hasan Conto.
                4 Maret 2027
                """);
        Session left = typed("y\nk\n", "impor", report.toString());
        Session taken =
                typed("s\n1\nu\nHasan Conto; Ketua FKUB; Membuka rapat\ny\n\n\n\n1\ny\n", "impor", report.toString());

        assertThat(left.out()).contains("[y]a, [t]idak", "Belum ada yang dicatat", "berita-konfirmasi.xlsx");
        assertThat(new FactBook(WORDS)
                        .read(folder.resolve("berita-konfirmasi.xlsx"))
                        .answers())
                .hasSize(1);
        assertThat(taken.out()).contains("“Pemerintah Kabupaten", "Hasan Contoh", "Ditulis");
        assertThat(content.resolve("rapat/2027")).isDirectoryRecursivelyContaining(path -> path.endsWith("rapat.yaml"));
    }

    @Test
    void asks_once_for_what_a_meeting_needs_and_lets_more_be_added() throws IOException {
        Files.writeString(report, """
                Pemerintah Kabupaten Contoh Raya menggelar rapat koordinasi penanganan konflik sosial.
                Hadir Ketua FKUB Yusuf Ibaratan.
                """);
        String found = "y\n\ns\ny\n";
        String needed = "\nRapat koordinasi\nRabu, 31 Februari 2027\nKamis, 4 Maret 2027\n"
                + "Aula Umpama; Tempat Tidak Ada\nAula Umpama; Kabupaten Contoh Raya\n9\n1\n";
        String more =
                "4\nPermendagri Nomor 42 Tahun 2015\nPermendagri nomor 42 tahun 2015\n\n6\n14 kecamatan; Kecamatan yang ikut\n\n7\nYusuf Ibaratan\n"
                        + "Yusuf Ibaratan; Warga tetap tenang.\n\n\n";
        Session session = typed(found + needed + more + "t\ny\n", "impor", report.toString());

        assertThat(session.out())
                .contains("Ini wajib diisi", "“Tempat Tidak Ada” tidak dipahami", "“9” tidak dipahami")
                .contains("Ditulis");
        assertThat(content.resolve("rapat/2027/rakor-pks-2027/rapat.yaml"))
                .content()
                .contains("baca: 2027-03-04", "nama: Aula Umpama\n    wilayah: kabupaten-contoh-raya")
                .contains("peran:\n      - pimpinan", "regulasi: permendagri-42-2015", "isi: Warga tetap tenang.")
                .contains("tentang: Kecamatan yang ikut")
                .containsOnlyOnce("regulasi: permendagri-42-2015");
    }

    @Test
    void what_was_added_is_kept_where_a_person_leaves() throws IOException {
        Files.writeString(report, """
                Pemerintah Kabupaten Contoh Raya menggelar rapat koordinasi penanganan konflik sosial, Kamis (4/3/2027).
                """);
        Session session =
                typed("s\nAula Umpama\n\n4\nPermendagri Nomor 42 Tahun 2015\nk\n", "impor", report.toString());
        Session taken = run("impor", folder.resolve("berita-konfirmasi.xlsx").toString(), "--ya");

        assertThat(session.out()).contains("Jawaban sampai di sini disimpan");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(content.resolve("rapat/2027/rakor-pks-2027/rapat.yaml"))
                .content()
                .contains("nama: Aula Umpama", "regulasi: permendagri-42-2015");
    }

    @Test
    void takes_a_workbook_that_another_program_saved() throws IOException {
        String copied = "Memperbarui peta kerawanan setiap kecamatan sebelum akhir tahun berjalan";
        confirm(fact -> core(fact, FactKind.RESULT, copied));
        save(draft);
        Session refused = run("impor", draft.toString(), "--ya");
        confirm(fact -> core(fact, FactKind.RESULT, "Perbarui peta kerawanan."));
        save(draft);
        Session taken = run("impor", draft.toString(), "--ya");

        assertThat(refused.err()).contains("F17", "memperbarui peta kerawanan setiap kecamatan");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(content.resolve(MEETING)).content().contains("teks: Perbarui peta kerawanan.");
    }

    /** Writes a workbook anew as others do: texts within their cells, no names, no lists to choose from, sentences left out. */
    private static void save(Path file) throws IOException {
        List<Sheet> shown = TableReader.read(file).sheets();
        List<Sheet> hidden = TableReader.hidden(file);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Lain", "1.0")) {
            for (Sheet sheet : Stream.concat(shown.stream(), hidden.stream()).toList()) {
                Worksheet written = book.newWorksheet(sheet.name());
                sheet.rows().forEach(row -> {
                    for (int i = 0; i < row.cells().size(); i++) {
                        boolean sentence = shown.contains(sheet) && i == 4 && row.number() > 4;
                        written.inlineString(row.number() - 1, i, sentence ? "" : row.cell(i));
                    }
                });
                if (hidden.contains(sheet)) {
                    written.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        }
    }

    @Test
    void goes_back_to_the_fact_before_and_explains() throws IOException {
        Files.writeString(report, """
                Pemerintah Kabupaten Contoh Raya menggelar rapat koordinasi penanganan konflik sosial, Kamis (4/3/2027).
                Rapat bertujuan meningkatkan kewaspadaan bersama semua pihak di daerah.
                """);
        Session session = typed(
                "<\ny\nt\n<\ny\n?\ny\ny\ny\n?\nMenyamakan kewaspadaan.\n\n\n\nb\ny\n", "impor", report.toString());

        assertThat(session.out())
                .contains("Ini hal yang pertama", "<: kembali ke hal sebelumnya", "Cara menulisnya: Rabu, 7 Maret 2018")
                .contains("rapat 1", "Ditulis");
        assertThat(content.resolve("rapat/2027/rakor-pks-2027/rapat.yaml"))
                .content()
                .contains("jenis:\n  - rakor", "tujuan:\n  - Menyamakan kewaspadaan.", "kelas: biasa");
    }

    @Test
    void is_public_only_where_that_is_asked_for() throws IOException {
        confirm(fact -> fact.near().isEmpty() && fact.sure() ? Optional.of(fact.value()) : Optional.empty());
        Session wrong = run("impor", draft.toString(), "--ya", "--kelas", "umum");
        Session session = run("impor", draft.toString(), "--ya", "--kelas", "biasa");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out()).contains("Berkelas biasa, jadi terbaca umum sesudah diterbitkan: orang 5, rapat 1");
        assertThat(content.resolve(MEETING)).content().contains("kelas: biasa\nsumber:");
        assertThat(run("rapikan", "--coba").out()).contains("Tidak ada yang berubah");
    }

    @Test
    void records_what_was_said_in_own_words_with_who_said_it() throws IOException {
        String copied = "rapat itu diikuti sekitar 120 peserta dari 14 kecamatan";
        confirm(fact -> said(fact, copied));
        Session refused = run("impor", draft.toString(), "--ya", "--terima-dekat");
        confirm(fact -> said(fact, "Semua kecamatan sudah ikut."));
        Session taken = run("impor", draft.toString(), "--ya", "--terima-dekat");

        assertThat(refused.err()).contains("F17");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(content.resolve(MEETING)).content().contains("""
                pernyataan:
                  - oleh: ratna-contoh
                    isi: Semua kecamatan sudah ikut.
                """);
    }

    private static Optional<String> said(Fact fact, String words) {
        boolean speaker = fact.kind() == FactKind.PERSON && fact.value().startsWith("Ratna");
        return fact.kind() == FactKind.STATEMENT
                ? Optional.of(fact.value() + "; " + words)
                : speaker ? Optional.of("Ratna Contohsari; Kepala Kesbangpol") : core(fact, FactKind.RECORDED, "");
    }

    @Test
    void adds_a_second_report_and_lets_both_readings_stand() throws IOException {
        Files.writeString(report, """
                Tim Terpadu Rapat di Hotel Umpama

                Warta Rekaan - Pemerintah Kabupaten Contoh Raya menggelar Rapat Koordinasi Tim Terpadu di Hotel Umpama, Rabu (22/4/2026).
                Rapat dibuka Pj Sekda Dewi Ibarat dan dihadiri Kapolres Contoh Raya AKBP Sulaiman Perumpamaan.
                """);
        String file = "rapat/2026/rakor-tim-terpadu-b04-2026/rapat.yaml";
        String before = Files.readString(content.resolve(file));
        confirm(fact -> fact.kind() == FactKind.RECORDED || fact.near().isEmpty() && fact.sure()
                ? Optional.of(fact.value())
                : Optional.empty());
        Session session = run("impor", draft.toString(), "--ya");
        String after = Files.readString(content.resolve(file));

        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.err()).contains("F20", "Hotel Umpama");
        assertThat(after)
                .contains("bacaan_lain:", "nilai: Hotel Umpama", "orang: sulaiman-perumpamaan", "warta-rekaan");
        assertThat(before.lines().filter(line -> !after.contains(line))).isEmpty();
        assertThat(run("rapikan", "--coba").out()).contains("Tidak ada yang berubah");

        Session again = run("impor", draft.toString(), "--ya");
        assertThat(again.out()).contains("Tidak ada yang berubah");
    }

    @Test
    void tells_a_file_that_is_no_report_in_one_message() throws IOException {
        Files.writeString(report, "");
        Session empty = run("impor", report.toString());
        Files.write(report, new byte[6 * 1024 * 1024]);
        Session huge = run("impor", report.toString());
        Files.writeString(report, "Petani memanen padi di sawah.");
        Session other = run("impor", report.toString());

        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("F11");
        assertThat(huge.code()).isEqualTo(1);
        assertThat(huge.err()).contains("F10");
        assertThat(other.err()).contains("F14");
    }

    private static Optional<String> core(Fact fact, FactKind kind, String value) {
        boolean head = fact.kind() == FactKind.TITLE || fact.kind() == FactKind.KIND || fact.kind() == FactKind.DAY;
        return head ? Optional.of(fact.value()) : fact.kind() == kind ? Optional.of(value) : Optional.empty();
    }

    private Page page() {
        return new PageReader(WORDS).read(report);
    }

    /** A workbook as it comes back with answers. */
    private void confirm(Function<Fact, Optional<String>> answers) throws IOException {
        Loaded loaded = new Loader(2).load(content);
        List<Fact> facts = new ArrayList<>(new Facts(loaded.records(), WORDS).of(page()));
        facts.addAll(0, new Earlier(loaded.records()).meetings(facts));
        List<Optional<String>> confirmed = facts.stream().map(answers).toList();
        Files.write(draft, new FactBook(WORDS).bytes("berita.txt", facts, Prints.of(page().lines()), confirmed));
    }

    private long files() throws IOException {
        return yaml().size();
    }

    private List<Path> yaml() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Session run(String... args) {
        return typed(null, args);
    }

    private Session typed(String input, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--content", content.toString(), "--as-of", "2027-06-01"));
        String[] line = all.toArray(String[]::new);
        return input == null ? Session.run(line) : Session.typed(input, line);
    }
}
