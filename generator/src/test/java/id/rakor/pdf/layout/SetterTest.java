package id.rakor.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.PaperJudge;
import id.rakor.pdf.StructureText;
import id.rakor.pdf.sheet.Bookmark;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetterTest {
    private static String everything() throws IOException {
        try (InputStream in = SetterTest.class.getResourceAsStream("everything.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_paper_with_the_whole_vocabulary_keeps_the_standards() throws IOException {
        assertThat(PaperJudge.faults(Typeset.html(everything()).printed())).isEmpty();
    }

    @Test
    void the_same_text_gives_the_same_bytes() throws IOException {
        assertThat(Typeset.html(everything()).printed())
                .isEqualTo(Typeset.html(everything()).printed());
    }

    @Test
    void what_is_read_aloud_is_what_was_written() {
        StringBuilder words = new StringBuilder("Bahwa");
        for (int i = 0; i < 40; i++) {
            words.append(" di".repeat(i)).append(" mempertanggungjawabkan");
        }
        String text = words.toString();
        Typeset paper = Typeset.body("<p>" + text + "</p>");
        assertThat(paper.tree()).contains("Span'");
        assertThat(StructureText.aloud(paper.printed()).replaceAll("\\s+", " ").strip())
                .contains(text);
    }

    @Test
    void headings_become_bookmarks_in_their_order_and_depth() {
        Typeset paper = Typeset.body("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><h2 class=tanpa-daftar>E</h2><h1>F</h1>");
        List<Bookmark> outline = paper.booklet().outline();
        assertThat(outline.stream().map(SetterTest::shown)).containsExactly("A[B[C] D]", "F");
    }

    private static String shown(Bookmark mark) {
        List<String> below = mark.below().stream().map(SetterTest::shown).toList();
        return below.isEmpty() ? mark.title() : mark.title() + "[" + String.join(" ", below) + "]";
    }

    @Test
    void every_page_says_its_number_and_how_many_there_are() {
        String foot = "<footer><span class=kanan>Halaman <span class=halaman></span> dari"
                + " <span class=jumlah></span></span></footer>";
        Typeset paper = Typeset.body(foot + "<p>a</p><hr class=halaman><p>b</p><hr class=halaman><p>c</p>");
        assertThat(paper.pages()).isEqualTo(3);
        assertThat(paper.lines(2)).containsExactly("b", "Halaman 2 dari 3");
        assertThat(paper.lines(3)).containsExactly("c", "Halaman 3 dari 3");
    }

    @Test
    void a_head_may_be_left_out_on_the_first_page() {
        Typeset paper = Typeset.body("<header class=bukan-pertama>Kepala</header><p>a</p><hr class=halaman><p>b</p>");
        assertThat(paper.lines(1)).containsExactly("a");
        assertThat(paper.lines(2)).containsExactly("Kepala", "b");
    }

    @Test
    void contents_name_the_page_of_each_heading_and_lead_to_it() {
        Typeset paper =
                Typeset.body("<nav class=isi></nav><hr class=halaman><h1>Satu</h1><hr class=halaman><h2>Dua</h2>");
        assertThat(paper.lines(1).get(0)).startsWith("Satu").endsWith("2");
        assertThat(paper.lines(1).get(1)).startsWith("Dua").endsWith("3");
        assertThat(paper.tree()).startsWith("Document[TOC[TOCI[P[Link]] TOCI[P[Link]]]");
        assertThat(paper.booklet().leaves().get(0).marks().stream()
                        .filter(Mark.Area.class::isInstance)
                        .map(mark -> ((Mark.Area) mark).target())
                        .distinct())
                .containsExactly("#.h1", "#.h2");
    }

    @Test
    void a_paper_is_made_smaller_until_it_fits_and_no_further_than_to_88_percent() {
        String lines = "<p class=rapat>Baris yang pendek.</p>".repeat(46);
        Typeset fits = Typeset.html("<html><body data-halaman=1>" + lines + "</body></html>");
        assertThat(fits.pages()).isEqualTo(1);
        assertThat(fits.texts(fits.booklet().leaves().get(0)).get(0).size()).isLessThan(11);
        Typeset never = Typeset.html("<html><body data-halaman=1>" + lines + lines + "</body></html>");
        assertThat(never.pages()).isEqualTo(2);
        assertThat(never.texts(never.booklet().leaves().get(0)).get(0).size()).isEqualTo(11 * 0.88f);
    }

    @Test
    void a_landscape_section_turns_its_pages_and_only_those() {
        Typeset paper = Typeset.body("<p>a</p><section class=mendatar><p>b</p></section><p>c</p>");
        assertThat(paper.booklet().leaves().stream().map(leaf -> leaf.width() > leaf.height()))
                .containsExactly(false, true, false);
    }

    @Test
    void each_part_of_a_bundle_begins_a_page_and_has_its_own_ids_and_foot() {
        Typeset paper = Typeset.body("<footer>Berkas</footer>"
                + "<section class=bagian><footer>Satu</footer><h1 id=x>A</h1><p><a href=#x>ke</a></p></section>"
                + "<section class=bagian><h1 id=x>B</h1><p><a href=#x>ke</a></p></section>");
        assertThat(paper.lines(1)).containsExactly("A", "ke", "Satu");
        assertThat(paper.lines(2)).containsExactly("B", "ke", "Berkas");
        assertThat(target(paper.booklet().leaves().get(0))).isEqualTo("#1.x");
        assertThat(target(paper.booklet().leaves().get(1))).isEqualTo("#2.x");
        assertThat(paper.tree()).isEqualTo("Document[Part[H1 P[Link]] Part[H1 P[Link]]]");
    }

    private static String target(Leaf leaf) {
        return leaf.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(mark -> ((Mark.Area) mark).target())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_thousand_pages_take_as_much_per_page_as_a_hundred() {
        String page = "<h2>Bagian</h2>" + ("<p>" + "kata yang mengisi baris ".repeat(60) + "</p>").repeat(5);
        Typeset.body(page.repeat(25));
        long few = time(page.repeat(25));
        long many = time(page.repeat(250));
        assertThat(many).isLessThan(few * 30);
    }

    private static long time(String body) {
        long from = System.nanoTime();
        assertThat(Typeset.body(body).pages()).isGreaterThan(30);
        return System.nanoTime() - from;
    }
}
