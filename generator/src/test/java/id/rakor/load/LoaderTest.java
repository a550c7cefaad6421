package id.rakor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.rakor.edit.Trial;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.Samples;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.result.Theme;
import id.rakor.model.value.Classification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    private static final String MEETING = "judul: A\njenis: [rakor]\nstatus: terlaksana\nasal: kantor\n";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void settings() throws IOException {
        content = folder.resolve("content");
        write("rakor.yaml", "format: 1\nnama: A\nkantor: B\n");
    }

    @Test
    void passes_over_output_and_sheets_beside_the_records_and_so_does_a_trial() throws IOException {
        write("output/situs/rapat/2026/a/rapat.yaml", "salah");
        write("lembar/rapat.xlsx", "");
        write("rapat/output/a/rapat.yaml", MEETING);

        assertThat(load().findings()).isEmpty();
        assertThat(load().files()).containsExactly("rakor.yaml", "rapat/output/a/rapat.yaml");
        try (Trial trial = Trial.of(content)) {
            assertThat(trial.folder().resolve("output")).doesNotExist();
            assertThat(trial.folder().resolve("lembar")).doesNotExist();
            assertThat(trial.folder().resolve("rapat/output/a/rapat.yaml")).exists();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Loaded load() {
        return new Loader(2).load(content);
    }

    private static List<String> codes(Loaded loaded) {
        return loaded.findings().stream()
                .map(f -> f.code() + " " + f.place().file())
                .toList();
    }

    private void link(String file, Path target) throws IOException {
        Path link = content.resolve(file);
        Files.createDirectories(link.getParent());
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            assumeThat(true).as("links can be made here").isFalse();
        }
    }

    @Test
    void reads_records_wherever_their_drawers_are() throws IOException {
        write("rapat/a/b/c/rakor-1/rapat.yaml", MEETING);
        write("rapat/rakor-2/rapat.yaml", MEETING);
        write("rapat/rakor-2/ringkasan.md", "# A\n");
        write("rapat/rakor-2/lampiran/Dalam/Foto 1.JPG", "x");
        write("orang/b/budi.yaml", "nama: Budi\n");
        write("tema/x/satu.yaml", "konflik:\n  nama: Konflik\npilkada:\n  nama: Pilkada\n");
        write("tema/dua.yaml", "pemilu:\n  nama: Pemilu\n");
        Loaded loaded = load();
        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.records().all(Meeting.class))
                .extracting(m -> m.id().text())
                .containsExactly("rakor-1", "rakor-2");
        assertThat(loaded.records().all(Meeting.class).get(1).summary().file()).isEqualTo("rapat/rakor-2/ringkasan.md");
        assertThat(loaded.records().all(Theme.class)).hasSize(3);
        assertThat(loaded.records()
                        .find(RecordType.THEME, "pilkada")
                        .orElseThrow()
                        .pointer())
                .isEqualTo("/pilkada");
        assertThat(loaded.files())
                .containsExactly(
                        "orang/b/budi.yaml",
                        "rakor.yaml",
                        "rapat/a/b/c/rakor-1/rapat.yaml",
                        "rapat/rakor-2/rapat.yaml",
                        "tema/dua.yaml",
                        "tema/x/satu.yaml");
    }

    @Test
    void passes_over_hidden_files_and_those_that_editors_leave() throws IOException {
        for (String name : List.of(
                ".git/x.yaml",
                "orang/.x.yaml.swp",
                "orang/#x#",
                "orang/~$x.docx",
                "orang/x.bak",
                "orang/x.yaml~",
                "README.md",
                "orang/README.md",
                "Thumbs.db",
                "orang/desktop.ini")) {
            write(name, "x");
        }
        assertThat(load().findings()).isEmpty();
    }

    @Test
    void says_when_there_is_no_content_folder() throws IOException {
        assertThat(codes(new Loader(1).load(folder.resolve("none"))))
                .singleElement()
                .asString()
                .startsWith("NO_CONTENT ");
        Path file = Files.writeString(folder.resolve("file"), "x");
        Loaded loaded = new Loader(1).load(file);
        assertThat(codes(loaded)).singleElement().asString().startsWith("NO_CONTENT ");
        assertThat(loaded.settings()).isNull();
    }

    @Test
    void gives_the_same_whatever_the_threads_and_the_locale() {
        Samples.of(Classification.ORDINARY).write(content);
        IntStream.range(0, 30).forEach(i -> {
            try {
                write("orang/o" + i + ".yaml", "nama: a: b\nnma: c\njabatan: d\n");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        Loaded one = new Loader(1).load(content);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        try {
            Loaded many = new Loader(8).load(content);
            assertThat(many.findings()).hasSizeGreaterThan(60).isEqualTo(one.findings());
            assertThat(many.records().everything()).isEqualTo(one.records().everything());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refuses_links_that_lead_outside_and_never_shows_what_is_there() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.yaml"), "nama: Rahasia\nsandi: xyzzy\n");
        Path outside = Files.createDirectories(folder.resolve("luar"));
        Files.writeString(outside.resolve("ani.yaml"), "nama: Ani\n");
        link("orang/budi.yaml", secret);
        link("orang/luar", outside);
        link("rapat/rakor-1/ringkasan.md", secret);
        link("rapat/rakor-1/lampiran/a.txt", secret);
        write("rapat/rakor-1/rapat.yaml", MEETING);
        Loaded loaded = load();
        assertThat(codes(loaded))
                .containsExactly(
                        "OUTSIDE orang/budi.yaml",
                        "OUTSIDE orang/luar",
                        "OUTSIDE rapat/rakor-1/lampiran/a.txt",
                        "OUTSIDE rapat/rakor-1/ringkasan.md");
        assertThat(loaded.records().all(Person.class)).isEmpty();
        assertThat(loaded.records().all(Meeting.class).get(0).summary()).isNull();
        assertThat(loaded.spots()
                        .of(id.rakor.finding.Place.at("orang/budi.yaml", 2, 1))
                        .excerpt())
                .isEmpty();
    }

    @Test
    void follows_links_that_stay_inside_but_never_in_circles() throws IOException {
        write("orang/asli/budi.yaml", "nama: Budi\n");
        link("orang/ani.yaml", content.resolve("orang/asli/budi.yaml"));
        link("orang/asli/putar", content.resolve("orang"));
        link("orang/putus.yaml", content.resolve("orang/tidak-ada"));
        Loaded loaded = load();
        assertThat(codes(loaded)).containsExactly("LOOP orang/asli/putar", "BROKEN_LINK orang/putus.yaml");
        assertThat(loaded.records().all(Person.class)).hasSize(2);
    }

    @Test
    void does_not_wait_for_pipes() throws Exception {
        Files.createDirectories(content.resolve("orang"));
        Path pipe = content.resolve("orang/budi.yaml");
        assumeThat(Files.isExecutable(Path.of("/usr/bin/mkfifo"))).isTrue();
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertThat(codes(load())).containsExactly("SPECIAL orang/budi.yaml");
    }

    @Test
    void tells_names_that_windows_cannot_hold() throws IOException {
        write("orang/con.yaml", "nama: Con\n");
        write("rapat/rakor-1/rapat.yaml", MEETING);
        write("rapat/rakor-1/lampiran/a:b.txt", "x");
        write("rapat/rakor-1/lampiran/e\u0301.txt", "x");
        write("rapat/rakor-1/lampiran/Foto.txt", "x");
        write("rapat/rakor-1/lampiran/foto.txt", "x");
        assertThat(codes(load()))
                .containsExactly(
                        "DEVICE_NAME orang/con.yaml",
                        "FILE_NAME rapat/rakor-1/lampiran/a:b.txt",
                        "FILE_NAME rapat/rakor-1/lampiran/e\u0301.txt",
                        "CASE_CLASH rapat/rakor-1/lampiran/foto.txt");
    }

    @Test
    void keeps_what_it_can_read_and_names_what_it_cannot() throws IOException {
        write("rapat/rakor-1/rapat.yaml", MEETING + "waktu: besok\nhasil:\n  - kode: a\n  - kode: b\n    teks: B\n");
        write("orang/budi.yaml", "nma: Budi\n");
        write("orang/ani.yaml", "");
        write("tema/t.yaml", "a: b: c\nd:\n  nama: D\n");
        Loaded loaded = load();
        Meeting meeting = loaded.records().all(Meeting.class).get(0);
        assertThat(meeting.timing()).isNull();
        assertThat(meeting.results()).extracting(r -> r.code()).containsExactly("b");
        assertThat(loaded.records().all(Theme.class))
                .extracting(t -> t.id().text())
                .containsExactly("d");
        assertThat(loaded.unread())
                .containsExactlyInAnyOrder(
                        new Loaded.Unread(RecordType.RESULT, "rakor-1#a"),
                        new Loaded.Unread(RecordType.PERSON, "budi"),
                        new Loaded.Unread(RecordType.PERSON, "ani"));
    }

    @Test
    void types_values_by_the_record_and_not_by_yaml() throws IOException {
        write(
                "rapat/rakor-1/rapat.yaml",
                MEETING.replace("judul: A", "judul: no") + "tempat:\n  - 012\ntujuan: [1.10, ~x, Null, true]\n");
        write("wilayah/w.yaml", "pangkalpinang:\n  kode: 19.71\n  nama: Pangkalpinang\n  jenis: kota\n");
        Loaded loaded = load();
        assertThat(loaded.findings()).isEmpty();
        Meeting meeting = loaded.records().all(Meeting.class).get(0);
        assertThat(meeting.title()).isEqualTo("no");
        assertThat(meeting.venues().get(0).name()).isEqualTo("012");
        assertThat(meeting.aims()).containsExactly("1.10", "~x", "Null", "true");
        assertThat(Canonical.map(loaded.records().all(id.rakor.model.place.Region.class)))
                .contains("kode: \"19.71\"");
    }

    @Test
    void never_throws_for_a_settings_folder_or_a_huge_or_deep_file() throws IOException {
        Files.delete(content.resolve("rakor.yaml"));
        Files.createDirectories(content.resolve("rakor.yaml"));
        write("orang/budi.yaml", "nama: " + "[".repeat(100_000));
        write("orang/ani.yaml", "nama: " + "a".repeat(3 * 1024 * 1024));
        write("orang/edi.yaml", "nama: " + "a".repeat(30_000) + "\n");
        assertThat(load().findings())
                .extracting(Finding::code)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("UNKNOWN_FOLDER", "NO_SETTINGS", "TOO_DEEP", "TOO_LARGE", "LONG_TEXT");
    }

    @Test
    void a_record_in_front_hides_the_whole_of_one_with_its_id_behind() throws IOException {
        write("rujukan/wilayah.yaml", "kabupaten-langkat:\n  nama: Dari rujukan\n  jenis: kabupaten\n");
        write("rujukan/wilayah-uji.yaml", "kota-medan:\n  nama: Dari rujukan\n  jenis: kota\n");
        write("wilayah/kami.yaml", "kota-medan:\n  nama: Milik kami\n  jenis: kota\n");
        Loaded loaded = load();
        assertThat(loaded.findings()).isEmpty();
        assertThat(region(loaded, "kota-medan").name()).isEqualTo("Milik kami");
        assertThat(region(loaded, "kota-medan").code()).isNull();
        assertThat(region(loaded, "kabupaten-langkat").name()).isEqualTo("Dari rujukan");
        Held karo = loaded.records()
                .shelf()
                .find(RecordType.REGION, "kabupaten-karo")
                .orElseThrow();
        assertThat(((Region) karo.entity()).code()).isEqualTo("12.06");
    }

    @Test
    void two_rows_with_one_id_clash_only_in_the_same_layer() throws IOException {
        write("rujukan/wilayah.yaml", "kota-x:\n  nama: X\n  jenis: kota\n");
        write("rujukan/wilayah-uji.yaml", "kota-x:\n  nama: X\n  jenis: kota\n");
        write("wilayah/kami.yaml", "kota-x:\n  nama: X\n  jenis: kota\n");
        assertThat(codes(load())).containsExactly("ID_TWICE rujukan/wilayah.yaml");
    }

    @Test
    void files_of_rows_are_named_by_their_type() throws IOException {
        write("rujukan/wilayahh.yaml", "kota-x:\n  nama: X\n  jenis: kota\n");
        write("rujukan/orang.yaml", "budi:\n  nama: Budi\n");
        write("rujukan/pemilihan.yaml", "pilkada-x:\n  nama: X\n  jenis: pilkada\n  tahun: 2030\n");
        Loaded loaded = load();
        assertThat(codes(loaded))
                .containsExactly("UNKNOWN_FILE rujukan/orang.yaml", "UNKNOWN_FILE rujukan/wilayahh.yaml");
        assertThat(loaded.findings().get(1).near()).isEqualTo("wilayah.yaml");
        assertThat(loaded.records().find(RecordType.ELECTION, "pilkada-x")).isPresent();
    }

    @Test
    void places_in_rows_of_the_program_are_found_too() {
        Place place = Place.of(Place.PROGRAM + "rujukan/wilayah.yaml", "/kota-medan/nama");
        assertThat(load().spots().of(place).excerpt()).isEqualTo("  nama: Medan");
        assertThat(place.isProgram()).isTrue();
        assertThat(place.name()).isEqualTo("rujukan/wilayah.yaml");
    }

    private static Region region(Loaded loaded, String id) {
        return (Region)
                loaded.records().find(RecordType.REGION, id).orElseThrow().entity();
    }
}
