package id.rakor.chart;

import id.rakor.chart.Drawing.Part;
import id.rakor.chart.Drawing.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a drawing for a page: an SVG element with classes and presentation attributes, without a style attribute, an
 * id or anything from outside. The classes are {@code isi-*} for what is filled and {@code garis-*} for lines, each
 * with the word that the tokens have for a {@link Tone}; a page says what colours they are, in each of its schemes.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /** The text of the element, one line. */
    public static String of(Drawing drawing) {
        Svg svg = new Svg();
        svg.out.append("<svg").append(" class=\"bagan\"").append(" viewBox=\"0 0 ");
        svg.out.append(number(drawing.width())).append(' ').append(number(drawing.height()));
        svg.out.append("\" role=\"img\" aria-label=\"").append(escaped(drawing.alternative()));
        svg.out.append("\">");
        drawing.parts().forEach(svg::part);
        return svg.out.append("</svg>").toString();
    }

    private void part(Part part) {
        if (part instanceof Part.Line line) {
            out.append("<line").append(kind(null, line.tone()));
            attribute("x1", line.x1()).attribute("y1", line.y1());
            attribute("x2", line.x2()).attribute("y2", line.y2());
            attribute("stroke-width", line.thick());
            out.append("/>");
        } else if (part instanceof Part.Box box) {
            out.append("<rect").append(kind(box.fill(), box.line()));
            attribute("x", box.x()).attribute("y", box.y());
            attribute("width", box.width()).attribute("height", box.height());
            edge(box.line());
        } else if (part instanceof Part.Circle circle) {
            out.append("<circle").append(kind(circle.fill(), circle.line()));
            attribute("cx", circle.x()).attribute("cy", circle.y()).attribute("r", circle.radius());
            edge(circle.line());
        } else if (part instanceof Part.Words words) {
            words(words);
        }
    }

    private void edge(Tone line) {
        if (line != null) {
            attribute("stroke-width", 0.6f);
        }
        out.append("/>");
    }

    private void words(Part.Words words) {
        out.append("<text").append(kind(words.tone(), null));
        attribute("x", words.x()).attribute("y", words.baseline()).attribute("font-size", words.size());
        if (words.anchor() > 0) {
            out.append(" text-anchor=\"").append(words.anchor() < 1 ? "middle" : "end");
            out.append('"');
        }
        if (words.bold()) {
            out.append(" font-weight=\"700\"");
        }
        out.append('>').append(escaped(words.text())).append("</text>");
    }

    private Svg attribute(String name, float value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private static String kind(Tone fill, Tone line) {
        String inside = fill == null ? "isi-kosong" : "isi-" + name(fill);
        return " class=\"" + inside + (line == null ? "" : " garis-" + name(line)) + "\"";
    }

    private static String name(Tone tone) {
        return switch (tone) {
            case INK -> "tinta";
            case QUIET -> "pudar";
            case RULE -> "garis";
            case FIELD -> "bidang";
            case ACCENT -> "merah";
            case PAPER -> "kertas";
        };
    }

    private static String number(float value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
