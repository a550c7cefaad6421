package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.view.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What letters, forms and records to be signed make of what an office's record says. */
class OfficialPapersTest {
    @TempDir
    Path work;

    @Test
    void a_letter_ends_on_its_page_and_its_enclosure_begins_the_next() throws IOException {
        Printed printed = Altered.of(work, "undangan")
                .with(Altered.PLANNED, "(?m)^tujuan:\n", "tujuan:\n" + "  - Membahas satu pokok lagi.\n".repeat(7))
                .print();

        assertThat(printed.written()).extracting(Written::pages).containsOnly(2);
        for (Written one : printed.written()) {
            List<String> pages = StructureText.pages(printed.papers().get(one.file()));
            assertThat(pages.get(0)).contains("Paraf hierarki").doesNotContain("Lampiran surat");
            assertThat(pages.get(1)).contains("Lampiran surat", "DAFTAR UNDANGAN");
        }
    }

    @Test
    void a_letter_to_many_names_them_on_its_enclosure() throws IOException {
        String letter = Altered.of(work, "undangan")
                .with(
                        Altered.PLANNED,
                        "    kepada:\n",
                        "    kepada:\n      - sebutan: Ketua Karang Taruna\n      - sebutan: Ketua Dewan Adat\n")
                .aloud("Undangan", "B12");

        assertThat(letter.substring(0, letter.indexOf("Dengan hormat")))
                .contains("Yth.\n(daftar terlampir)")
                .doesNotContain("Karang Taruna");
        assertThat(letter.substring(letter.indexOf("DAFTAR UNDANGAN")))
                .contains("Yth.", "Ketua Karang Taruna", "Ketua Dewan Adat");
    }

    @Test
    void a_letter_that_nobody_is_known_to_sign_leaves_room_for_the_office_and_the_name() throws IOException {
        String letter = Altered.of(work, "undangan")
                .with("rakor.yaml", "(?m)^    pejabat:\n(?:      .*\n)+", "")
                .with(Altered.PLANNED, "(?m)^    penanda_tangan:\n(?:      .*\n)+", "")
                .aloud("Undangan", "B12");

        assertThat(letter).containsPattern("terima kasih\\.\n\\.{10,},\n\\(\\.{10,}\\)\n");
    }

    @Test
    void an_invitation_of_one_person_a_line_does_not_count_them() throws IOException {
        String letter = Altered.of(work, "undangan")
                .without(Altered.PLANNED, "(?m)^    jumlah: .*\n")
                .aloud("Undangan", "B12");

        assertThat(letter.substring(letter.indexOf("DAFTAR UNDANGAN")))
                .contains("Yang diundang\nKehadiran\n1\n")
                .doesNotContain("Jumlah", "Seluruhnya");
    }

    @Test
    void a_meeting_in_no_series_does_not_say_that_it_is_the_first() throws IOException {
        String minutes = Altered.of(work, "notula")
                .with(Altered.HELD, "(?m)^seri:\n(?:  .*\n)+", "")
                .aloud("Notula", "B08");

        assertThat(minutes)
                .contains("Notula rapat sebelumnya, bila ada; tanggal dan pengesahannya:")
                .doesNotContain("Tidak ada rapat sebelumnya");
    }

    @Test
    void a_title_of_who_leads_a_body_of_the_same_name_stands_without_the_body() throws IOException {
        String letter = Altered.of(work, "undangan")
                .with(Altered.PLANNED, "    sebutan: Kapolres\n", "    sebutan: Kapolres Contoh Raya\n")
                .with(Altered.PLANNED, "    sebutan: Kajari\n", "    sebutan: Kajari Rekaan\n")
                .aloud("Undangan", "B12");

        assertThat(letter).contains("\nKapolres Contoh Raya\n", "\nKajari Rekaan, Kejaksaan Negeri Contoh Raya\n");
    }

    @Test
    void the_name_of_a_file_has_the_name_of_a_region_whole_or_not_at_all() throws IOException {
        String title =
                "judul: Rapat Koordinasi Tim Terpadu Penanganan Konflik Kabupaten Contoh Raya Periode B12 Tahun 2026";
        List<String> files =
                Altered.of(work, "undangan").with(Altered.PLANNED, "(?m)^judul: .*", title).print().written().stream()
                        .map(Written::file)
                        .filter(file -> file.contains("B12"))
                        .toList();

        assertThat(files).hasSize(1);
        assertThat(files.get(0)).doesNotContainPattern("Kab-B12|Kab-Contoh-B12");
    }

    @Test
    void an_office_held_for_another_has_one_form_whether_the_record_has_it_as_a_choice_or_as_words()
            throws IOException {
        String foot = "(?s)      - orang: dewi-ibarat\n        jabatan: sekda-contoh-raya\n.*?status: pj\n";
        String letter = Altered.of(work, "undangan")
                .with(Altered.PLANNED, foot, "      - orang: dewi-ibarat\n        sebagai: Plh Sekretaris Daerah\n")
                .aloud("Undangan", "B12");

        assertThat(letter).contains("a.n. Bupati Contoh Raya\nPlh. Sekretaris Daerah,\nDewi Ibarat\n");
    }

