package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.press.Press;
import id.rakor.pdf.press.Sample;
import id.rakor.pdf.sheet.Standard;
import org.junit.jupiter.api.Test;

class StructureTextTest {
    private static final byte[] PAPER = Press.print(Sample.booklet(), Sample.imprint(), Standard.PDFA_3A);

    @Test
    void gives_every_node_with_what_it_says_and_reads() {
        assertThat(StructureText.tree(PAPER))
                .startsWith("Document [Lang=id-ID]\n  Sect\n    Figure [Alt] \"Lambang\"\n    H1 \"Judul AVATAR")
                .contains("      Link [> https://example.org/a?b=1&c=2] \"pranala\"\n")
                .contains("      Span [Lang=en] \" and English\"\n")
                .contains("      Span [E=Tim Terpadu] \"Timdu\"\n")
                .contains("        Link [> page 1] \"1\"\n")
                .contains("    L [ListNumbering=Decimal]\n      LI\n        Lbl \"1.\"\n        LBody\n")
                .contains("    Note [ID=note]\n      Lbl \"1\"\n")
                .contains("    Table [Summary=Contoh tabel]\n      Caption\n")
                .contains("          TH [Scope=Column, ColSpan=2]\n            P \"Hasil\"\n")
                .contains("          TH [Scope=Row, RowSpan=2]\n");
    }

    @Test
    void reads_replaced_texts_and_what_goes_over_a_page() {
        assertThat(StructureText.tree(PAPER))
                .contains("Span [ActualText] \"pertanggungjawaban\"")
                .contains("P \"paragraf yang berlanjut di halaman lain\"");
        assertThat(StructureText.aloud(PAPER))
                .contains("\npertanggungjawaban\n")
                .contains("\nGrafik batang\n")
                .doesNotContain("Halaman 1 dari 3");
    }

    @Test
    void gives_pages_fonts_and_bookmarks() {
        assertThat(StructureText.pages(PAPER)).hasSize(3);
        assertThat(StructureText.pages(PAPER).get(1)).contains("jumlah").contains("Halaman 2 dari 3");
        assertThat(StructureText.fonts(PAPER))
                .isEqualTo("LiberationMono-BoldItalic\nLiberationSans\nLiberationSans-Bold\nLiberationSerif-Italic\n");
        assertThat(StructureText.outline(PAPER)).isEqualTo("Judul “satu” > 1\n  Tabel > 2\n");
    }
}
