package id.rakor.pdf.layout.figure;

import id.rakor.chart.Drawing;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Desk;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Picture;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import org.jsoup.nodes.Element;

/**
 * Makes blocks of pictures: files of dots, drawings as vectors, QR codes. A picture is one FIGURE with its alternative
 * text; words below it stand in a caption.
 *
 * <p>A picture that is not there is said and left out; its words stay.
 */
public final class Figures {
    private static final String QR = "qr:";

    private Figures() {}

    /**
     * The block of a figure or a picture that stands alone.
     *
     * @param element a {@code figure} with an {@code img} and perhaps a {@code figcaption}, or an {@code img}
     * @param parent the node below which its FIGURE is made
     * @param desk what is at hand
     */
    public static Block figure(Element element, Tag parent, Desk desk) {
        Element img = element.normalName().equals("img") ? element : element.selectFirst("img");
        Element words = element.selectFirst("> figcaption");
        Tag holder = words == null ? parent : parent.child(Role.DIV);
        Painted painted = img == null ? null : painted(img, holder, desk);
        Block caption = null;
        if (words != null) {
            Look look = Look.body(desk.style()).align(Align.LEFT);
            look = look.size(desk.style().size() * 0.88f).ink(desk.style().quiet());
            caption = desk.block(words, holder.child(Role.P), look);
        }
        Align align = element.hasClass("tengah") ? Align.CENTRE : element.hasClass("kanan") ? Align.RIGHT : Align.LEFT;
        float share = share(img, "data-lebar");
        float high = share(img, "data-tinggi") * deep(desk);
        return new FigureBlock(painted, share, high, align, caption, desk.style());
    }

    /** What an {@code img} shows, with its FIGURE below a node; null when there is no such picture, which is said. */
    public static Painted painted(Element img, Tag parent, Desk desk) {
        String name = img.attr("src");
        Drawing drawing = desk.pictures().drawings().get(name);
        Picture picture = desk.pictures().files().get(name);
        boolean qr = name.startsWith(QR) && name.length() > QR.length();
        if (drawing == null && picture == null && !qr) {
            desk.report(PaperCode.PICTURE, name);
            return null;
        }
        Tag figure = parent.child(Role.FIGURE);
        String said = img.attr("alt");
        if (drawing != null) {
            figure.alternative(said.isEmpty() ? drawing.alternative() : said);
            return Drawn.of(drawing, figure, desk.style());
        }
        figure.alternative(said.isEmpty() ? name : said);
        return qr ? Qr.of(name.substring(QR.length()), figure) : Painted.of(picture, figure);
    }

    /** A part of the column or of the page; 0 when the picture's own size decides. */
    private static float share(Element img, String name) {
        String said = img == null ? "" : img.attr(name);
        return said.matches("[0-9]{1,3}%") ? Math.min(100, Integer.parseInt(said.replace("%", ""))) / 100f : 0;
    }

    /** How deep the text of a page is. */
    private static float deep(Desk desk) {
        Style style = desk.style();
        Style.Margins margins = style.margins();
        float across = style.width() - margins.left() - margins.right();
        float down = style.height() - margins.top() - margins.bottom();
        return desk.width() > across + 1 ? across : down;
    }
}
