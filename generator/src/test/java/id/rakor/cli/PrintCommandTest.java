package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.pdf.StructureText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {
    private static final Path INVENTED = Project.root().resolve("generator/src/main/resources/contoh");
    private static final String HELD = "rakor-tim-terpadu-b08-2026";
    private static final String PLANNED = "rakor-tim-terpadu-b12-2026";

    @TempDir
    Path output;

    @Test
    void makes_the_papers_asked_for_of_the_meeting_asked_for_and_nothing_else() throws IOException {
        Session session = print(INVENTED, "undangan,daftar-hadir", PLANNED);

        assertThat(session.out()).contains("2 naskah");
        assertThat(session.code()).isZero();
        assertThat(papers())
                .containsExactly(
                        "Daftar-Hadir-Rakor-Timdu-Kab-Contoh-Raya-B12-2026.pdf",
                        "Undangan-Rakor-Timdu-Kab-Contoh-Raya-B12-2026.pdf");
    }

    @Test
    void leaves_what_was_printed_before() throws IOException {
        print(INVENTED, "undangan", PLANNED);
        print(INVENTED, "susunan-acara", PLANNED);

        assertThat(papers()).hasSize(2);
    }

    @Test
    void takes_away_what_it_printed_of_a_meeting_that_is_withheld_by_now_and_nothing_else(@TempDir Path content)
            throws IOException {
        copy(content);
        print(content, "undangan,susunan-acara", PLANNED);
        print(content, "undangan", HELD);
        Path own = output.resolve("2026/" + PLANNED + "/catatan-saya.pdf");
        Files.writeString(own, "milik sendiri");
        alter(content, PLANNED, "\nkelas: biasa", "\nkelas: terbatas");

        Session session = print(content, "susunan-acara", HELD);

        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("Dihapus dari sana: 2 naskah lama");
        assertThat(papers())
                .containsExactly(
                        "Susunan-Acara-Rakor-Timdu-Kab-Contoh-Raya-B08-2026.pdf",
                        "Undangan-Rakor-Timdu-Kab-Contoh-Raya-B08-2026.pdf",
                        "catatan-saya.pdf");
        assertThat(output.resolve("daftar-naskah.tsv"))
                .content()
                .contains("B08")
                .doesNotContain("B12");
    }

    @Test
    void takes_away_what_a_record_gives_no_more(@TempDir Path content) throws IOException {
        copy(content);
        print(content, "undangan,bahan", PLANNED);
        alter(content, PLANNED, "status: direncanakan", "status: batal");

        Session session = print(content, "bahan", PLANNED);

        assertThat(session.code()).isZero();
        assertThat(papers()).containsExactly("Bahan-Peserta-Rakor-Timdu-Kab-Contoh-Raya-B12-2026.pdf");
    }

    @Test
    void counts_what_the_edition_does_not_carry_because_of_its_class_and_names_the_edition_that_does(
            @TempDir Path content) throws IOException {
        copy(content);
        alter(content, HELD, "\nkelas: biasa", "\nkelas: terbatas");

        assertThat(print(content, "undangan", PLANNED).out())
                .containsPattern(
                        "Tidak dimuat dalam edisi ini karena kelasnya: .*, 1 rapat, .* --edisi internal --output");
        assertThat(print(INVENTED, "undangan", PLANNED, "--edisi", "penuh").out())
                .doesNotContain("Tidak dimuat");
    }

    @Test
    void keeps_what_was_printed_in_another_language() throws IOException {
        print(INVENTED, "undangan", PLANNED);
        print(INVENTED, "undangan", PLANNED, "--language", "en");

        assertThat(papers()).hasSize(2);
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(INVENTED)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(INVENTED.relativize(file).toString());
                if (!Files.isDirectory(file)) {
                    Files.createDirectories(there.getParent());
                    Files.copy(file, there);
                }
            }
        }
    }

    private static void alter(Path content, String meeting, String from, String to) throws IOException {
        Path record = content.resolve("rapat/2026/" + meeting + "/rapat.yaml");
        Files.writeString(record, Files.readString(record).replaceFirst(from, to));
    }

    @Test
    void of_all_meetings_takes_those_that_can_give_the_paper() throws IOException {
        Session session = print(INVENTED, "kesepakatan");

        assertThat(session.code()).isZero();
        assertThat(papers()).containsExactly("Kesepakatan-Rakor-Timdu-Kab-Contoh-Raya-B08-2026.pdf");
    }

    @Test
    void an_agreement_in_a_language_without_spelled_numbers_tells_its_day_once() throws IOException {
        print(INVENTED, "kesepakatan", "--language", "en");

        try (Stream<Path> files = Files.walk(output)) {
            Path paper = files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            assertThat(StructureText.aloud(Files.readAllBytes(paper)))
                    .contains("On Thursday, 27 August 2026, in Balai Desa Sukacontoh,")
                    .containsOnlyOnce("Thursday");
        }
    }

    @Test
    void names_the_key_that_a_record_lacks_with_its_line_and_prints_nothing() throws IOException {
        Session session = print(INVENTED, "notula,susunan-acara", PLANNED);

        assertThat(session.err())
                .doesNotContain("K25")
                .contains("rapat/2026/" + PLANNED + "/rapat.yaml:6:9:", "kesalahan N06", "status belum ada");
        assertThat(session.code()).isEqualTo(1);
        assertThat(papers()).isEmpty();
    }

    @Test
    void makes_no_official_paper_of_a_meeting_known_from_reports() throws IOException {
        Session session = print(Project.root().resolve("content"), "undangan", "rakor-pks-konawe-selatan-2018");

        assertThat(session.err()).contains("N06", "asal belum ada");
        assertThat(papers()).isEmpty();
    }

    @Test
    void tells_the_press_nothing_of_a_meeting_that_not_everyone_may_see(@TempDir Path content) throws IOException {
        Path record = content.resolve("rapat/2024/rakor-a/rapat.yaml");
        Files.createDirectories(record.getParent());
        Files.writeString(content.resolve("rakor.yaml"), "format: 1\nnama: Basis\nkantor: Kantor\n");
        String text = "judul: Rapat tertutup\njenis: [rakor]\nstatus: terlaksana\nasal: kantor\nkelas: %s\n";
        Files.writeString(record, text.formatted("terbatas"));

        Session session = print(content, "siaran-pers", "rakor-a", "--edisi", "internal");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("N06", "kelas belum ada");
        assertThat(papers()).isEmpty();
        assertThat(print(content, "siaran-pers", "--edisi", "internal").code()).isZero();
        assertThat(papers()).isEmpty();

        Files.writeString(record, text.formatted("biasa"));
        assertThat(print(content, "siaran-pers", "rakor-a", "--edisi", "internal")
                        .code())
                .isZero();
        assertThat(papers()).containsExactly("Siaran-Pers-Rapat-tertutup.pdf");
    }

    @Test
    void says_when_there_is_no_such_meeting_or_no_such_paper() {
        assertThat(print(INVENTED, "undangan", "tidak-ada").err()).contains("N07", "tidak-ada");
        assertThat(print(INVENTED, "surat", HELD).code()).isEqualTo(2);
    }

    @Test
    void wants_a_folder_for_any_edition_but_the_public_one() {
        assertThat(Session.run("cetak", "undangan", "--edisi", "penuh", "--content", INVENTED.toString())
                        .code())
                .isEqualTo(2);
    }

    private Session print(Path content, String... what) {
        List<String> args = new ArrayList<>(List.of("cetak"));
        args.addAll(List.of(what));
        args.addAll(List.of("--content", content.toString(), "--output", output.toString(), "--as-of", "2026-11-23"));
        return Session.run(args.toArray(String[]::new));
    }

    private List<String> papers() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
