package id.rakor.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Mention;
import id.rakor.finding.Finding;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedRowsTest {
    private static final String MEETING = """
            judul: Rapat
            jenis: [rakor]
            status: terlaksana
            asal: kantor
            kelas: biasa
            """;

    @TempDir
    Path content;

    @BeforeEach
    void rows() throws IOException {
        write("rakor.yaml", "format: 1\nnama: A\nkantor: B\n");
        write("rujukan/sumber.yaml", """
                daftar:
                  jenis: rujukan
                daftar-lain:
                  jenis: rujukan
                """);
        write("rujukan/lembaga-uji.yaml", """
                badan-uji:
                  nama: Badan Uji
                  jenis: lembaga-negara
                  sumber: [daftar]
                unit-uji:
                  nama: Unit Uji (BUZ)
                  jenis: lembaga-negara
                  induk: badan-uji
                lain-uji:
                  nama: Badan Lain
                  jenis: lembaga-negara
                """);
        write("rujukan/istilah.yaml", """
                xkb:
                  singkatan: XKB
                  kepanjangan: Xerum kerukunan beragama
                buz:
                  singkatan: BUZ
                  kepanjangan: Badan Uji Zaman
                  sumber: [daftar-lain]
                karo-opz:
                  singkatan: Karo Opz
                  kepanjangan: Kepala Biro Operasi
                """);
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void meeting(String more) throws IOException {
        write("rapat/rakor-a/rapat.yaml", MEETING + more);
    }

    private List<String> used(List<Mention> mentions, String prose) {
        Loaded loaded = new Loader(1).load(content);
        assertThat(loaded.findings()).extracting(Finding::code).isEmpty();
        Records all = UsedRows.added(loaded.records(), mentions, file -> prose);
        Records shown = UsedRows.alone(all, Edition.PUBLIC, mentions, file -> prose);
        return shown.everything().stream()
                .filter(Held::isRow)
                .map(held -> RecordType.of(held.entity()).folder() + ":"
                        + held.entity().id())
                .toList();
    }

    @Test
    void no_row_enters_that_nothing_leads_to() throws IOException {
        meeting("");
        assertThat(used(List.of(), "")).isEmpty();
    }

    @Test
    void a_pointer_leads_to_its_row_and_on_through_other_rows() throws IOException {
        meeting("penyelenggara:\n  - lembaga: unit-uji\n    peran: pelaksana\n");
        assertThat(used(List.of(), ""))
                .containsExactly(
                        "sumber:daftar", "sumber:daftar-lain", "lembaga:badan-uji", "lembaga:unit-uji", "istilah:buz");
    }

    @Test
    void a_text_leads_to_the_abbreviations_in_it_as_whole_words() throws IOException {
        meeting("tujuan:\n  - Peran XKB-nya, kata Karo Opz.\n  - XKBI dan Karo Opzional\n");
        assertThat(used(List.of(), "")).containsExactly("istilah:karo-opz", "istilah:xkb");
        meeting("tujuan:\n  - Peran XKBI, kata Karo Opzional, aXKB, Karo\n");
        assertThat(used(List.of(), "")).isEmpty();
    }

    @Test
    void a_term_of_the_office_keeps_away_a_row_with_the_same_short_form() throws IOException {
        meeting("tujuan:\n  - Peran XKB\n");
        write("istilah/istilah.yaml", "xkb-kami:\n  singkatan: XKB\n  kepanjangan: Yang lain\n");
        assertThat(used(List.of(), "")).isEmpty();
    }

    @Test
    void prose_leads_to_what_it_links_and_to_the_abbreviations_in_it() throws IOException {
        meeting("");
        write("rapat/rakor-a/ringkasan.md", "Teks\n");
        Loaded loaded = new Loader(1).load(content);
        Held meeting = loaded.records().of(RecordType.MEETING).get(0);
        Mention mention = new Mention(meeting.entity(), "ringkasan", RecordType.INSTITUTION, "lain-uji");
        assertThat(used(List.of(mention), "Peran XKB.")).containsExactly("lembaga:lain-uji", "istilah:xkb");
    }

    @Test
    void records_with_a_class_of_their_own_all_stay_and_in_the_full_edition_the_others_too() throws IOException {
        meeting("");
        String body = "badan-kami:\n  nama: Badan Kami\n  jenis: lembaga-negara\n  induk: badan-uji\n";
        write("lembaga/kami.yaml", body);
        Records own = new Loader(1).load(content).records();
        assertThat(UsedRows.alone(own, Edition.PUBLIC, List.of(), file -> "").of(RecordType.INSTITUTION))
                .isEmpty();
        assertThat(UsedRows.alone(own, Edition.FULL, List.of(), file -> "").of(RecordType.INSTITUTION))
                .hasSize(2);
        write("lembaga/kami.yaml", body + "  kelas: biasa\n");
        assertThat(used(List.of(), "")).containsExactly("sumber:daftar", "lembaga:badan-uji");
        Records shown = UsedRows.alone(new Loader(1).load(content).records(), Edition.PUBLIC, List.of(), file -> "");
        assertThat(shown.find(RecordType.INSTITUTION, "badan-kami")).isPresent();
    }

    @Test
    void rows_of_the_program_are_taken_from_the_shelf() throws IOException {
        meeting("wilayah_cakupan:\n  - kabupaten-langkat\n");
        assertThat(used(List.of(), ""))
                .containsExactly(
                        "sumber:kepmendagri-wilayah-2025",
                        "wilayah:indonesia",
                        "wilayah:kabupaten-langkat",
                        "wilayah:provinsi-sumatera-utara");
    }

    @Test
    void every_row_of_the_office_stays_where_it_is_checked() throws IOException {
        meeting("");
        Records checked = UsedRows.added(new Loader(1).load(content).records(), List.of(), file -> "");
        assertThat(checked.of(RecordType.INSTITUTION)).hasSize(3);
    }

    @Test
    void near_names_are_sought_among_all_rows() throws IOException {
        meeting("wilayah_cakupan:\n  - kabupaten-langat\n");
        Linker.Linked linked =
                Linker.link(new Loader(1).load(content).records(), List.of(), Edition.FULL, LocalDate.of(2026, 11, 21));
        assertThat(linked.findings()).extracting(Finding::near).containsExactly("kabupaten-langkat");
    }
}
