package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.catalog.Edition;
import id.rakor.model.settings.PaperKind;
import id.rakor.pdf.paper.Paper;
import id.rakor.pdf.paper.Papers;
import id.rakor.template.TemplateFault;
import id.rakor.view.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The papers of the records that come with the program and of the invented office. The files in {@code
 * src/test/cases/kertas} hold what a screen reader says of one paper of each kind; {@code -Dcases.accept} writes them
 * anew.
 */
class PapersTest {
    private static final Path CASES = Project.root().resolve("generator/src/test/cases/kertas");
    private static final Path CONTENT = Project.root().resolve("content");
    private static final Path INVENTED = Project.root().resolve("generator/src/main/resources/contoh");
    private static final boolean ACCEPT = System.getProperty("cases.accept") != null;
    private static final String PRESS = "Disusun dari pemberitaan, bukan naskah resmi";

    private static Printed seeds;
    private static Printed told;
    private static Printed invented;

    @BeforeAll
    static void print() {
        told = Printed.of(
                CONTENT,
                Edition.PUBLIC,
                null,
                new Chosen(Set.of(PaperKind.HEAD_SHEET, PaperKind.REGION_PROFILE), Set.of()));
        seeds = Printed.of(CONTENT, Edition.PUBLIC, null);
        invented = Printed.of(INVENTED, Edition.PUBLIC, null);
    }

