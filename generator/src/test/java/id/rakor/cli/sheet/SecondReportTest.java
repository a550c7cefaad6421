package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.press.FactBook;
import id.rakor.edit.press.Prints;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.find.Facts;
import id.rakor.edit.press.page.Page;
import id.rakor.edit.press.page.PageReader;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report of a meeting that is recorded already: the same once more, or another. */
class SecondReportTest {
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);
    private static final Path CASES = Path.of("src/test/cases/berita");

    private static final String FIRST = """
            Rapat Tim Terpadu Contoh Raya Digelar

            Warta Rekaan - Pemerintah Kabupaten Contoh Raya menggelar rapat koordinasi penanganan konflik sosial di Aula Umpama, Kamis (4/3/2027).
            Rapat dibuka Sekretaris Daerah Umar Rekawan dan dihadiri Kapolres Contoh Raya AKBP Satria Permisalan.
            Rapat itu diikuti 80 peserta dari 14 kecamatan.
            """;

    private static final String OTHER = """
            Contoh Raya Cegah Konflik Sosial

            Kabar Rekaan - Pemerintah Kabupaten Contoh Raya menggelar rapat koordinasi konflik sosial secara daring di Hotel Umpama, Kamis (4/3/2027) pukul 09.30 WIB.
            Rapat dibuka Asisten I Umar Rekawan dan dihadiri Kapolsek Sukacontoh AKP Dodi Andaian mewakili Dandim 0999/CR, para camat, serta perwakilan KPU.
            Rapat itu diikuti 95 peserta dari 15 kecamatan, menurut UU Nomor 7 Tahun 2012.
            Rapat menghasilkan dua rekomendasi:
            1. Memperbarui peta kerawanan setiap kecamatan.
            2. Melaporkan perkembangan setiap bulan.
            """;

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
    }

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.getFileName().toString().matches("berita\\.(txt|html)"))
                    .filter(SecondReportTest::isOfMeeting)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfMeeting(Path file) {
        try {
            return Files.readString(file.resolveSibling("fakta.txt")).contains("Jenis rapat: ");
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_same_report_once_more_changes_nothing(Path file) throws IOException {
        report = file;
        take(SecondReportTest::confirmed);
        String id = recorded();
        Map<Path, String> before = texts();
        Session again = take(fact -> confirmed(fact), id);

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("Tidak ada yang berubah");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void what_was_corrected_does_not_come_back_as_another_reading() throws IOException {
        Files.writeString(report, FIRST);
        take(SecondReportTest::confirmed);
        String id = recorded();
        Path file = file(id);
        String corrected = Files.readString(file)
                .replaceFirst("judul: .*", "judul: Rapat Koordinasi Tim Terpadu")
                .replace("nama: Aula Umpama", "nama: Aula Besar Umpama")
                .replace("Jumlah kecamatan", "Kecamatan yang hadir")
                .replace("sebagai: Sekretaris Daerah", "sebagai: Sekretaris Daerah Contoh");
        Files.writeString(file, corrected);
        Session again = take(SecondReportTest::confirmed, id);

        assertThat(again.err()).contains("F24", "Judul rapat menurut berita").doesNotContain("F20");
        assertThat(again.out()).contains("Tidak ada yang berubah");
        assertThat(file).hasContent(corrected);
    }

    @Test
    void another_report_adds_all_that_is_new_and_stands_beside_what_differs() throws IOException {
        Files.writeString(report, FIRST);
        take(SecondReportTest::confirmed);
        String id = recorded();
        String before = Files.readString(file(id));
        Files.writeString(report, OTHER);
        Session session = take(
                fact -> fact.kind() == FactKind.RESULT && fact.value().startsWith("1")
                        ? Optional.of("Peta kerawanan diperbarui.")
                        : confirmed(fact),
                id);
        String after = Files.readString(file(id));

        assertThat(session.code()).as(session.err()).isZero();
        assertThat(before.lines().filter(line -> !after.contains(line))).isEmpty();
        assertThat(after)
                .contains("pukul_mulai: \"09:30\"", "mode: daring", "regulasi: uu-7-2012", "jumlah_hasil_disebut: 2")
                .contains("sebutan: Para camat", "mewakili: Dandim 0999/CR", "teks: Peta kerawanan diperbarui.")
                .contains("nilai: Hotel Umpama", "nilai: \"95\"", "nilai: \"15\"", "nilai: Asisten I")
                .contains("nilai: Rapat Koordinasi Konflik Sosial");
        assertThat(run("rapikan", "--coba").out()).contains("Tidak ada yang berubah");
        assertThat(run("periksa").code()).isZero();

        Session again = take(SecondReportTest::confirmed, id);
        assertThat(again.out()).contains("Tidak ada yang berubah");
    }

    @Test
    void what_is_added_without_a_source_has_the_only_report_of_its_meeting() throws IOException {
        Files.writeString(report, FIRST);
        take(SecondReportTest::confirmed);
        String id = recorded();
        Set<String> sources = records().ids(RecordType.SOURCE);
        Files.writeString(report, OTHER);
        Session session =
                take(fact -> fact.kind() == FactKind.GROUP ? Optional.of(fact.value()) : Optional.empty(), id);

        assertThat(session.code()).as(session.err()).isZero();
        assertThat(Files.readString(file(id))).contains("sebutan: Para camat");
        assertThat(records().ids(RecordType.SOURCE)).isEqualTo(sources);
    }

    @Test
    void new_people_of_a_meeting_that_anyone_may_read_are_asked_about_once() throws IOException {
        Files.writeString(report, FIRST);
        take(SecondReportTest::confirmed);
        String id = recorded();
        Files.writeString(
                file(id), Files.readString(file(id)).replace("sumber:\n  - warta", "kelas: biasa\nsumber:\n  - warta"));
        Files.writeString(report, OTHER);
        workbook(SecondReportTest::confirmed, id);
        Session none = run("impor", draft.toString(), "--coba");
        Session asked = Session.typed("b\ny\n", line("impor", draft.toString()));

        assertThat(none.out()).contains("--orang-baru biasa").contains("kelas: terbatas");
        assertThat(asked.out()).containsOnlyOnce("Kelas mereka semua");
        assertThat(content.resolve("orang/dodi-andaian.yaml")).content().contains("kelas: biasa");
    }

    @Test
    void new_people_of_a_restricted_meeting_are_restricted_unasked() throws IOException {
        Files.writeString(report, FIRST);
        take(SecondReportTest::confirmed);
        String id = recorded();
        Files.writeString(report, OTHER);
        workbook(SecondReportTest::confirmed, id);
        Session session = Session.typed("y\n", line("impor", draft.toString(), "--kelas", "biasa"));

        assertThat(session.out()).doesNotContain("Kelas mereka semua");
        assertThat(content.resolve("orang/dodi-andaian.yaml")).content().contains("kelas: terbatas");
    }

    private static Optional<String> confirmed(Fact fact) {
        boolean plain = fact.near().isEmpty() && fact.sure() && fact.readings().isEmpty();
        boolean head = fact.kind() == FactKind.TITLE;
        return (plain || head)
                        && fact.kind() != FactKind.RECORDED
                        && !fact.kind().isTold()
                ? Optional.of(fact.value())
                : Optional.empty();
    }

    private Records records() {
        return new Loader(2).load(content).records();
    }

    /** The meeting that is newer than the example. */
    private String recorded() throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("rapat"))) {
            Path newest = files.filter(file -> file.endsWith("rapat.yaml"))
                    .filter(file -> text(file).contains("sumber:\n  - "))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow();
            return newest.getParent().getFileName().toString();
        }
    }

    private Path file(String id) throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("rapat"))) {
            return files.filter(file -> file.endsWith(id + "/rapat.yaml"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<Path, String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .collect(java.util.stream.Collectors.toMap(file -> file, SecondReportTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private Session take(Function<Fact, Optional<String>> answers, String... meeting) throws IOException {
        workbook(answers, meeting);
        return run("impor", draft.toString(), "--ya");
    }

    private void workbook(Function<Fact, Optional<String>> answers, String... meeting) throws IOException {
        Page page = new PageReader(WORDS).read(report);
        List<Fact> facts = new ArrayList<>();
        List.of(meeting).forEach(id -> facts.add(Fact.page(FactKind.RECORDED, "[" + id + "]")));
        facts.addAll(new Facts(records(), WORDS).of(page));
        List<Optional<String>> confirmed = facts.stream()
                .map(fact -> fact.kind() == FactKind.RECORDED ? Optional.of(fact.value()) : answers.apply(fact))
                .toList();
        Files.write(draft, new FactBook(WORDS).bytes("berita.txt", facts, Prints.of(page.lines()), confirmed));
    }

    private Session run(String... args) {
        return Session.run(line(args));
    }

    private String[] line(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--content", content.toString(), "--as-of", "2027-06-01"));
        return all.toArray(String[]::new);
    }
}