    @Test
    void a_rank_that_the_attendance_list_lacks_is_the_one_borne_on_the_day_of_signing() throws IOException {
        String ranks = String.join(
                "\n",
                "pangkat:",
                "  - pangkat: Kapten Inf",
                "    tercatat: 2020",
                "  - pangkat: Mayor Inf",
                "    tercatat: 2026-01-05",
                "  - pangkat: Letkol Inf",
                "    tercatat: 2026-10-01",
                "");
        String agreement = Altered.of(work, "kesepakatan")
                .with(Altered.HELD, "    pangkat: Mayor Inf\n", "")
                .with("orang/slamet-umpama.yaml", "(?s)pangkat:\n.*?\n(?=\\S)|(?=jabatan:)", ranks)
                .aloud("Kesepakatan", "B08");

        assertThat(agreement).contains("Slamet Umpama\nMayor Inf\n").doesNotContain("Kapten", "Letkol");
    }

    @Test
    void papers_of_a_meeting_that_was_put_off_say_so_at_the_top_of_every_page() throws IOException {
        Printed printed = Altered.of(work, "undangan", "kerangka-acuan", "daftar-hadir", "susunan-acara", "bahan")
                .with(Altered.PLANNED, "status: direncanakan", "status: ditunda")
                .print();
        List<String> files = printed.written().stream()
                .map(Written::file)
                .filter(file -> file.contains("B12"))
                .toList();

        assertThat(files).hasSize(5);
        for (String file : files) {
            byte[] paper = printed.papers().get(file);
            assertThat(StructureText.pages(paper)).as(file).allMatch(page -> page.contains("DITUNDA"));
            assertThat(StructureText.aloud(paper)).as(file).containsIgnoringCase("ditunda");
        }
    }

    @Test
    void an_attendance_list_has_a_sheet_for_each_day_way_and_place_and_on_it_only_those_who_come_there()
            throws IOException {
        List<String> sheets = sheets(Altered.of(work, "daftar-hadir").aloud("Daftar-Hadir", "B12"));

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0))
                .contains("Rabu, 2 Desember 2026", "09.00\u201315.30 WITA", "Cara\nLuring", "Forum Kerukunan")
                .contains("Tempat\nAula Lantai III Kantor Bupati Contoh Raya, Jalan Contoh Nomor 1")
                .doesNotContain("Kantor Camat Bukit Contoh", "Tarjo Misal");
        assertThat(sheets.get(1))
                .contains("Rabu, 2 Desember 2026", "Tempat\nKantor Camat Bukit Contoh\nCara\nDaring")
                .contains("Tarjo Misal", "Hamid Umpama")
                .doesNotContain("Kapolres");
        assertThat(sheets.get(2))
                .contains("Kamis, 3 Desember 2026", "09.00\u201312.30 WITA", "Kapolres")
                .doesNotContain("Tarjo Misal", "Forum Kerukunan");
    }

    @Test
    void where_nothing_tells_who_comes_how_all_stand_on_the_sheet_of_each_way() throws IOException {
        Altered records = Altered.of(work, "daftar-hadir");
        for (int i = 0; i < 12; i++) {
            records.with(Altered.PLANNED, "(?m)(?<=\n)    cara: luring\n(?=  - |    hari|    dikonf)", "");
        }
        List<String> sheets = sheets(records.aloud("Daftar-Hadir", "B12"));

        assertThat(sheets).hasSize(4);
        assertThat(sheets.get(1)).contains("Cara\nDaring", "Kapolres", "Tempat\nKantor Camat Bukit Contoh");
    }

    @Test
    void those_invited_stand_where_they_came_once_that_is_recorded() throws IOException {
        List<String> sheets = sheets(Altered.of(work, "daftar-hadir").aloud("Daftar-Hadir", "B08"));

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0)).contains("Cara\nLuring").doesNotContain("Universitas Contoh");
        assertThat(sheets.get(1)).contains("Cara\nDaring", "Universitas Contoh");
        assertThat(sheets.get(2)).contains("Tempat\nBalai Desa Sukacontoh").doesNotContain("Universitas Contoh");
    }

    @Test
    void an_invitation_of_very_many_has_rows_up_to_a_bound_and_says_how_many_more_sign_elsewhere() throws IOException {
        String list = Altered.of(work, "daftar-hadir")
                .with(Altered.PLANNED, "jumlah: 6\n", "jumlah: 2500\n")
                .aloud("Daftar-Hadir", "B12");

        assertThat(sheets(list).get(0))
                .contains("Camat se-Kabupaten Contoh Raya: 2.400 orang lagi menandatangani lembar tambahan.")
                .contains("\n132\n")
                .doesNotContain("\n133\n");
    }

    private static List<String> sheets(String list) {
        return List.of(list.split("(?=DAFTAR HADIR\n)")).stream().skip(1).toList();
    }
}
