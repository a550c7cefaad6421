package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.manual.VocabularyPictures;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One paper with everything that is hard on it, and what must hold of it all the same. */
class TortureTest {
    private static final String FOOT =
            "<footer><span class=\"kanan\">Halaman <span class=\"halaman\"></span></span></footer>";

    @Test
    void fifteen_hundred_people_long_words_and_tall_cells_keep_the_standards() {
        StringBuilder body = new StringBuilder(FOOT + "<h1>Peserta</h1><table></table><p></p><ul></ul>");
        body.append("<table><thead><tr><th>No.</th><th>Nama</th><th>Jabatan</th></tr></thead><tbody>");
        for (int i = 1; i <= 1500; i++) {
            body.append("<tr><td>")
                    .append(i)
                    .append("</td><td>")
                    .append(name(i))
                    .append("</td><td>");
            body.append("Kepala Bidang Penanganan Konflik dan Kewaspadaan Nasional</td></tr>");
        }
        body.append("</tbody></table><p>")
                .append("pertanggungjawaban".repeat(17))
                .append("</p>");
        body.append("<table class=\"garis\"><tbody><tr><td>")
                .append("x".repeat(300))
                .append("</td><td>");
        body.append("<p>baris</p>".repeat(40)).append("</td></tr></tbody></table>");
        Printer printer = new Printer(List.of());
        byte[] paper = printer.print(paper(body.toString()));
        assertThat(PaperJudge.faults(paper)).isEmpty();
        String aloud = StructureText.aloud(paper);
        assertThat(aloud).contains("Peserta 1499", "\u0645\u062d\u0645\u062f 700", "Budi \ud83d\ude00 1400");
        assertThat(aloud.split("Kepala Bidang", -1)).hasSize(1501);
        assertThat(aloud.split("No\\.", -1)).hasSize(2);
    }

    @Test
    void every_element_stands_well_on_the_last_line_of_a_page() throws IOException {
        Printer printer = new Printer(List.of());
        Booklet booklet = printer.set(last(43, 47));
        assertThat(printer.findings()).isEmpty();
        booklet.leaves().forEach(TortureTest::nothing_leaves_the_page);
        assertThat(PaperJudge.faults(new Printer(List.of()).print(last(46, 46))))
                .isEmpty();
    }

    /** Every snippet of the manual after so many lines of a page. */
    private static String last(int from, int to) throws IOException {
        StringBuilder body = new StringBuilder(FOOT + "<h1>Awal</h1>");
        for (String snippet : VocabularyPictures.snippetsOf(
                Project.root().resolve("generator/src/site/markdown/naskah-kosakata.md"))) {
            for (int lines = from; lines <= to; lines++) {
                body.append("<hr class=\"halaman\">").append("<p class=\"rapat\">baris</p>".repeat(lines));
                body.append(snippet.replaceAll("(?s)<header.*?</header>|<footer.*?</footer>", "")
                        .replaceAll("(id=\"|\"#|data-untuk=\")([a-z]+)\"", "$1$2" + lines + "\""));
            }
        }
        return paper(body.toString());
    }

    private static void nothing_leaves_the_page(Leaf leaf) {
        for (Mark mark : leaf.marks()) {
            if (mark instanceof Mark.Text text) {
                float end = text.x() + text.face().width(text.text().stripTrailing(), text.size());
                assertThat(text.x()).isGreaterThan(20);
                assertThat(end).as(text.text()).isLessThan(leaf.width() - 20);
                assertThat(text.baseline()).as(text.text()).isBetween(20f, leaf.height() - 20);
            } else if (mark instanceof Mark.Image image) {
                assertThat(image.y() + image.height()).isLessThan(leaf.height() - 20);
            }
        }
    }

    private static String name(int i) {
        return i % 700 == 0
                ? i == 700 ? "\u0645\u062d\u0645\u062f 700" : "Budi \ud83d\ude00 1400"
                : "Drs. H. Peserta " + i + ", M.Si.";
    }

    private static String paper(String body) {
        return "<html lang=\"id\"><head><title>Ujian</title></head><body>" + body + "</body></html>";
    }
}
