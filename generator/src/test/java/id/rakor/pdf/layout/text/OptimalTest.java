package id.rakor.pdf.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Ink;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptimalTest {
    private static final Face SANS = Family.SANS.face(false, false);
    private static final String[] WORDS =
            ("koordinasi penanganan konflik sosial tim terpadu pemerintah daerah dan di ke"
                            + " yang untuk mempertanggungjawabkan pelaksanaan laporan berkala menteri")
                    .split(" ");

    private static List<Word> words(String text) {
        return Words.of(
                List.of(new Inline.Run(Artifact.LAYOUT, new Inline.Type(SANS, 10, Ink.BLACK, 0), text, null, true)));
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            for (Word word : line.words()) {
                word.bits().forEach(bit -> text.append(((Word.Bit.Letters) bit).text()));
            }
        }
        return text.toString().replace("\u00ad", "");
    }

    private static double unevenness(List<Line> lines, float width) {
        double sum = 0;
        for (Line line : lines) {
            double free = line.whole() ? 0 : (width - line.width()) / Math.max(line.spaces(), 1);
            sum += free * free * free * free;
        }
        return sum;
    }

    private static String random(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    @Test
    void no_word_is_lost_and_no_line_is_wider_than_spaces_can_be_pressed() {
        for (int seed = 0; seed < 200; seed++) {
            String text = random(seed, 3 + seed);
            float width = 60 + seed % 7 * 60;
            List<Line> lines = Optimal.lines(words(text), width);
            assertThat(text(lines)).isEqualTo(text);
            for (Line line : lines) {
                assertThat(line.width()).isLessThan(width + line.spaces() * 2.78f * 0.25f + 0.1f);
            }
        }
    }

    @Test
    void lines_are_evener_than_those_filled_one_after_the_other() {
        double whole = 0;
        double greedy = 0;
        for (int seed = 0; seed < 50; seed++) {
            List<Word> words = words(random(seed, 80));
            whole += unevenness(Optimal.lines(words, 300), 300);
            greedy += unevenness(Greedy.lines(words, 300), 300);
        }
        assertThat(whole).isLessThan(greedy / 2);
    }

    @Test
    void a_word_wider_than_the_column_is_left_to_the_other_way() {
        assertThat(text(Optimal.lines(words("a " + "X".repeat(80) + " b"), 100)))
                .isEqualTo("a " + "X".repeat(80) + " b");
    }

    @Test
    void a_forced_end_ends_a_line() {
        List<Word> words = Words.of(List.of(
                new Inline.Run(Artifact.LAYOUT, new Inline.Type(SANS, 10, Ink.BLACK, 0), "a ", null, true),
                new Inline.Break(),
                new Inline.Run(Artifact.LAYOUT, new Inline.Type(SANS, 10, Ink.BLACK, 0), "b", null, true)));
        assertThat(Optimal.lines(words, 300)).hasSize(2).allMatch(Line::whole);
    }
}
