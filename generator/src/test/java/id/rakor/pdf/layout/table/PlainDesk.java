package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Desk;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A desk that sets the words of a cell as one paragraph. */
public class PlainDesk implements Desk {
    private final List<String> reports = new ArrayList<>();

    @Override
    public Style style() {
        return new Style(
                595,
                842,
                new Style.Margins(70, 57, 70, 85),
                Family.SANS,
                10,
                1.3f,
                false,
                Ink.BLACK,
                Ink.of("#555555"),
                Ink.of("#cccccc"),
                Ink.of("#9d1420"),
                Ink.of("#f2f2f2"));
    }

    @Override
    public Pictures pictures() {
        return Pictures.NONE;
    }

    @Override
    public float width() {
        return 453;
    }

    @Override
    public Block block(Element element, Tag tag, Look look) {
        List<Inline> inlines = new ArrayList<>();
        for (String piece : element.wholeText().split("\n")) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Break());
            }
            if (!piece.isBlank()) {
                inlines.add(new Inline.Run(
                        tag, new Inline.Type(look.face(), look.size(), look.ink(), 0), piece, null, true));
            }
        }
        return new Paragraph(inlines, look.size() * look.line(), 0, look.align(), Strip.Hold.FREE);
    }

    @Override
    public void report(PaperCode code, String... args) {
        reports.add(code + " " + String.join(" ", args));
    }

    /** What was said to be wrong. */
    public List<String> reports() {
        return reports;
    }
}
