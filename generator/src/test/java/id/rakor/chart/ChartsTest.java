package id.rakor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.chart.Drawing.Part;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Share DONE = new Share(Share.Fill.FULL, 6, "6 selesai");
    private static final Share OPEN = new Share(Share.Fill.EMPTY, 2, "2 belum ditindaklanjuti");
    private static final Share NONE = new Share(Share.Fill.CROSSED, 0, "0 tidak dapat");

    @Test
    void parts_of_a_whole_are_as_wide_as_they_count() {
        Drawing drawing = Charts.whole(List.of(DONE, OPEN, NONE), 400, "x");
        List<Part.Box> boxes = parts(drawing, Part.Box.class);
        assertThat(boxes).hasSize(2);
        assertThat(boxes.get(0).width()).isEqualTo(299);
        assertThat(boxes.get(1).width()).isEqualTo(99);
        assertThat(parts(drawing, Part.Words.class).stream().map(Part.Words::text))
                .containsExactly("6 selesai", "2 belum ditindaklanjuti");
    }

    @Test
    void words_never_meet_and_never_leave_the_drawing() {
        List<Share> narrow = List.of(
                new Share(Share.Fill.FULL, 1, "1 selesai seluruhnya"),
                new Share(Share.Fill.HATCHED, 1, "1 dalam proses penyelesaian"),
                new Share(Share.Fill.EMPTY, 200, "200 belum ditindaklanjuti"),
                new Share(Share.Fill.CROSSED, 1, "1 tidak dapat ditindaklanjuti"));
        Drawing drawing = Charts.whole(narrow, 300, "x");
        List<Part.Words> words = parts(drawing, Part.Words.class);
        for (Part.Words one : words) {
            float wide = one.text().length() * one.size() * 0.56f;
            float end = one.x() + wide * (1 - one.anchor());
            assertThat(end - wide).isGreaterThan(-0.1f);
            assertThat(end).isLessThanOrEqualTo(300.1f);
            assertThat(one.baseline()).isLessThan(drawing.height());
            assertThat(words)
                    .filteredOn(other -> other != one && other.baseline() == one.baseline() && other.x() >= one.x())
                    .allMatch(other -> other.x() > end);
        }
    }

    @Test
    void every_fill_can_be_told_without_colour() {
        for (Share.Fill fill : List.of(Share.Fill.HATCHED, Share.Fill.CROSSED)) {
            Drawing drawing = Charts.whole(List.of(new Share(fill, 1, "x")), 100, "x");
            assertThat(parts(drawing, Part.Line.class)).isNotEmpty();
        }
        assertThat(parts(Charts.whole(List.of(DONE), 100, "x"), Part.Box.class)
                        .get(0)
                        .fill())
                .isEqualTo(Drawing.Tone.INK);
    }

    @Test
    void bars_begin_at_one_line_and_end_by_their_number() {
        Drawing drawing = Charts.beside(
                List.of(new Bar("sampai 6 bulan", 4, "4 hasil", false), new Bar("lebih", 8, "8 hasil", true)),
                300,
                "x");
        List<Part.Box> boxes = parts(drawing, Part.Box.class);
        assertThat(boxes.get(0).x()).isEqualTo(boxes.get(1).x());
        assertThat(boxes.get(0).width() * 2).isEqualTo(boxes.get(1).width());
        assertThat(boxes.get(1).fill()).isEqualTo(Drawing.Tone.ACCENT);
    }

    @Test
    void nothing_to_draw_is_a_drawing_too() {
        assertThat(Charts.whole(List.of(), 100, "x").parts()).isEmpty();
        assertThat(Charts.beside(List.of(), 100, "x").height()).isPositive();
    }

    @Test
    void svg_is_well_formed_and_has_neither_style_nor_id() {
        Drawing drawing = Charts.whole(List.of(DONE, OPEN), 400, "6 \"selesai\" & <2> belum");
        String svg = Svg.of(drawing);
        Document read = Jsoup.parse(svg, "", Parser.xmlParser());
        Element root = read.selectFirst("svg");
        assertThat(root.attr("aria-label")).isEqualTo("6 \"selesai\" & <2> belum");
        assertThat(read.select("[style], [id], style, script, [href]")).isEmpty();
        assertThat(read.select("text").eachText()).containsExactly("6 selesai", "2 belum ditindaklanjuti");
        assertThat(read.select("rect").eachAttr("class"))
                .containsExactly("isi-tinta garis-tinta", "isi-kertas garis-tinta");
    }

    private static <T extends Part> List<T> parts(Drawing drawing, Class<T> kind) {
        return drawing.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
