package id.rakor.pdf.layout.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final float WIDTH = 453;
    private static final String HEAD = "<thead><tr><th>Nama<th>Jumlah</thead>";

    private final Tag root = Tag.document("id");
    private final PlainDesk desk = new PlainDesk();

    @Test
    void every_row_has_a_cell_in_every_column() {
        table("<table><tr><td colspan=3>a<tr><td rowspan=2>b<td>c<tr><td>d<tr></table>");
        List<Integer> widths = new ArrayList<>();
        int[] below = new int[1];
        for (Tag row : all(Role.TR)) {
            int width = below[0];
            below[0] = 0;
            for (Tag cell : row.kids()) {
                width += cell.columns();
                below[0] += cell.rows() > 1 ? cell.columns() : 0;
            }
            widths.add(width);
        }
        assertThat(widths).containsExactly(3, 3, 3, 3);
    }

    @Test
    void a_span_that_reaches_out_of_its_section_or_over_a_taken_place_is_cut() {
        Block block = table("<table><thead><tr><th rowspan=9>a<th>b</thead><tr><td>c<td rowspan=3>d<tr><td colspan=5>e"
                + "<tr><td>f</table>");
        assertThat(text(block.strips(WIDTH))).contains("a", "b", "c", "d", "e", "f");
        assertThat(all(Role.TH).get(0).rows()).isEqualTo(1);
    }

    @Test
    void heads_are_read_once_and_seen_again() {
        List<Strip> strips = table("<table>" + HEAD + "<tr><td>Ani<td>3<tr><td>Budi<td>4</table>")
                .strips(WIDTH);
        assertThat(all(Role.TH)).hasSize(2);
        List<Strip> again = strips.get(strips.size() - 1).head();
        assertThat(text(again)).containsExactly("Nama", "Jumlah");
        assertThat(again.get(0).marks())
                .filteredOn(Mark.Text.class::isInstance)
                .allMatch(mark -> ((Mark.Text) mark).owner() == Artifact.LAYOUT);
        assertThat(strips.get(0).head()).isEmpty();
    }

    @Test
    void a_head_says_what_it_is_the_head_of() {
        table("<table>" + HEAD + "<tr><th>Ani<td>3<tr><th scope=col>x<td>4</table>");
        assertThat(all(Role.TH).stream().map(Tag::scope)).containsExactly("Column", "Column", "Row", "Column");
    }

    @Test
    void a_head_never_stands_alone_at_the_foot_of_a_page() {
        List<Strip> strips = table("<table><caption>Peserta</caption>" + HEAD
                        + "<tr><td>Ani<td>3<tr><td>B<td>4<tr><td>C<td>5</table>")
                .strips(WIDTH);
        assertThat(strips.stream().map(Strip::hold))
                .containsExactly(Hold.FREE, Hold.KEEP, Hold.KEEP, Hold.LIKE, Hold.LIKE);
    }

    @Test
    void a_row_that_gathers_others_stays_with_the_next() {
        List<Strip> strips = table("<table><tr><td>Ani<td>3<tr><td>Budi<td>4<tr class=bersama><td>Bagian<td>"
                        + "<tr><td>Candra<td>5<tr><td>Dedi<td>6<tr><td>Eko<td>7</table>")
                .strips(WIDTH);
        assertThat(strips.get(2).hold()).isEqualTo(Hold.FREE);
        assertThat(strips.get(3).hold()).isEqualTo(Hold.KEEP);
        assertThat(strips.get(4).hold()).isEqualTo(Hold.FREE);
    }

    @Test
    void a_row_of_four_lines_may_be_parted_at_need_where_all_its_cells_can() {
        String four = "baris satu<br>baris dua<br>baris tiga<br>baris empat";
        List<Strip> strips = table("<table><tr><td>x<td>y<tr><td>" + four + "<td>satu<br>dua<tr><td>a<td>b</table>")
                .strips(WIDTH);
        assertThat(strips).hasSize(4);
        assertThat(strips.get(2).hold()).isEqualTo(Hold.CUT);
        assertThat(text(strips.subList(1, 2))).containsExactly("baris satu", "baris dua", "satu", "dua");
    }

    @Test
    void columns_of_numbers_stand_at_the_right_edge_and_take_what_they_need() {
        Block block = table("<table><col><col class=angka>" + HEAD + "<tr><td>Ani<td>3<tr><td>Budi<td>1.204</table>");
        List<Mark.Text> texts = texts(block.strips(WIDTH));
        for (String number : List.of("3", "1.204", "Jumlah")) {
            Mark.Text mark = texts.stream()
                    .filter(t -> t.text().equals(number))
                    .findFirst()
                    .orElseThrow();
            assertThat(mark.x() + mark.face().width(number, mark.size())).isCloseTo(WIDTH, within(0.1f));
        }
    }

    @Test
    void a_share_is_kept_and_a_wrong_one_is_said() {
        Block block = table("<table><col data-lebar=30%><col data-lebar=lebar><tr><td>a<td>b</table>");
        Mark.Text b = texts(block.strips(WIDTH)).get(1);
        assertThat(b.x()).isCloseTo(WIDTH * 0.3f + 4.2f, within(0.1f));
        assertThat(desk.reports()).containsExactly("ELEMENT col[data-lebar=lebar]");
    }

    @Test
    void a_tall_row_is_cut_at_the_lines_of_all_its_cells() {
        String lines = "baris\n".repeat(40);
        List<Strip> strips = table("<table><tr><td>" + lines + "<td>satu\ndua<tr><td>x<td>y</table>")
                .strips(WIDTH);
        assertThat(strips).hasSize(41);
        assertThat(strips).allMatch(strip -> strip.height() < 30);
        assertThat(text(strips.subList(1, 2))).containsExactly("baris", "dua");
        assertThat(strips.get(1).hold()).isEqualTo(Hold.KEEP);
        assertThat(strips.get(20).hold()).isEqualTo(Hold.FREE);
        assertThat(strips.get(39).hold()).isEqualTo(Hold.KEEP);
    }

    @Test
    void a_cell_over_several_rows_goes_on_through_them_and_holds_them_together() {
        List<Strip> strips = table("<table><tr><td rowspan=3>a\nb\nc\nd\ne<td>1<tr><td>2<tr><td>3</table>")
                .strips(WIDTH);
        assertThat(text(strips)).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "1", "2", "3");
        assertThat(strips.stream().skip(1)).allMatch(strip -> strip.hold() == Hold.KEEP);
    }

    @Test
    void nothing_leaves_the_column_even_when_words_are_too_long() {
        String word = "pertanggungjawaban".repeat(16);
        List<Strip> strips = table("<table class=garis><tr><td>a<td>" + word + "<td>" + word + "</table>")
                .strips(WIDTH);
        for (Mark.Text mark : texts(strips)) {
            assertThat(mark.x() + mark.face().width(mark.text(), mark.size())).isLessThan(WIDTH + 0.1f);
        }
    }

    @Test
    void totals_stay_with_the_last_row() {
        List<Strip> strips = table("<table>" + HEAD
                        + "<tr><td>a<td>1<tr><td>b<td>2<tr><td>c<td>3<tfoot><tr><td>Jumlah<td>6</table>")
                .strips(WIDTH);
        assertThat(strips.get(strips.size() - 1).hold()).isEqualTo(Hold.KEEP);
        assertThat(all(Role.T_FOOT)).hasSize(1);
    }

    @Test
    void fifteen_hundred_rows_are_fifteen_hundred_strips() {
        String rows = "<tr><td>Nama Peserta<td>Kepala Badan Kesatuan Bangsa dan Politik<td>7".repeat(1500);
        List<Strip> strips = table("<table>" + rows + "</table>").strips(WIDTH);
        assertThat(strips).hasSize(1500);
    }

    @Test
    void a_table_without_rows_draws_nothing() {
        assertThat(table("<table></table>").strips(WIDTH)).isEmpty();
    }

    private Block table(String html) {
        return Tables.table(Jsoup.parseBodyFragment(html).selectFirst("table"), root, desk);
    }

    private List<Tag> all(Role role) {
        List<Tag> found = new ArrayList<>();
        collect(root, role, found);
        return found;
    }

    private static void collect(Tag tag, Role role, List<Tag> found) {
        if (tag.role() == role) {
            found.add(tag);
        }
        tag.kids().forEach(kid -> collect(kid, role, found));
    }

    private static List<Mark.Text> texts(List<Strip> strips) {
        return strips.stream()
                .flatMap(strip -> strip.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static List<String> text(List<Strip> strips) {
        return texts(strips).stream().map(mark -> mark.text().strip()).collect(Collectors.toList());
    }
}
