package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.figure.Figures;
import id.rakor.pdf.layout.flow.Drawn;
import id.rakor.pdf.layout.flow.Row;
import id.rakor.pdf.layout.flow.Row.Cell;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A letterhead: the emblem at the left, the lines of the office in the middle, a thick and a thin rule below. */
final class Letterhead {
    private static final float EMBLEM = 0.15f;
    private static final float EMBLEM_ACROSS = 0.07f;
    private static final float LINE = 1.22f;
    private static final float THICK = 2;
    private static final float THIN = 0.6f;
    private static final float SPACE = 5;

    private final Reader reader;

    Letterhead(Reader reader) {
        this.reader = reader;
    }

    Block block(Element element, Tag parent, Look look) {
        Tag tag = parent.child(Role.DIV);
        Element img = element.selectFirst("> img");
        Block emblem = img == null ? null : Figures.figure(img.clone().attr("data-lebar", "100%"), tag, reader);
        List<Part> lines = new ArrayList<>();
        for (Element line : element.select("> p")) {
            Look centred = look.align(Align.CENTRE).line(LINE);
            lines.add(new Paragraphs(reader).paragraph(line, tag, centred, 0));
        }
        boolean across = element.closest(".mendatar") != null;
        float side = emblem == null ? 0 : across ? EMBLEM_ACROSS : EMBLEM;
        List<Cell> cells = new ArrayList<>();
        if (emblem != null) {
            cells.add(Cell.of(emblem, 0, side * 0.82f));
        }
        cells.add(Cell.of(new Stack(lines), side, 1 - 2 * side));
        return new Row(List.of(Cell.of(
                new Stack(List.of(
                        Part.of(new Row(cells), 0, SPACE),
                        Part.of(new Drawn(THICK + THIN * 3, Letterhead::rules), SPACE, 0))),
                0,
                1)));
    }

    private static List<Mark> rules(float width) {
        float low = THICK + THIN * 2;
        return List.of(
                Mark.Shape.line(Artifact.LAYOUT, 0, THICK / 2, width, THICK / 2, THICK, Ink.BLACK),
                Mark.Shape.line(Artifact.LAYOUT, 0, low, width, low, THIN, Ink.BLACK));
    }
}
