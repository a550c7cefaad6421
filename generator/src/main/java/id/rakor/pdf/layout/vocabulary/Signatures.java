package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Balanced;
import id.rakor.pdf.layout.flow.Row;
import id.rakor.pdf.layout.flow.Row.Cell;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Signatures side by side, each in one piece; a single one stands at the right, or in the middle where it is asked to. */
final class Signatures {
    private static final float SINGLE = 0.44f;
    private static final float SECOND = 0.46f;
    private static final float PAD = 7;
    private static final int MOST = 3;

    private final Reader reader;

    Signatures(Reader reader) {
        this.reader = reader;
    }

    Block block(Element element, Tag parent, Look look) {
        Tag tag = parent.child(Role.DIV);
        List<Element> signers = element.select("> .pihak");
        if (signers.isEmpty()) {
            return new Row(List.of(cell(element, tag, look, 1 - SINGLE, SINGLE)));
        }
        List<Part> rows = new ArrayList<>();
        float space = look.size() * look.line();
        int most = signers.size() == 4 ? 2 : MOST;
        for (int from = 0; from < signers.size(); from += most) {
            List<Element> row = signers.subList(from, Math.min(from + most, signers.size()));
            boolean middle = row.size() == 1 && element.hasClass("tengah");
            rows.add(Part.of(row(row, tag, look, middle), space, space).kept());
        }
        return new Row(List.of(Cell.of(new Stack(rows), 0, 1)));
    }

    private Block row(List<Element> signers, Tag tag, Look look, boolean middle) {
        float width = Math.min(SINGLE, 1f / signers.size() - 0.03f);
        float step = signers.size() == 1 ? 0 : (1 - width) / (signers.size() - 1);
        if (signers.size() == 2 && !electronic(signers.get(0))) {
            step = SECOND;
        }
        List<Cell> whole = new ArrayList<>();
        List<Cell> above = new ArrayList<>();
        List<Cell> below = new ArrayList<>();
        for (int i = 0; i < signers.size(); i++) {
            float from = middle ? (1 - width) / 2 : signers.size() == 1 ? 1 - width : i * step;
            int space = signers.get(i).select("> .ruang").isEmpty()
                    ? 0
                    : signers.get(i).select("> .ruang").first().siblingIndex();
            if (electronic(signers.get(i)) || space == 0) {
                whole.add(cell(signers.get(i), tag, look, from, width));
            } else {
                Tag one = tag.child(Role.DIV);
                List<Node> nodes = signers.get(i).childNodes();
                float room = i == signers.size() - 1 ? 1 - from : width;
                above.add(Cell.of(stack(nodes.subList(0, space), one, look), from, room));
                below.add(Cell.of(stack(nodes.subList(space, nodes.size()), one, look), from, room));
            }
        }
        if (!whole.isEmpty()) {
            above.addAll(whole);
        }
        Part first = Part.of(new Row(above), 0, 0);
        return new Stack(below.isEmpty() ? List.of(first) : List.of(first.leading(), Part.of(new Row(below), 0, 0)));
    }

    private Stack stack(List<Node> nodes, Tag tag, Look look) {
        List<Part> parts = new ArrayList<>();
        for (Part part : new Blocks(reader).parts(nodes, tag, look.align(Align.LEFT))) {
            parts.add(Part.of(new Balanced(part.block(), false), 0, 0));
        }
        return new Stack(parts);
    }

    private static boolean electronic(Element signer) {
        return signer.hasClass("tte")
                || signer.parent() != null && signer.parent().hasClass("tte");
    }

    private Cell cell(Element signer, Tag parent, Look look, float from, float width) {
        Tag tag = parent.child(Role.DIV);
        boolean electronic = electronic(signer);
        Ink frame = electronic ? reader.style().ink() : null;
        return new Cell(stack(signer.childNodes(), tag, look), from, width, electronic ? PAD : 0, frame);
    }
}
