package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every folder below {@code src/test/cases/naskah} is a paper: {@code naskah.html} in the vocabulary, perhaps {@code
 * gaya.txt} with words for its style. {@code hasil.txt} is what must come of it: findings, pages, fonts, bookmarks,
 * structure. Where a {@code gambar-1.txt} stands, the pages must look like that. With {@code -Dcases.accept} what is
 * expected is written anew; a page that looks different is shown in {@code target/gambar}.
 */
class PaperCasesTest {
    private static final Path CASES = Project.root().resolve("generator/src/test/cases/naskah");
    private static final boolean ACCEPT = System.getProperty("cases.accept") != null;

    @TestFactory
    Stream<DynamicTest> reads_as_the_case_expects() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> expect(folder.resolve("hasil.txt"), read(folder))));
    }

    @TestFactory
    Stream<DynamicTest> keeps_the_standards() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> assertThat(faults(folder))
                        .isEmpty()));
    }

    @TestFactory
    @Tag("gambar")
    Stream<DynamicTest> looks_as_the_case_expects() throws IOException {
        return cases().stream()
                .filter(folder -> Files.exists(folder.resolve("gambar-1.txt")))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> look(folder)));
    }

    @Test
    void there_are_cases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(10);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static byte[] print(Path folder, Printer printer) {
        try {
            return printer.print(Files.readString(folder.resolve("naskah.html")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> style(Path folder) {
        try {
            Path words = folder.resolve("gaya.txt");
            return Files.exists(words) ? List.of(Files.readString(words).strip().split("\\s+")) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(Path folder) {
        byte[] paper = print(folder, new Printer(style(folder)));
        if (!style(folder).contains("pdfa-4f")) {
            return PaperJudge.faults(paper);
        }
        List<String> faults = new ArrayList<>(PaperJudge.faults(paper, PDFAFlavour.PDFA_4_F));
        faults.addAll(PaperJudge.faults(paper, PDFAFlavour.PDFUA_2));
        return faults;
    }

    private static String read(Path folder) {
        Printer printer = new Printer(style(folder));
        byte[] paper = print(folder, printer);
        StringBuilder text = new StringBuilder();
        for (Finding finding : printer.findings()) {
            text.append(finding.code().id()).append(' ').append(finding.args()).append('\n');
        }
        List<String> pages = StructureText.pages(paper);
        for (int i = 0; i < pages.size(); i++) {
            text.append("== halaman ").append(i + 1).append(" ==\n");
            text.append(pages.get(i).replaceAll("[ \\t]+\\n", "\n")).append('\n');
        }
        text.append("== huruf ==\n").append(StructureText.fonts(paper));
        text.append("== penanda ==\n").append(StructureText.outline(paper));
        return text.append("== struktur ==\n").append(StructureText.tree(paper)).toString();
    }

    private static void look(Path folder) {
        byte[] paper = print(folder, new Printer(style(folder)));
        List<String> pages = Raster.pages(paper);
        for (int i = 0; i < pages.size(); i++) {
            Path expected = folder.resolve("gambar-" + (i + 1) + ".txt");
            try {
                if (ACCEPT || !Files.exists(expected)) {
                    expect(expected, pages.get(i));
                }
                List<String> differences = Raster.differences(Files.readString(expected), pages.get(i));
                if (!differences.isEmpty()) {
                    String name = folder.getFileName() + "-" + (i + 1) + ".png";
                    Path shown = Project.root().resolve("generator/target/gambar/" + name);
                    Raster.show(Raster.images(paper, 144).get(i), differences, shown);
                }
                assertThat(differences).as(expected.toString()).isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void expect(Path expected, String seen) {
        try {
            if (ACCEPT) {
                Files.writeString(expected, seen);
            }
            assertThat(seen).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
