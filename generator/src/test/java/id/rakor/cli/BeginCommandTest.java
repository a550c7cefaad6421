package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.console.Console;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginCommandTest {
    @TempDir
    private Path place;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_folder_made_by_options_is_sound_and_names_region_and_zone() throws IOException {
        Path folder = place.resolve("isi");

        assertThat(run(
                        false,
                        "",
                        "mulai",
                        folder.toString(),
                        "--kantor",
                        "Badan Uji",
                        "--nama",
                        "Catatan",
                        "--kode-wilayah",
                        "74.05"))
                .isZero();

        Loaded loaded = new Loader(1).load(folder);
        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.records().of(RecordType.MEETING)).isEmpty();
        assertThat(folder.resolve("rakor.yaml")).content().contains("kantor: Badan Uji", "zona: wita", "baku: daerah");
        assertThat(folder.resolve("lembaga/kantor.yaml")).content().contains("wilayah: kabupaten-konawe-selatan");
        assertThat(folder.resolve(".vscode/settings.json")).content().contains("\"rapat/**/rapat.yaml\"");
        assertThat(folder.resolve(".vscode/skema/rapat.schema.json")).exists();
        assertThat(folder.resolve("rapat/.gitkeep")).exists();
    }

    @Test
    void a_person_is_asked_for_what_is_not_given_and_may_leave_out_what_is_not_known() throws IOException {
        Path folder = place.resolve("isi");

        assertThat(run(true, "\nBadan Uji\nCatatan\n\n\n\n\n\n", "mulai", folder.toString()))
                .isZero();

        assertThat(folder.resolve("rakor.yaml"))
                .content()
                .contains("nama: Catatan\nkantor: Badan Uji\n")
                .doesNotContain("zona", "kertas", "kop", "tanda_tangan");
    }

    @Test
    void who_asks_back_is_told_what_a_question_means() throws IOException {
        Path folder = place.resolve("isi");
        String typed = "?\nBadan Uji\n?\nCatatan\n?\n\n?\n\n?\n\n?\n\n?\n\n";

        assertThat(run(true, typed, "mulai", folder.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Nama kantor seperti pada kop surat.", "Judul situs", "Baris-baris di kepala surat")
                .contains("Daerah tempat kantor bertugas.", "Zona waktu untuk pukul", "Jabatan pejabat yang");
        assertThat(folder.resolve("rakor.yaml")).content().doesNotContain("?", "kop");
    }

    @Test
    void an_answer_that_cannot_be_is_told_and_asked_for_again_without_losing_the_others() throws IOException {
        Path folder = place.resolve("isi");
        String typed = "Kantor Uji\nCatatan\n\nwaktu jakarta\n W I B \na5\n F4\n\n\n";

        assertThat(run(true, typed, "mulai", folder.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("“waktu jakarta” tidak dikenal. Yang dikenal: WIB, WITA, WIT.")
                .contains("“a5” tidak dikenal. Yang dikenal: A4, F4.");
        assertThat(folder.resolve("rakor.yaml")).content().contains("zona: wib", "kertas: f4", "baku: nasional");
    }

    @Test
    void a_region_is_known_by_its_name_and_chosen_by_number_where_several_may_be_meant() throws IOException {
        Path folder = place.resolve("isi");
        String typed = "Kesbangpol Kota Bandung\n\n\nNusantara Raya\npali\n\nBandung\n7\n2\n\n\n\n";

        assertThat(run(true, typed, "mulai", folder.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("“Nusantara Raya” tidak ada dalam daftar")
                .contains("1  Kabupaten Penukal Abab Lematang Ilir (16.12)")
                .contains("Beberapa wilayah bernama “Bandung”")
                .contains("Wilayah: Kota Bandung (32.73), zona waktu WIB.")
                .contains("nilai baku daerah", "(kosong: F4)");
        assertThat(folder.resolve("lembaga/kantor.yaml")).content().contains("wilayah: kota-bandung");
    }

    @Test
    void an_office_in_short_is_offered_in_full_and_names_the_collection() throws IOException {
        Path taken = place.resolve("lengkap");
        Path kept = place.resolve("singkat");

        assertThat(run(true, "Badan Kesbangpol Kab. Contoh\n\n\n\n\n\n\n\n", "mulai", taken.toString()))
                .isZero();
        assertThat(run(true, "Dinsos Kota Uji\nDinsos Kota Uji\nKu\n\n\n\n\n\n", "mulai", kept.toString()))
                .isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("“Badan Kesbangpol Kab. Contoh” tertulis singkat")
                .contains("(kosong: Dinas Sosial Kota Uji):");
        assertThat(taken.resolve("rakor.yaml"))
                .content()
                .contains("nama: Catatan Rapat Koordinasi Kabupaten Contoh\n"
                        + "kantor: Badan Kesatuan Bangsa dan Politik Kabupaten Contoh\n");
        assertThat(kept.resolve("rakor.yaml")).content().contains("nama: Ku\nkantor: Dinsos Kota Uji\n");
    }

    @Test
    void a_region_that_is_not_certain_is_refused_where_nobody_can_be_asked() {
        for (String region : new String[] {"Bandung", "Penukal", "00.99"}) {
            Path folder = place.resolve(region);
            assertThat(run(false, "", "mulai", folder.toString(), "--kantor=A", "--nama=B", "--wilayah=" + region))
                    .as(region)
                    .isEqualTo(2);
            assertThat(folder).doesNotExist();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Kabupaten Bandung (32.04), Kota Bandung (32.73)")
                .contains("Tidak ada wilayah dengan nama atau kode 00.99");
    }

    @Test
    void who_signs_is_asked_and_recorded_with_titles_apart() throws IOException {
        Path folder = place.resolve("isi");
        String typed = "A\nB\n16.12\n\n\nPlt. Kepala Badan\nDrs. H. Budi Contoh, M.Si.\nPembina\n12\n"
                + "19800101 200001 1 001\nTalang Ubi\n";

        assertThat(run(true, typed, "mulai", folder.toString())).isZero();

        assertThat(folder.resolve("rakor.yaml")).content().endsWith("""
                naskah:
                  baku: daerah
                  tanda_tangan:
                    tempat: Talang Ubi
                    pejabat:
                      - jabatan: Kepala Badan
                        status: plt
                        nama: Budi Contoh
                        gelar_depan: Drs. H.
                        gelar_belakang: M.Si.
                        pangkat: Pembina
                        nip: "198001012000011001"
                """);
        assertThat(new Loader(1).load(folder).findings()).isEmpty();
    }

    @Test
    void who_signs_may_be_given_and_lacks_neither_office_nor_name() throws IOException {
        Path folder = place.resolve("isi");

        assertThat(run(false, "", "mulai", folder.toString(), "--kantor=A", "--nama=B", "--penanda-tangan=Budi"))
                .isEqualTo(2);
        assertThat(run(
                        false,
                        "",
                        "mulai",
                        folder.toString(),
                        "--kantor=A",
                        "--nama=B",
                        "--penanda-tangan=Budi Contoh",
                        "--jabatan=Sekretaris Daerah"))
                .isZero();

        assertThat(folder.resolve("rakor.yaml")).content().contains("selaku: sekretaris-daerah", "nama: Budi Contoh");
    }

    @Test
    void a_name_leads_back_to_the_office_and_may_be_left_out_with_it() throws IOException {
        Path named = place.resolve("bernama");
        Path without = place.resolve("tanpa");
        String[] begin = {"mulai", named.toString(), "--kantor=A", "--nama=B"};

        assertThat(run(true, "\n\n\n\nKepala\n<\nSekretaris\nBudi Contoh\n\n\n\n", begin))
                .isZero();
        assertThat(named.resolve("rakor.yaml")).content().contains("jabatan: Sekretaris\n", "nama: Budi Contoh");

        begin[1] = without.toString();
        assertThat(run(true, "\n\n\n\nKepala\n\n", begin)).isZero();
        assertThat(without.resolve("rakor.yaml")).content().doesNotContain("pejabat", "Kepala");
        assertThat(new Loader(1).load(without).findings()).isEmpty();
    }

    @Test
    void the_office_is_known_by_its_usual_short_names_too() throws IOException {
        String[] options = {"--nama=B", "--wilayah=Kabupaten Bangka"};

        begin("a", "Badan Kesatuan Bangsa dan Politik Kabupaten Bangka", options);
        begin("b", "Badan Kesatuan Bangsa dan Politik dan Perlindungan Masyarakat Kabupaten Bangka", options);

        assertThat(place.resolve("a/lembaga/kantor.yaml"))
                .content()
                .contains("- Badan Kesbangpol Kabupaten Bangka\n", "- Kesbangpol Kabupaten Bangka\n");
        assertThat(place.resolve("b/lembaga/kantor.yaml")).content().doesNotContain("nama_lain");
    }

    private void begin(String folder, String office, String... options) {
        String[] args = {"mulai", place.resolve(folder).toString(), "--kantor", office, options[0], options[1]};
        assertThat(run(false, "", args)).isZero();
    }

    @Test
    void a_folder_that_is_not_empty_stays_as_it_is() throws IOException {
        Files.writeString(place.resolve("catatan.txt"), "milik saya");

        assertThat(run(false, "", "mulai", place.toString(), "--kantor", "A", "--nama", "B"))
                .isEqualTo(2);
        assertThat(place).isDirectoryNotContaining("glob:**rakor.yaml");
    }

    private int run(boolean terminal, String typed, String... args) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Words words = Words.builtIn(Language.INDONESIAN);
        return Main.run(args, new Console(out, out, terminal, words, new BufferedReader(new StringReader(typed))));
    }
}
