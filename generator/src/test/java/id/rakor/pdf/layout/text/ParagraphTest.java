package id.rakor.pdf.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final Face SANS = Family.SANS.face(false, false);

    private static Inline.Run run(String text) {
        return new Inline.Run(Artifact.LAYOUT, new Inline.Type(SANS, 10, Ink.BLACK, 0), text, null, true);
    }

    private static Paragraph paragraph(Align align, Inline... inlines) {
        return new Paragraph(List.of(inlines), 14, 0, align, Hold.FREE);
    }

    private static List<String> lines(Paragraph paragraph, float width) {
        return paragraph.strips(width).stream().map(ParagraphTest::text).toList();
    }

    private static String text(Strip strip) {
        StringBuilder text = new StringBuilder();
        strip.marks().forEach(mark -> text.append(mark instanceof Mark.Text t ? t.text() : ""));
        return text.toString();
    }

    private static Mark.Text first(Strip strip) {
        return (Mark.Text) strip.marks().get(0);
    }

    @Test
    void the_space_at_the_end_of_a_line_stays_in_the_text() {
        assertThat(lines(paragraph(Align.LEFT, run("satu dua tiga")), 45)).containsExactly("satu dua ", "tiga");
    }

    @Test
    void a_word_is_divided_after_a_syllable_when_the_line_would_stay_too_empty() {
        List<String> lines = lines(paragraph(Align.LEFT, run("di pertanggungjawaban")), 90);
        assertThat(lines.get(0)).startsWith("di per").endsWith("\u00ad");
        assertThat(String.join("", lines).replace("\u00ad", "")).isEqualTo("di pertanggungjawaban");
    }

    @Test
    void a_name_is_not_divided_where_it_fits_below_but_ends_a_line_at_its_own_stroke() {
        assertThat(lines(paragraph(Align.LEFT, run("satu dua (Pertanggungjawaban")), 130))
                .containsExactly("satu dua ", "(Pertanggungjawaban");
        assertThat(lines(paragraph(Align.LEFT, run("Camat Sintang/Pertanggungjawaban")), 120))
                .first()
                .isEqualTo("Camat Sintang/");
        assertThat(lines(paragraph(Align.LEFT, run("Pertanggungjawaban")), 60)).hasSizeGreaterThan(1);
    }

    @Test
    void a_line_ends_after_a_hyphen_of_the_word_without_a_second_one() {
        assertThat(lines(paragraph(Align.LEFT, run("rapat rapat-rapat")), 60)).containsExactly("rapat rapat-", "rapat");
    }

    @Test
    void a_number_with_a_hyphen_stays_whole() {
        assertThat(lines(paragraph(Align.LEFT, run("tahun 2023-2025 ke-3")), 60))
                .containsExactly("tahun ", "2023-2025 ", "ke-3");
    }

    @Test
    void a_word_of_300_characters_is_cut_where_the_column_ends() {
        Paragraph paragraph = paragraph(Align.LEFT, run("X".repeat(300)));
        List<Strip> strips = paragraph.strips(100);
        assertThat(strips).hasSizeGreaterThan(15);
        assertThat(strips).allMatch(strip -> SANS.width(text(strip), 10) <= 100.1f);
        assertThat(String.join("", lines(paragraph, 100))).isEqualTo("X".repeat(300));
    }

    @Test
    void a_column_narrower_than_a_letter_takes_one_letter_a_line() {
        assertThat(lines(paragraph(Align.LEFT, run("ABC")), 1)).containsExactly("A", "B", "C");
    }

    @Test
    void a_justified_line_ends_at_the_edge_and_the_last_one_does_not() {
        List<Strip> strips = paragraph(Align.JUSTIFIED, run("satu dua tiga empat lima enam tujuh delapan"))
                .strips(100);
        for (Strip strip : strips.subList(0, strips.size() - 1)) {
            Mark.Text mark = first(strip);
            String seen = mark.text().stripTrailing();
            long spaces = seen.chars().filter(c -> c == ' ').count();
            assertThat(SANS.width(seen, 10) + spaces * mark.stretch()).isBetween(99f, 101f);
        }
        assertThat(first(strips.get(strips.size() - 1)).stretch()).isZero();
    }

    @Test
    void a_centred_line_stands_in_the_middle_and_a_right_one_at_the_edge() {
        float wide = SANS.width("satu", 10);
        assertThat(first(paragraph(Align.CENTRE, run("satu")).strips(100).get(0))
                        .x())
                .isEqualTo((100 - wide) / 2);
        assertThat(first(paragraph(Align.RIGHT, run("satu")).strips(100).get(0)).x())
                .isEqualTo(100 - wide);
    }

    @Test
    void two_lines_hold_together_at_both_ends_of_a_paragraph() {
        List<Strip> strips =
                paragraph(Align.LEFT, run("aaaa bbbb cccc dddd eeee")).strips(24);
        assertThat(strips.stream().map(Strip::hold))
                .containsExactly(Hold.FREE, Hold.KEEP, Hold.FREE, Hold.FREE, Hold.KEEP);
    }

    @Test
    void its_measures_are_those_of_its_longest_word_and_of_its_longest_line() {
        Paragraph paragraph = paragraph(Align.LEFT, run("satu sembilan "), new Inline.Break(), run("dua"));
        assertThat(paragraph.narrowest()).isEqualTo(SANS.width("sembilan", 10));
        assertThat(paragraph.widest())
                .isEqualTo(SANS.width("satu", 10) + SANS.width(" ", 10) + SANS.width("sembilan", 10));
    }
}
