package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.catalog.Edition;
import id.rakor.model.settings.PaperKind;
import id.rakor.view.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of which there are many: one for each participant, volumes of a book, follow-ups too long for a paper. */
class ManyPapersTest {
    private static final Path INVENTED = Project.root().resolve("generator/src/main/resources/contoh");

    @TempDir
    private Path content;

    @Test
    void each_participant_gets_papers_with_what_concerns_the_own_institution_first() {
        Printed printed = personal(Edition.PUBLIC, "rakor-tim-terpadu-b12-2026");

        assertThat(printed.findings()).isEmpty();
        assertThat(printed.written()).hasSize(15).allMatch(one -> one.kind().equals("berkas-perorangan"));
        byte[] paper = printed.paper("Berkas-Perorangan-06-Dinas-Pemberdayaan-Masyarakat");
        String aloud = StructureText.aloud(paper);
        assertThat(aloud)
                .contains("Yang ditunggu dari Dinas Pemberdayaan Masyarakat dan Desa", "Aktifkan pos pengaduan");
        assertThat(aloud.indexOf("Yang ditunggu dari Dinas")).isLessThan(aloud.indexOf("Sebelum rapat\n"));
        assertThat(PaperJudge.faults(paper)).isEmpty();
    }

    @Test
    void nobody_whose_name_is_withheld_gets_papers() {
        Printed open = personal(Edition.PUBLIC, "rakor-tim-terpadu-b04-2026");
        Printed all = personal(Edition.INTERNAL, "rakor-tim-terpadu-b04-2026");

        assertThat(all.written()).hasSizeGreaterThan(open.written().size());
        assertThat(open.written()).extracting(Written::file).noneMatch(name -> name.contains("Khayal-S"));
        assertThat(open.papers().values())
                .allSatisfy(paper -> assertThat(StructureText.aloud(paper)).doesNotContain("Eko Khayal"));
        assertThat(all.written()).extracting(Written::file).anyMatch(name -> name.contains("Eko-Khayal"));
    }

    private static Printed personal(Edition edition, String meeting) {
        Chosen chosen = new Chosen(Set.of(PaperKind.PERSONAL_BUNDLE), Set.of(meeting));
        return Printed.of(INVENTED, edition, null, chosen);
    }

    @Test
    void a_book_of_many_meetings_comes_in_volumes() throws IOException {
        meetings(45, "");
        Chosen chosen = new Chosen(Set.of(PaperKind.YEAR_BOOK), Set.of("2025"));
        Printed printed = Printed.of(content, Edition.PUBLIC, null, chosen);

        assertThat(printed.findings()).isEmpty();
        assertThat(printed.written())
                .extracting(Written::file)
                .containsExactlyInAnyOrder("Buku-Rapat-2025-jilid-1.pdf", "Buku-Rapat-2025-jilid-2.pdf");
        assertThat(StructureText.aloud(printed.paper("Buku-Rapat-2025-jilid-2")))
                .contains("Rapat tahun 2025, jilid 2", "5 rapat", "Rapat nomor 45")
                .doesNotContain("Rapat nomor 40");
    }

    @Test
    void a_follow_up_too_long_for_a_paper_says_how_many_points_are_left_out() throws IOException {
        meetings(
                45,
                "hasil:\n"
                        + IntStream.range(0, 10).mapToObj(ManyPapersTest::point).reduce("", String::concat));
        Files.createDirectories(content.resolve("lembaga"));
        Files.writeString(
                content.resolve("lembaga/dinas.yaml"),
                "dinas-uji:\n  nama: Dinas Uji\n  jenis: perangkat-daerah\n  kelas: biasa\n");
        Chosen chosen = new Chosen(Set.of(PaperKind.INSTITUTION_MATRIX), Set.of("dinas-uji"));
        Printed printed = Printed.of(content, Edition.PUBLIC, null, chosen);

        assertThat(printed.findings()).isEmpty();
        assertThat(StructureText.aloud(printed.paper("Matriks-Lembaga-Dinas-Uji")))
                .contains("450 butir hasil", "50 butir lain tidak dimuat di sini.");
    }

    private static String point(int number) {
        return "  - kode: b" + number + "\n    teks: Kerjakan hal " + number
                + ".\n    penanggung_jawab:\n      - lembaga: dinas-uji\n";
    }

    private void meetings(int many, String more) throws IOException {
        Files.writeString(content.resolve("rakor.yaml"), "format: 1\nnama: Uji\nkantor: Kantor Uji\n");
        for (int number : IntStream.rangeClosed(1, many).toArray()) {
            Path folder = content.resolve("rapat/2025/rapat-" + number);
            Files.createDirectories(folder);
            String day =
                    "2025-" + (number < 10 ? "01-0" + number : number < 28 ? "02-" + number : "03-" + (number - 17));
            List<String> lines = List.of(
                    "judul: Rapat nomor " + number,
                    "jenis: [rakor]",
                    "asal: kantor",
                    "kelas: biasa",
                    "status: terlaksana",
                    "waktu:",
                    "  mulai: " + day);
            Files.writeString(folder.resolve("rapat.yaml"), String.join("\n", lines) + "\n" + more);
        }
    }
}