    @Test
    void give_no_findings() {
        assertThat(seeds.findings()).isEmpty();
        assertThat(told.findings()).isEmpty();
        assertThat(invented.findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> keep_the_standards() {
        return Stream.of(seeds, told, invented)
                .flatMap(printed -> printed.papers().entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .map(paper ->
                        DynamicTest.dynamicTest(paper.getKey(), () -> assertThat(PaperJudge.faults(paper.getValue()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> are_read_aloud_as_the_case_expects() {
        return Map.ofEntries(
                        Map.entry("profil-wilayah.txt", invented.paper("Profil-Kecamatan-Contoh-Barat")),
                        Map.entry("profil-wilayah-pemberitaan.txt", told.paper("Profil-Kabupaten-Konawe-Selatan")),
                        Map.entry("lembar-pimpinan.txt", invented.paper("Lembar-Pimpinan")),
                        Map.entry("daftar-arsip.txt", invented.paper("Daftar-Arsip-2026")),
                        Map.entry("ringkasan.txt", invented.paper("Ringkasan-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry("bahan.txt", invented.paper("Bahan-Peserta-Rakor-Timdu-Kab-Contoh-Raya-B12-2026")),
                        Map.entry("notula.txt", invented.paper("Notula-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry(
                                "matriks.txt",
                                invented.paper("Matriks-Tindak-Lanjut-Rakor-Timdu-Kab-Contoh-Raya-B04-2026")),
                        Map.entry("berkas.txt", invented.paper("Berkas-Peserta-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry(
                                "ringkasan-pemberitaan.txt", seeds.paper("Ringkasan-Rakor-Timdu-PKS-Babel-ke-3-2023")),
                        Map.entry("undangan.txt", invented.paper("Undangan-Rakor-Timdu-Kab-Contoh-Raya-B12-2026")),
                        Map.entry(
                                "susunan-acara.txt",
                                invented.paper("Susunan-Acara-Rakor-Timdu-Kab-Contoh-Raya-B12-2026")),
                        Map.entry(
                                "daftar-hadir.txt",
                                invented.paper("Daftar-Hadir-Rakor-Timdu-Kab-Contoh-Raya-B04-2026")),
                        Map.entry("kehadiran.txt", invented.paper("Kehadiran-Rakor-Timdu-Kab-Contoh-Raya-B04-2026")),
                        Map.entry(
                                "rumusan-hasil.txt",
                                invented.paper("Rumusan-Hasil-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry(
                                "kesepakatan.txt", invented.paper("Kesepakatan-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry(
                                "kerangka-acuan.txt",
                                invented.paper("Kerangka-Acuan-Rakor-Timdu-Kab-Contoh-Raya-B12-2026")),
                        Map.entry(
                                "matriks-lembaga.txt", invented.paper("Matriks-Lembaga-Dinas-Pemberdayaan-Masyarakat")),
                        Map.entry("matriks-wilayah.txt", invented.paper("Matriks-Wilayah-Desa-Sukacontoh")),
                        Map.entry("permintaan-laporan.txt", invented.paper("Permintaan-Laporan-Dinas-Pemberdayaan")),
                        Map.entry(
                                "nota-dinas.txt",
                                invented.paper("Permintaan-Laporan-Badan-Kesatuan-Bangsa-Politik-Kab")),
                        Map.entry("berkas-lembaga.txt", invented.paper("Berkas-Lembaga-Dinas-Pemberdayaan-Masyarakat")),
                        Map.entry("berkas-wilayah.txt", invented.paper("Berkas-Wilayah-Desa-Sukacontoh")),
                        Map.entry("buku-seri.txt", invented.paper("Buku-Rapat-Rakor-Timdu")),
                        Map.entry(
                                "siaran-pers.txt", invented.paper("Siaran-Pers-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry("papan-nama.txt", invented.paper("Papan-Nama-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry(
                                "tanda-pengenal.txt",
                                invented.paper("Tanda-Pengenal-Rakor-Timdu-Kab-Contoh-Raya-B12-2026")),
                        Map.entry("laporan.txt", invented.paper("Laporan-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")),
                        Map.entry(
                                "laporan-rencana-aksi.txt",
                                invented.paper("Laporan-Rencana-Aksi-Terpadu-PKS-Kab-Contoh-Raya-2026-B08")),
                        Map.entry(
                                "pertanggungjawaban.txt",
                                invented.paper("Berkas-Pertanggungjawaban-Rakor-Timdu-Kab-Contoh-Raya-B08-2026")))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> expect(one.getKey(), one.getValue())));
    }

    private static void expect(String name, byte[] paper) throws IOException {
        Path expected = CASES.resolve(name);
        String said = StructureText.aloud(paper) + "\n";
        if (ACCEPT) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void of_a_meeting_known_from_the_press_there_are_a_summary_and_a_bundle_and_every_page_says_so() {
        assertThat(seeds.written()).extracting(Written::kind).containsOnly("ringkasan", "berkas");
        seeds.papers().forEach((name, paper) -> {
            assertThat(StructureText.pages(paper)).as(name).allSatisfy(page -> assertThat(page)
                    .contains(PRESS));
            assertThat(StructureText.aloud(paper))
                    .as(name)
                    .contains(PRESS)
                    .doesNotContain("NOTULA", "Nomor:", "Pimpinan rapat,");
        });
    }

    @Test
    void a_sheet_and_a_profile_of_what_the_press_tells_say_so_on_every_page() {
        assertThat(told.written()).extracting(Written::kind).containsOnly("lembar-pimpinan", "profil-wilayah");
        told.papers().forEach((name, paper) -> assertThat(StructureText.pages(paper))
                .as(name)
                .allSatisfy(page -> assertThat(page).contains(PRESS)));
    }

    @Test
    void every_region_with_something_to_tell_has_a_profile() {
        assertThat(invented.written())
                .filteredOn(one -> one.kind().equals("profil-wilayah"))
                .extracting(Written::subject)
                .contains("wilayah:kecamatan-muara-contoh", "wilayah:desa-sukacontoh", "wilayah:provinsi-contoh")
                .doesNotContain("wilayah:kecamatan-contoh-timur", "wilayah:desa-umpamajaya");
    }

    @Test
    void every_page_of_an_invented_paper_says_so() {
        invented.papers().forEach((name, paper) -> assertThat(StructureText.pages(paper))
                .as(name)
                .allSatisfy(page -> assertThat(page).contains("CONTOH")));
    }

    @Test
    void an_own_meeting_has_what_its_record_can_give() {
        assertThat(kinds("rakor-tim-terpadu-b08-2026"))
                .containsExactly(
                        "ringkasan",
                        "bahan",
                        "kerangka-acuan",
                        "undangan",
                        "susunan-acara",
                        "daftar-hadir",
                        "kehadiran",
                        "notula",
                        "rumusan-hasil",
                        "kesepakatan",
                        "matriks",
                        "laporan",
                        "siaran-pers",
                        "papan-nama",
                        "tanda-pengenal",
                        "pertanggungjawaban",
                        "berkas");
        assertThat(kinds("rakor-tim-terpadu-b12-2026"))
                .containsExactly(
                        "bahan",
                        "kerangka-acuan",
                        "undangan",
                        "susunan-acara",
                        "daftar-hadir",
                        "papan-nama",
                        "tanda-pengenal",
                        "berkas");
    }

    private static List<String> kinds(String meeting) {
        return invented.written().stream()
                .filter(one -> one.subject().equals("rapat:" + meeting))
                .map(Written::kind)
                .toList();
    }

    @Test
    void every_kind_is_made_by_one_paper() {
        assertThat(Papers.ALL).extracting(Paper::kind).containsExactlyInAnyOrder(PaperKind.values());
    }

    @Test
    void a_summary_and_a_head_sheet_have_one_page_and_a_brief_two() {
        assertThat(Stream.of(seeds, invented).flatMap(p -> p.written().stream()))
                .filteredOn(one -> one.kind().equals("ringkasan") || one.kind().equals("lembar-pimpinan"))
                .extracting(Written::pages)
                .containsOnly(1);
        assertThat(invented.written())
                .filteredOn(one -> one.kind().equals("bahan"))
                .extracting(Written::pages)
                .allSatisfy(pages -> assertThat(pages).isBetween(1, 2));
    }

    @Test
    void papers_bound_into_one_are_counted_through_and_found_by_bookmarks() throws IOException {
        byte[] set = invented.paper("Berkas-Pertanggungjawaban-Rakor-Timdu-Kab-Contoh-Raya-B08-2026");
        List<String> pages = StructureText.pages(set);

        assertThat(pages.get(pages.size() - 1))
                .contains("FOTO KEGIATAN", "Halaman " + pages.size() + " dari " + pages.size());
        assertThat(StructureText.outline(set))
                .contains("Undangan", "Daftar kehadiran", "Notula", "Rumusan hasil", "Kesepakatan", "Foto kegiatan");
        assertThat(StructureText.tree(set)).contains("Kedua kepala desa menandatangani kesepakatan batas");
        assertThat(new String(set, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Kamera Contoh");
        assertThat(StructureText.pages(invented.paper("Berkas-Pertanggungjawaban-Rakor-Timdu-Kab-Contoh-Raya-B04-2026"))
                        .get(0))
                .contains("tidak ada");
    }

    @Test
    void a_paper_is_as_secret_as_the_strictest_thing_it_shows_and_says_so_on_every_page() {
        Printed inside = Printed.of(INVENTED, Edition.INTERNAL, null);
        byte[] open = invented.paper("Notula-Rakor-Timdu-Kab-Contoh-Raya-B04-2026");
        byte[] closed = inside.paper("Notula-Rakor-Timdu-Kab-Contoh-Raya-B04-2026");

        assertThat(StructureText.aloud(closed)).contains("Eko Khayal", "Pencurian hasil kebun");
        assertThat(StructureText.pages(closed))
                .allSatisfy(page -> assertThat(page).contains("Terbatas"));
        assertThat(StructureText.pages(open))
                .allSatisfy(page -> assertThat(page).contains("Biasa").doesNotContain("Terbatas"));
        assertThat(inside.written())
                .filteredOn(one -> one.file().startsWith("Notula") && one.file().contains("B04"))
                .extracting(Written::classification)
                .containsExactly("Terbatas");
    }

    @Test
    void the_press_is_told_the_same_whatever_the_edition() {
        Printed inside = Printed.of(INVENTED, Edition.FULL, null);
        assertThat(inside.written())
                .filteredOn(one -> one.kind().equals("siaran-pers"))
                .hasSize(2);
        for (String period : List.of("B04", "B08")) {
            String name = "Siaran-Pers-Rakor-Timdu-Kab-Contoh-Raya-" + period + "-2026";
            assertThat(inside.paper(name)).isEqualTo(invented.paper(name));
        }
    }

    @Test
    void nothing_withheld_stands_in_a_public_paper() {
        invented.papers().forEach((name, paper) -> assertThat(StructureText.aloud(paper))
                .as(name)
                .doesNotContain("Eko Khayal", "Pencurian hasil kebun", "petugas tertutup", "38.500.000"));
    }

    @Test
    void names_of_files_are_for_people_plain_and_unique() {
        List<String> names = Stream.of(seeds, invented)
                .flatMap(p -> p.written().stream())
                .map(Written::file)
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("Ringkasan-Rakor-Timdu-PKS-Babel-ke-3-2023.pdf")
                .allMatch(name -> name.matches("[A-Za-z0-9-]+\\.pdf"));
    }

    @Test
    void lie_in_the_site_and_in_the_folder_of_papers_with_the_same_bytes() {
        seeds.written().forEach(one -> {
            String path = one.route().path();
            assertThat(path).startsWith("naskah/");
            assertThat(seeds.files().get("pdf/" + path.substring("naskah/".length())))
                    .isEqualTo(seeds.files().get("situs/" + path))
                    .hasSize((int) one.bytes());
        });
        assertThat(seeds.files()).hasSize(2 * seeds.written().size());
    }

    @Test
    void come_out_the_same_again() {
        Printed again = Printed.of(INVENTED, Edition.PUBLIC, null);

        assertThat(again.written()).isEqualTo(invented.written());
        again.files()
                .forEach((path, bytes) ->
                        assertThat(bytes).as(path).isEqualTo(invented.files().get(path)));
    }

    @Test
    void a_template_with_a_fault_is_one_finding_with_its_line_and_leaves_no_trace(@TempDir Path templates)
            throws IOException {
        Files.createDirectories(templates.resolve("paper"));
        Files.writeString(templates.resolve("paper/ringkasan.ftl"), "<html>\n<body>\n<p>${tidak_ada}</p>\n");

        Printed printed = Printed.of(INVENTED, Edition.PUBLIC, templates);

        assertThat(printed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(TemplateFault.MISSING);
            assertThat(finding.place().file()).isEqualTo("templates/paper/ringkasan.ftl");
            assertThat(finding.place().line()).isEqualTo(3);
        });
        assertThat(printed.written())
                .extracting(Written::kind)
                .doesNotContain("ringkasan")
                .contains("bahan");
        assertThat(printed.files().keySet()).noneMatch(path -> path.contains("Ringkasan"));
    }
}
