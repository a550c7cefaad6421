package id.rakor.pdf.layout.page;

import id.rakor.pdf.layout.flow.Passage;
import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/** Makes pages of passages: breaks them, draws heads and feet, and puts in the numbers of pages. */
public final class Pages {
    private static final float RULE_WIDTH = 0.5f;
    private static final float RULE_PART = 0.3f;
    private static final float HEAD_SPACE = 14;
    private static final float FOOT_SPACE = 20;

    private final List<Sheet> sheets;
    private final Style style;
    private final Spots spots;

    private Pages(List<Sheet> sheets, Style style, Spots spots) {
        this.sheets = sheets;
        this.style = style;
        this.spots = spots;
    }

    /** The pages of a paper; at least one. */
    public static List<Leaf> of(List<Passage> passages, Style style, Spots spots) {
        Pages pages = new Pages(Breaker.sheets(passages, style, spots), style, spots);
        List<List<Mark>> marks = new ArrayList<>();
        for (int i = 0; i < pages.sheets.size(); i++) {
            marks.add(pages.marks(pages.sheets.get(i), i + 1));
        }
        List<List<Mark>> whole = Divided.whole(marks);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Frame frame = pages.sheets.get(i).frame();
            leaves.add(new Leaf(frame.width(), frame.height(), whole.get(i)));
        }
        return leaves;
    }

    private List<Mark> marks(Sheet sheet, int number) {
        Frame frame = sheet.frame();
        List<Mark> marks = new ArrayList<>();
        List<Strip> head = sheet.running().head(number, sheets.size(), sheet.first(), frame.wide());
        add(head, frame.left(), Math.max(frame.top() - HEAD_SPACE - Strip.height(head), 0), marks);
        for (Sheet.Placed placed : sheet.placed()) {
            add(placed.strip(), frame.left() + placed.x(), frame.top() + placed.y(), marks);
        }
        notes(sheet, marks);
        List<Strip> foot = sheet.running().foot(number, sheets.size(), sheet.first(), frame.wide());
        float lowest = frame.height() - Strip.height(foot);
        add(foot, frame.left(), Math.min(frame.top() + frame.deep() + FOOT_SPACE, lowest), marks);
        return marks;
    }

    private void notes(Sheet sheet, List<Mark> marks) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        Frame frame = sheet.frame();
        float y = frame.top() + frame.deep() - sheet.noted();
        float line = y + Sheet.RULE / 2;
        float end = frame.left() + frame.wide() * RULE_PART;
        marks.add(Mark.Shape.line(Artifact.LAYOUT, frame.left(), line, end, line, RULE_WIDTH, style.quiet()));
        add(sheet.notes(), frame.left(), y + Sheet.RULE, marks);
    }

    private void add(List<Strip> strips, float x, float top, List<Mark> marks) {
        float y = top;
        for (int i = 0; i < strips.size(); i++) {
            y += i == 0 ? 0 : strips.get(i).gap();
            add(strips.get(i), x, y, marks);
            y += strips.get(i).height();
        }
    }

    private void add(Strip strip, float x, float y, List<Mark> marks) {
        for (Mark mark : strip.marks()) {
            Mark moved = mark.moved(x, y);
            marks.add(moved instanceof Mark.Text text ? numbered(text) : moved);
        }
    }

    private Mark numbered(Mark.Text mark) {
        char sign = mark.text().isEmpty() ? ' ' : mark.text().charAt(0);
        if (sign != Spots.ENDING && sign != Spots.STARTING) {
            return mark;
        }
        String number = Integer.toString(spots.page(mark.text().substring(1)));
        float back = sign == Spots.ENDING ? mark.face().width(number, mark.size()) : 0;
        return new Mark.Text(
                mark.owner(),
                mark.face(),
                mark.size(),
                mark.ink(),
                mark.x() - back,
                mark.baseline(),
                number,
                mark.stretch());
    }
}
