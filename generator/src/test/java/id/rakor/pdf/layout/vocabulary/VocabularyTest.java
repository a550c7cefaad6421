package id.rakor.pdf.layout.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.layout.Typeset;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void numbers_of_nested_lists_follow_official_papers() {
        Typeset paper = Typeset.body("<ol><li>A<ol><li>B<ol><li>C<ol><li>D</ol></ol></ol><li>E</ol>");
        assertThat(paper.lines(1)).containsExactly("1.A", "a.B", "1)C", "a)D", "2.E");
    }

    @Test
    void a_list_may_choose_its_form_its_start_and_the_number_of_an_item() {
        Typeset paper = Typeset.body("<ol type=I start=3><li>A<li value=9>B<li>C</ol><ol data-bentuk='(a)'><li>D</ol>");
        assertThat(paper.lines(1)).containsExactly("III.A", "IX.B", "X.C", "(a)D");
    }

    @Test
    void an_item_with_a_list_below_it_has_a_paragraph_and_one_without_has_not() {
        assertThat(Typeset.body("<ol><li>A<ul><li>B</ul></ol>").tree())
                .isEqualTo("Document[L[LI[Lbl LBody[P L[LI[Lbl LBody]]]]]]");
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(Numerals.label("a.", 26)).isEqualTo("z.");
        assertThat(Numerals.label("a.", 27)).isEqualTo("aa.");
        assertThat(Numerals.label("A)", 53)).isEqualTo("BA)");
        assertThat(Numerals.label("(i)", 1994)).isEqualTo("(mcmxciv)");
    }

    @Test
    void definition_rows_align_their_colons() {
        Typeset paper = Typeset.body("<dl><dt>Hari<dd>Senin<dt>Tempat<dd>Aula<dd>Lantai 2</dl>");
        assertThat(paper.lines(1)).containsExactly("Hari:Senin", "Tempat:Aula", "Lantai 2");
        assertThat(paper.texts(paper.booklet().leaves().get(0)).stream()
                        .filter(text -> text.text().equals(":"))
                        .map(text -> text.x())
                        .distinct())
                .hasSize(1);
        assertThat(paper.tree()).isEqualTo("Document[L[LI[Lbl LBody[P]] LI[Lbl LBody[P P]]]]");
    }

    @Test
    void text_beside_a_link_stands_in_spans() {
        assertThat(Typeset.body("<p>a <a href=https://a.id>b</a> c</p><p>d <b>e</b></p>")
                        .tree())
                .isEqualTo("Document[P[Span Link Span] P]");
    }

    @Test
    void a_link_that_leads_nowhere_is_said_and_stays_text() {
        Typeset paper = Typeset.body("<p>a <a href=#b>b</a></p>");
        assertThat(paper.said()).containsExactly("N05 #b");
        assertThat(paper.lines(1)).containsExactly("a b");
    }

    @Test
    void a_footnote_stands_after_its_reference_in_the_tree_and_may_be_referred_to_again() {
        Typeset paper =
                Typeset.body("<p>a<span class=catatan-kaki id=n>isi</span> b<a class=catatan-kaki href=#n></a></p>");
        assertThat(paper.tree()).isEqualTo("Document[P[Span Reference[Link] Note[Lbl P] Span Reference[Link]]]");
        assertThat(paper.lines(1)).endsWith("1isi");
        assertThat(paper.booklet().root().kids().get(0).kids().get(4).leadsTo().id())
                .isEqualTo(".n1");
    }

    @Test
    void footnotes_of_markdown_come_to_the_foot() {
        Typeset paper = Typeset.body("<p>a<sup class=rujukan><a id=x-1 href=#x>1</a></sup></p>"
                + "<div class=catatan-kaki><p class=judul>Catatan</p><ol><li id=x><p>isi"
                + " <a class=kembali href=#x-1>↩</a></p></li></ol></div><p>b</p>");
        assertThat(paper.tree()).isEqualTo("Document[P[Span Reference[Link] Note[Lbl P]] P]");
        assertThat(paper.lines(1)).endsWith("b", "1isi");
    }

    @Test
    void white_space_is_folded_over_elements() {
        assertThat(Typeset.body("<p>\n a <b> b</b>\n\t<i>c </i> d&nbsp;&nbsp;e \n</p>")
                        .lines(1))
                .containsExactly("a b c d\u00a0\u00a0e");
    }

    @Test
    void text_is_composed_and_soft_hyphens_are_dropped() {
        assertThat(Typeset.body("<p>e\u0301 ko\u00ador\u200bdinasi</p>").lines(1))
                .containsExactly("\u00e9 koordinasi");
    }

    @Test
    void a_character_that_no_face_has_is_replaced_once_and_said_once() {
        Typeset paper = Typeset.body("<p>a \ud83d\ude00 b \ud83d\ude00</p>");
        assertThat(paper.said()).containsExactly("N02 U+1F600");
        assertThat(paper.tree()).isEqualTo("Document[P[Span Span'\ud83d\ude00' Span Span'\ud83d\ude00']]");
        assertThat(paper.lines(1)).containsExactly("a \u25a1 b \u25a1");
    }

    @Test
    void what_runs_from_right_to_left_is_replaced_as_a_whole() {
        Typeset paper = Typeset.body("<p>Nama \u0645\u062d\u0645\u062f itu</p>");
        assertThat(paper.tree()).isEqualTo("Document[P[Span Span'\u0645\u062d\u0645\u062f' Span]]");
        assertThat(paper.said()).hasSize(3);
    }

    @Test
    void a_replaced_character_in_a_link_is_said_by_the_link() {
        assertThat(Typeset.body("<p><a href=https://a.id>ab\ud83d\ude00</a></p>")
                        .tree())
                .isEqualTo("Document[P[Link'ab\ud83d\ude00']]");
    }

    @Test
    void an_unknown_element_is_said_and_its_words_stay() {
        Typeset paper = Typeset.body("<p>a</p><video>b</video><p>c <blink>d</blink></p>");
        assertThat(paper.said()).containsExactly("N01 video", "N01 blink");
        assertThat(paper.lines(1)).containsExactly("a", "b", "c d");
    }

    @Test
    void the_index_lists_terms_by_letter_with_the_pages_they_stand_on() {
        Typeset paper = Typeset.body("<p><span data-indeks=Tambang>t</span> <span data-indeks=adat>a</span></p>"
                + "<hr class=halaman><p><span data-indeks=Tambang>t</span> <span data-indeks=Tambang>u</span></p>"
                + "<nav class=indeks></nav>");
        assertThat(paper.lines(2)).containsExactly("t u", "adat 1", "Tambang 1, 2");
    }

    @Test
    void columns_of_the_last_page_end_at_about_the_same_depth() {
        Typeset paper = Typeset.body("<div class=kolom>" + "<p class=rapat>baris</p>".repeat(10) + "</div>");
        assertThat(paper.lines(1)).hasSize(5).allMatch("barisbaris"::equals);
    }

    @Test
    void a_single_signature_stands_with_the_last_three_lines_and_is_never_broken() {
        String lines = "<p class=rapat>baris</p>".repeat(43);
        Typeset paper = Typeset.body(lines + "<div class=tanda-tangan><div class=pihak><p>Kepala</p><p class=ruang></p>"
                + "<p class=nama>Nama</p></div></div>");
        assertThat(paper.pages()).isEqualTo(2);
        assertThat(paper.lines(2)).containsExactly("baris", "baris", "baris", "Kepala", "Nama");
    }
}
