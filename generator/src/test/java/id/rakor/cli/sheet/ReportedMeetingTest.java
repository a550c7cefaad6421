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
import id.rakor.model.meeting.Origin;
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

/** A meeting that is known from a report, taken from a sheet. */
class ReportedMeetingTest {
    private static final String ID = "rakor-warta-2027";
    private static final String SOURCE = "kabar-contoh-bupati-membuka-rapat";

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
    void is_recorded_with_its_source_and_so_is_all_that_comes_with_it() throws IOException {
        Session session = take(meeting("Disusun dari pemberitaan", true));

        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        assertThat(content.resolve("sumber/" + ID + ".yaml")).hasContent(SOURCE + """
                :
                  jenis: pemberitaan
                  judul: Bupati Membuka Rapat
                  penerbit: Kabar Contoh
                  alamat: https://kabar.example/rapat
                  terbit:
                    baca: 2027-04-15
                    hari: kamis
                """);
        Meeting meeting = recorded();
        assertThat(meeting.origin()).isEqualTo(Origin.PRESS);
        assertThat(meeting.meta().sources()).hasSize(1);
        assertThat(content.resolve("rapat/2027/" + ID + "/rapat.yaml")).hasContent(Canonical.text(meeting));
        assertThat(content.resolve("orang/andika-baru.yaml")).content().contains("sumber:\n  - " + SOURCE);
    }

    @Test
    void changes_nothing_when_it_comes_again() throws IOException {
        take(meeting("Pemberitaan", true));
        Session again = take(meeting("Pemberitaan", true));

        assertThat(again.out()).endsWith("Tidak ada yang berubah.\n");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void wants_the_source_of_what_is_known_from_the_press_and_the_origin_of_what_has_a_source() throws IOException {
        Session bare = take(meeting("Pemberitaan", false));
        Session mute = take(meeting("", true));

        assertThat(bare.err()).contains("S12", "Sumber: judul berita");
        assertThat(mute.err()).contains("S12", "Asal");
        assertThat(content.resolve("rapat/2027/" + ID)).doesNotExist();
    }

    @Test
    void is_the_office_s_own_where_nothing_is_said() throws IOException {
        take(meeting("", false));

        assertThat(recorded().origin()).isEqualTo(Origin.OFFICE);
        assertThat(recorded().meta().sources()).isEmpty();
    }

    @Test
    void follows_the_sheet_when_its_origin_was_recorded_wrongly() throws IOException {
        take(meeting("", false));
        Session told = take(meeting("Pemberitaan", true));
        Session kept = take(meeting("", false), "--perbarui");

        assertThat(told.err()).contains("Asal");
        assertThat(recorded().meta().sources()).hasSize(1);
        assertThat(recorded().origin()).isEqualTo(Origin.OFFICE);
        assertThat(kept.out()).endsWith("Tidak ada yang berubah.\n");

        take(meeting("Pemberitaan", true), "--perbarui");
        assertThat(recorded().origin()).isEqualTo(Origin.PRESS);
    }

    @Test
    void takes_a_report_without_a_headline_by_its_publisher_and_knows_it_again() throws IOException {
        Map<String, String> untitled = meeting("Pemberitaan", true);
        untitled.keySet().removeAll(List.of("sumber_judul", "sumber_alamat"));
        Map<String, String> nameless = new LinkedHashMap<>(untitled);
        nameless.remove("sumber_penerbit");

        Session refused = take(nameless);
        Session first = take(untitled);
        Session again = take(untitled, "--perbarui");

        assertThat(refused.err()).contains("S12", "judul berita");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(recorded().meta().sources()).hasSize(1);
        assertThat(again.out()).endsWith("Tidak ada yang berubah.\n");
    }

    private static Map<String, String> meeting(String origin, boolean reported) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", ID);
        values.put("judul", "Rapat Koordinasi Warta");
        values.put("jenis", "Rapat koordinasi");
        values.put("status", "Direncanakan");
        values.put("mulai", "Rabu, 14 April 2027");
        values.put("kelas", "Biasa");
        values.put("asal", origin);
        if (reported) {
            values.put("sumber_judul", "Bupati Membuka Rapat");
            values.put("sumber_penerbit", "Kabar Contoh");
            values.put("sumber_tanggal", "Kamis, 15 April 2027");
            values.put("sumber_alamat", "https://kabar.example/rapat");
        }
        return values;
    }

    private Meeting recorded() {
        return (Meeting) records().find(RecordType.MEETING, ID).orElseThrow().entity();
    }

    private Records records() {
        return new Loader(2).load(content).records();
    }

    private Session take(Map<String, String> meeting, String... options) throws IOException {
        FaultyRow guest = new FaultyRow(Map.of("nama", "Andika Baru"), "", "");
        byte[] bytes = new FormBook(records(), Words.builtIn(Language.INDONESIAN))
                .faulty(meeting, Map.of(SheetKind.INVITED, List.of(guest)));
        Files.write(sheet, bytes);
        String[] words = {"impor", sheet.toString(), "--ya", "--as-of", "2027-05-01", "--content", content.toString()};
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(options));
        return Session.run(all.toArray(String[]::new));
    }
}
