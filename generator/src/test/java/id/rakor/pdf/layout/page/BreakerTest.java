package id.rakor.pdf.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.layout.Typeset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final String LINE = "<p class=rapat>baris</p>";
    /** Lines of a page: (841.89 - 2 * 70.87) / 15.4. */
    private static final int LINES = 45;

    private static String paragraph(int lines) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            all.add("l" + i);
        }
        return "<p class=rapat>" + String.join("<br>", all) + "</p>";
    }

    @Test
    void a_page_holds_as_many_lines_as_fit() {
        assertThat(Typeset.body(LINE.repeat(LINES)).pages()).isEqualTo(1);
        assertThat(Typeset.body(LINE.repeat(LINES + 1)).pages()).isEqualTo(2);
    }

    @Test
    void no_line_of_a_paragraph_stands_alone_at_the_foot() {
        Typeset paper = Typeset.body(LINE.repeat(LINES - 1) + paragraph(6));
        assertThat(paper.lines(2)).containsExactly("l1", "l2", "l3", "l4", "l5", "l6");
    }

    @Test
    void no_line_of_a_paragraph_stands_alone_at_the_top() {
        Typeset paper = Typeset.body(LINE.repeat(LINES - 5) + paragraph(6));
        assertThat(paper.lines(2)).containsExactly("l5", "l6");
    }

    @Test
    void a_heading_goes_with_two_lines_of_what_follows() {
        Typeset paper = Typeset.body(LINE.repeat(LINES - 3) + "<h2>Judul</h2>" + paragraph(5));
        assertThat(paper.lines(2)).startsWith("Judul", "l1", "l2");
    }

    @Test
    void two_headings_go_together() {
        Typeset paper = Typeset.body(LINE.repeat(LINES - 6) + "<h1>Atas</h1><h2>Bawah</h2>" + paragraph(5));
        assertThat(paper.lines(2)).startsWith("Atas", "Bawah", "l1");
    }

    @Test
    void what_is_kept_together_moves_as_one() {
        Typeset paper = Typeset.body(LINE.repeat(LINES - 4) + "<div class=utuh>" + LINE.repeat(5) + "</div>");
        assertThat(paper.lines(1)).hasSize(LINES - 4);
        assertThat(paper.lines(2)).hasSize(5);
    }

    @Test
    void what_is_kept_together_and_longer_than_a_page_is_broken_where_the_page_ends() {
        Typeset paper = Typeset.body("<div class=utuh>" + LINE.repeat(2 * LINES + 5) + "</div>");
        assertThat(paper.pages()).isEqualTo(3);
        assertThat(paper.lines(2)).hasSize(LINES);
        assertThat(paper.lines(3)).hasSize(5);
    }

    @Test
    void a_chain_of_headings_longer_than_a_page_ends() {
        Typeset paper = Typeset.body("<h2>Judul</h2>".repeat(80));
        assertThat(paper.pages()).isBetween(3, 6);
    }

    @Test
    void a_table_under_a_heading_leaves_no_large_part_of_a_page_empty() {
        String rows = row("1", 1, true) + row("a", 1, true) + row("x", 12, false) + row("y", 9, false);
        Typeset paper = Typeset.body(LINE.repeat(LINES - 15) + "<h2>Hasil</h2><table>" + rows + "</table>");
        assertThat(paper.lines(1)).contains("Hasil", "1", "a", "x1", "x2").doesNotContain("x12", "y1");
        assertThat(paper.lines(2).size()).isGreaterThan(9);
    }

    @Test
    void a_heading_with_little_room_below_it_goes_with_its_table() {
        String rows = row("1", 1, true) + row("a", 1, true) + row("x", 9, false) + row("y", 9, false);
        Typeset paper = Typeset.body(LINE.repeat(LINES - 7) + "<h2>Hasil</h2><table>" + rows + "</table>");
        assertThat(paper.lines(1)).doesNotContain("Hasil");
        assertThat(paper.lines(2)).startsWith("Hasil", "1", "a", "x1");
    }

    private static String row(String name, int lines, boolean gathers) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            all.add(lines == 1 ? name : name + i);
        }
        return "<tr" + (gathers ? " class=bersama" : "") + "><td>" + String.join("<br>", all) + "</td></tr>";
    }

    @Test
    void a_footnote_stands_on_the_page_of_its_line() {
        String noted = "<p class=rapat>di sini<span class=catatan-kaki>isi catatan</span></p>";
        Typeset paper = Typeset.body(LINE.repeat(LINES - 1) + noted);
        assertThat(paper.lines(1)).doesNotContain("di sini1");
        assertThat(paper.lines(2)).endsWith("1isi catatan");
    }

    @Test
    void a_long_footnote_goes_on_at_the_foot_of_the_next_page() {
        String note = "kata ".repeat(1200).strip();
        Typeset paper = Typeset.body(
                LINE.repeat(10) + "<p>di sini<span class=catatan-kaki>" + note + "</span></p>" + LINE.repeat(40));
        assertThat(paper.lines(1)).hasSizeGreaterThan(40);
        String all = String.join(" ", paper.lines(1)) + " " + String.join(" ", paper.lines(2))
                + (paper.pages() > 2 ? " " + String.join(" ", paper.lines(3)) : "");
        assertThat(all.split("kata", -1)).hasSize(1201);
        assertThat(paper.lines(2)).contains("baris");
    }

    @Test
    void text_and_footnotes_never_run_into_each_other() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            body.append("<p>Kalimat ke-").append(i).append("<span class=catatan-kaki>Catatan ");
            body.append("yang panjang ".repeat(i % 17)).append("</span></p>");
        }
        Typeset paper = Typeset.body(body.toString());
        for (int page = 1; page <= paper.pages(); page++) {
            List<Float> baselines = paper.texts(paper.booklet().leaves().get(page - 1)).stream()
                    .map(text -> text.baseline())
                    .toList();
            assertThat(baselines).allMatch(y -> y < 841.89f - 70.87f);
            List<Float> distinct = baselines.stream().distinct().sorted().toList();
            for (int i = 1; i < distinct.size(); i++) {
                float apart = distinct.get(i) - distinct.get(i - 1);
                assertThat(apart < 4 || apart > 11)
                        .as("page %d: %f", page, apart)
                        .isTrue();
            }
        }
    }

    @Test
    void heads_of_a_table_come_again_on_each_page_and_are_read_once() {
        Typeset paper = Typeset.body("<table><thead><tr><th>Hasil</th></tr></thead><tbody>"
                + "<tr><td>isi</td></tr>".repeat(90) + "</tbody></table>");
        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(paper.lines(2).get(0)).isEqualTo("Hasil");
        assertThat(paper.tree().split("TH\\b", -1)).hasSize(2);
    }
}
