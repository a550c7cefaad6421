package id.rakor.pdf;

import id.rakor.chart.Bar;
import id.rakor.chart.Charts;
import id.rakor.chart.Share;
import id.rakor.finding.Finding;
import id.rakor.pdf.layout.Setter;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.press.Press;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Picture;
import id.rakor.pdf.sheet.Standard;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Sets and prints papers for tests and for the manual, with pictures of its own: {@code foto.png}, {@code lambang.png},
 * {@code keadaan} and {@code umur}.
 */
public final class Printer {
    private static final float MM = 72 / 25.4f;

    private final Style style;
    private final Standard standard;
    private final List<Finding> findings = new ArrayList<>();

    /** A printer for words such as {@code f4}, {@code serif}, {@code rata}, {@code besar}, {@code pdfa-4f}. */
    public Printer(List<String> words) {
        boolean f4 = words.contains("f4");
        Style.Margins margins = new Style.Margins(25 * MM, 20 * MM, 25 * MM, 30 * MM);
        this.style = style(
                f4 ? 215 * MM : 210 * MM,
                f4 ? 330 * MM : 297 * MM,
                margins,
                words.contains("serif") ? Family.SERIF : Family.SANS,
                words.contains("besar") ? 14 : 11,
                words.contains("rata"));
        this.standard = words.contains("pdfa-4f") ? Standard.PDFA_4F : Standard.PDFA_3A;
    }

    /** A printer of a style. */
    public Printer(Style style) {
        this.style = style;
        this.standard = Standard.PDFA_3A;
    }

    /** A style in the colours of the house. */
    public static Style style(
            float width, float height, Style.Margins margins, Family family, float size, boolean justified) {
        return new Style(
                width,
                height,
                margins,
                family,
                size,
                1.35f,
                justified,
                Ink.of("#1c1a18"),
                Ink.of("#5b5751"),
                Ink.of("#d8d3cb"),
                Ink.of("#9d1420"),
                Ink.of("#f5f3ef"));
    }

    /** A paper laid out. */
    public Booklet set(String html) {
        return Setter.set(html, "naskah.html", style, pictures(), findings::add);
    }

    /** A paper printed. */
    public byte[] print(String html) {
        return Press.print(set(html), imprint(), standard);
    }

    /** What was said of the papers set so far. */
    public List<Finding> findings() {
        return findings;
    }

    private static Imprint imprint() {
        return new Imprint(
                "Naskah",
                "id-ID",
                "Kantor Contoh",
                "",
                List.of(),
                LocalDate.of(2026, 1, 2),
                "Rakor",
                List.of(new Imprint.Attachment(
                        "rapat.yaml", "application/yaml", "Rekaman", "judul: x\n".getBytes(StandardCharsets.UTF_8))));
    }

    private static Pictures pictures() {
        List<Share> shares = List.of(
                new Share(Share.Fill.FULL, 6, "6 selesai"),
                new Share(Share.Fill.HATCHED, 4, "4 dalam proses"),
                new Share(Share.Fill.EMPTY, 9, "9 belum ditindaklanjuti"),
                new Share(Share.Fill.CROSSED, 1, "1 tidak dapat ditindaklanjuti"));
        List<Bar> bars = List.of(
                new Bar("sampai 6 bulan", 2, "2 hasil", false),
                new Bar("6 sampai 12 bulan", 5, "5 hasil", false),
                new Bar("lebih dari setahun", 3, "3 hasil", true));
        return new Pictures(
                Map.of("foto.png", picture(600, 300), "lambang.png", picture(240, 240)),
                Map.of(
                        "keadaan", Charts.whole(shares, 440, "Keadaan 20 hasil rapat: 6 selesai, 4 dalam proses"),
                        "umur", Charts.beside(bars, 440, "Umur 10 hasil yang belum selesai")));
    }

    private static Picture picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xd8d3cb));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x9d1420));
        pen.fillOval(width / 2 - height / 4, height / 4, height / 2, height / 2);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return new Picture(out.toByteArray(), width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
