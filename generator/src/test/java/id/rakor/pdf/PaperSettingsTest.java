package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.catalog.Edition;
import id.rakor.view.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers of the invented office when its settings ask for everything that is not the rule. */
class PaperSettingsTest {
    private static final Path INVENTED = Project.root().resolve("generator/src/main/resources/contoh");
    private static final String ASKED = String.join(
            "\n",
            "alamat: https://rakor.example.go.id/",
            "naskah:",
            "  kertas: a4",
            "  huruf: serif",
            "  ukuran: 10",
            "  rata: kiri-kanan",
            "  standar: pdfa-4f",
            "  tanggal: angka",
            "  jenis: [ringkasan, matriks, berkas]");

    @TempDir
    private static Path content;

    private static Printed printed;

    @BeforeAll
    static void print() throws IOException {
        copy(INVENTED, content);
        Path settings = content.resolve("rakor.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^naskah:$", ASKED));
        printed = Printed.of(content, Edition.PUBLIC, null);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    @Test
    void only_the_kinds_asked_for_are_made() {
        assertThat(printed.findings()).isEmpty();
        assertThat(printed.written())
                .extracting(Written::kind)
                .containsOnly("ringkasan", "matriks", "berkas")
                .contains("ringkasan", "matriks", "berkas");
    }

    @TestFactory
    Stream<DynamicTest> the_other_pair_of_standards_is_kept() {
        return printed.papers().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    assertThat(PaperJudge.faults(one.getValue(), PDFAFlavour.PDFA_4_F))
                            .isEmpty();
                    assertThat(PaperJudge.faults(one.getValue(), PDFAFlavour.PDFUA_2))
                            .isEmpty();
                }));
    }

    @Test
    void a_bundle_leads_to_the_page_of_its_meeting() {
        byte[] paper = printed.paper("Berkas-Peserta-Rakor-Timdu-Kab-Contoh-Raya-B08-2026");
        String page = "https://rakor.example.go.id/rapat/2026/rakor-tim-terpadu-b08-2026.html";

        assertThat(StructureText.aloud(paper)).contains("Kode QR ke halaman rapat ini: " + page);
    }

    @Test
    void sheets_and_faces_are_those_asked_for() throws IOException {
        byte[] paper = printed.paper("Ringkasan-Rakor-Timdu-Kab-Contoh-Raya-B08-2026");

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
        }
        assertThat(StructureText.fonts(paper).toString())
                .contains("LiberationSerif")
                .doesNotContain("LiberationSans");
    }
}
