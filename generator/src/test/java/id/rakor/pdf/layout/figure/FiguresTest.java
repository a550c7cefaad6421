package id.rakor.pdf.layout.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.rakor.chart.Charts;
import id.rakor.chart.Drawing;
import id.rakor.chart.Share;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.table.PlainDesk;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Mark.Step;
import id.rakor.pdf.sheet.Picture;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Picture WIDE = new Picture(new byte[0], 1500, 300);
    private static final Drawing CHART =
            Charts.whole(List.of(new Share(Share.Fill.FULL, 3, "3 selesai")), 400, "Tiga selesai");

    private final Tag root = Tag.document("id");
    private final PlainDesk desk = new PlainDesk() {
        @Override
        public Pictures pictures() {
            return new Pictures(Map.of("foto.png", WIDE), Map.of("keadaan", CHART));
        }
    };

    @Test
    void a_picture_is_never_wider_than_its_column_and_keeps_its_shape() {
        Strip strip = strips("<img src=foto.png alt=Foto>").get(0);
        Mark.Image image = (Mark.Image) strip.marks().get(0);
        assertThat(image.width()).isCloseTo(400, within(0.1f));
        assertThat(image.height()).isCloseTo(80, within(0.1f));
        assertThat(root.kids().get(0).alternative()).isEqualTo("Foto");
    }

    @Test
    void a_picture_is_no_higher_than_the_part_of_the_page_that_is_asked_for() {
        Mark.Image image = (Mark.Image) strips("<img src=foto.png alt=x data-lebar=100% data-tinggi=5%>")
                .get(0)
                .marks()
                .get(0);
        float deep = desk.style().height()
                - desk.style().margins().top()
                - desk.style().margins().bottom();
        assertThat(image.height()).isCloseTo(deep / 20, within(0.1f));
        assertThat(image.width()).isCloseTo(5 * image.height(), within(0.1f));
    }

    @Test
    void a_picture_takes_the_part_of_the_column_that_is_asked_for() {
        Mark.Image image = (Mark.Image) strips("<figure class=kanan><img src=foto.png alt=x data-lebar=50%></figure>")
                .get(0)
                .marks()
                .get(0);
        assertThat(image.width()).isCloseTo(200, within(0.1f));
        assertThat(image.x()).isCloseTo(200, within(0.1f));
    }

    @Test
    void a_drawing_is_one_figure_that_says_what_it_shows() {
        Strip strip = strips("<img src=keadaan>").get(0);
        Tag figure = root.kids().get(0);
        assertThat(figure.role()).isEqualTo(Role.FIGURE);
        assertThat(figure.alternative()).isEqualTo("Tiga selesai");
        assertThat(strip.marks()).hasSize(CHART.parts().size()).allMatch(mark -> owner(mark) == figure);
    }

    @Test
    void words_stay_with_their_picture() {
        List<Strip> strips = strips("<figure><img src=foto.png alt=x><figcaption>Foto rapat</figcaption></figure>");
        assertThat(strips).hasSize(2);
        assertThat(strips.get(1).hold()).isEqualTo(Strip.Hold.KEEP);
    }

    @Test
    void a_picture_that_is_not_there_is_said() {
        assertThat(strips("<figure><img src=tidak-ada.png alt=x><figcaption>Foto</figcaption></figure>"))
                .hasSize(1);
        assertThat(desk.reports()).containsExactly("PICTURE tidak-ada.png");
    }

    @Test
    void a_qr_code_reads_back() throws Exception {
        String address = "https://contoh.go.id/rapat/2023/rakor-babel-2023.html?a=1";
        Mark.Shape shape = (Mark.Shape) strips("<img src='qr:" + address + "' alt='Alamat'>")
                .get(0)
                .marks()
                .get(0);
        assertThat(read(shape)).isEqualTo(address);
    }

    @Test
    void the_four_marks_of_states_differ_in_shape() {
        List<String> shapes = List.of("selesai", "dalam-proses", "belum", "tidak-dapat").stream()
                .map(kind -> Signs.state(kind, 10, Ink.BLACK))
                .map(Inline.Sign::marks)
                .map(Object::toString)
                .distinct()
                .toList();
        assertThat(shapes).hasSize(4);
        assertThat(Signs.known("selesai")).isTrue();
        assertThat(Signs.known("lain")).isFalse();
    }

    private List<Strip> strips(String html) {
        Element element = Jsoup.parseBodyFragment(html).body().child(0);
        return Figures.figure(element, root, desk).strips(400);
    }

    private static Object owner(Mark mark) {
        return mark instanceof Mark.Text text ? text.owner() : ((Mark.Shape) mark).owner();
    }

    /** What a reader of codes sees in a path of boxes. */
    private static String read(Mark.Shape shape) throws Exception {
        int side = 300;
        int[] dots = new int[side * side];
        Arrays.fill(dots, 0xffffff);
        List<Step> path = shape.path();
        for (int i = 0; i < path.size(); i += 5) {
            Step.Move from = (Step.Move) path.get(i);
            Step.Line to = (Step.Line) path.get(i + 2);
            for (int y = Math.round(from.y() * 2); y < Math.round(to.y() * 2); y++) {
                Arrays.fill(dots, y * side + Math.round(from.x() * 2), y * side + Math.round(to.x() * 2), 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots))))
                .getText();
    }
}
