package id.rakor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.edit.record.EditCode;
import id.rakor.edit.record.Edited;
import id.rakor.edit.record.Following;
import id.rakor.edit.record.News;
import id.rakor.edit.record.Removal;
import id.rakor.edit.record.Renaming;
import id.rakor.finding.Finding;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of the invented office are changed, written, and read again. */
class RecordEditingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String B04 = "rakor-tim-terpadu-b04-2026";

    @TempDir
    private Path content;

    @BeforeEach
    void lay_the_invented_office() throws IOException {
        Loader.layExample(content);
    }

    @Test
    void progress_is_added_to_the_follow_up_that_is_there_and_touches_no_other_line() throws IOException {
        Path file = content.resolve("tindak-lanjut/2026/butir-b04.yaml");
        List<String> before = Files.readAllLines(file);

        write(follow(B04 + "#r1b", null));

        List<String> after = Files.readAllLines(file);
        assertThat(after).containsSubsequence(before).hasSize(before.size() + 8);
        assertThat(after)
                .containsSequence(
                        "    - tanggal: 2026-11-23",
                        "      status: dalam-proses",
                        "      uraian: \"Kata: pos dibuka.\"",
                        "      bukti:",
                        "        - Berita acara 12/2026",
                        "  capaian:");
        isSound();
    }

    @Test
    void progress_on_a_result_without_follow_up_makes_one_in_a_file_of_its_meeting() throws IOException {
        write(Removal.of(content, RecordType.FOLLOW_UP, "tl-b04-2026-r1b", DAY, 1));

        write(follow(B04 + "#r1b", null));

        String text = Files.readString(content.resolve("tindak-lanjut/2026/" + B04 + ".yaml"));
        assertThat(text)
                .startsWith("tl-" + B04 + "-r1b:\n  hasil: " + B04 + "#r1b\n")
                .contains("kelas: biasa");
        isSound();
    }

    @Test
    void a_result_or_follow_up_that_is_not_there_is_told_with_the_near_one() throws IOException {
        assertThat(follow(B04 + "#r1bb", null).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(EditCode.NO_RESULT);
            assertThat(finding.near()).isEqualTo(B04 + "#r1b");
        });
        assertThat(follow(B04 + "#r1b", "tl-b04-2026-r1x").findings())
                .extracting(Finding::code)
                .containsExactly(EditCode.UNKNOWN);
    }

    private Edited follow(String result, String record) throws IOException {
        News news = new News(
                Day.of(DAY),
                "dalam-proses",
                "Kata: pos dibuka.",
                null,
                List.of("Berita acara 12/2026"),
                "6",
                "kecamatan",
                "biasa",
                null);
        return Following.of(content, result, record, news, DAY, 1).edited();
    }

    @Test
    void a_person_is_renamed_with_the_file_and_every_pointer() throws IOException {
        write(rename(RecordType.PERSON, "rahmat-andaikan", "rahmat-baru"));

        assertThat(content.resolve("orang/rahmat-andaikan.yaml")).doesNotExist();
        assertThat(content.resolve("orang/rahmat-baru.yaml"))
                .content()
                .startsWith("id_lama:\n  - rahmat-andaikan\nnama: Rahmat Andaikan\n");
        isSound();
    }

    @Test
    void a_body_is_renamed_at_its_key_and_again_with_both_former_ids() throws IOException {
        write(rename(RecordType.INSTITUTION, "dinas-pmd-contoh-raya", "dpmd-contoh-raya"));
        write(rename(RecordType.INSTITUTION, "dpmd-contoh-raya", "dpmd"));

        assertThat(content.resolve("lembaga/pemerintah-kabupaten.yaml"))
                .content()
                .contains("dpmd:\n  id_lama:\n    - dinas-pmd-contoh-raya\n    - dpmd-contoh-raya\n");
        isSound();
    }

    @Test
    void a_meeting_is_renamed_with_its_folder_its_results_and_links_in_prose() throws IOException {
        Path summary = content.resolve("rapat/2026/rakor-tim-terpadu-b08-2026/ringkasan.md");
        Files.writeString(summary, Files.readString(summary) + "\nLihat [rapat lalu](rapat:" + B04 + ").\n");

        write(rename(RecordType.MEETING, B04, "rakor-b04"));

        assertThat(content.resolve("rapat/2026/" + B04)).doesNotExist();
        assertThat(content.resolve("rapat/2026/rakor-b04/notula.md")).exists();
        assertThat(content.resolve("rapat/2026/rakor-b04/lampiran")).isNotEmptyDirectory();
        assertThat(content.resolve("tindak-lanjut/2026/butir-b04.yaml"))
                .content()
                .contains("hasil: rakor-b04#r1a")
                .doesNotContain(B04);
        assertThat(summary).content().contains("(rapat:rakor-b04)");
        isSound();
    }

    @Test
    void an_id_that_is_taken_malformed_or_unknown_is_refused() throws IOException {
        assertThat(rename(RecordType.PERSON, "rahmat-andaikan", "budi-permisalan")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(EditCode.TAKEN);
        assertThat(rename(RecordType.PERSON, "rahmat-andaikan", "Rahmat B").findings())
                .extracting(Finding::code)
                .containsExactly(EditCode.FORM);
        assertThat(rename(RecordType.PERSON, "rahmat-andaikann", "rahmat").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.near()).isEqualTo("rahmat-andaikan"));
    }

    private Edited rename(RecordType type, String from, String to) throws IOException {
        return Renaming.of(content, type, from, to, DAY, 1);
    }

    @Test
    void what_something_points_to_is_not_removed_and_every_place_is_told() throws IOException {
        Edited edited = Removal.of(content, RecordType.PERSON, "dewi-ibarat", DAY, 1);

        assertThat(edited.proposal().isEmpty()).isTrue();
        assertThat(edited.findings()).hasSize(9).allMatch(finding -> finding.code() == EditCode.REFERRED);
        assertThat(edited.findings())
                .allMatch(finding -> edited.spots().of(finding.place()).line() > 0);
    }

    @Test
    void what_nothing_points_to_goes_with_its_comments() throws IOException {
        Path file = content.resolve("istilah/istilah.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        + "\n# Tentang singkatan ini\nabc:\n  singkatan: ABC\n  kepanjangan: Aaa Bbb Ccc\n");
        String first = Files.readString(file);

        write(Removal.of(content, RecordType.TERM, "abc", DAY, 1));

        assertThat(Files.readString(file)).isEqualTo(first.substring(0, first.indexOf("\n# Tentang")));
        isSound();
    }

    private void write(Edited edited) throws IOException {
        assertThat(edited.findings()).isEmpty();
        Writer.write(content, edited.proposal());
    }

    /** Nothing dangles after a change. */
    private void isSound() {
        Loaded loaded = new Loader(1).load(content);
        assertThat(loaded.findings()).isEmpty();
        assertThat(Linker.link(UsedRows.added(loaded.records(), List.of(), prose -> ""), List.of(), Edition.FULL, DAY)
                        .findings())
                .isEmpty();
    }
}
