package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.phrase.Scribe;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Desk;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.sheet.Tag;
import org.jsoup.nodes.Element;

/** Reads one paper: lines, and the blocks that stand inside elements. */
final class Reader extends Scribe implements Desk {
    Reader(Element body, String title, Source source, Spots spots) {
        super(body, title, source, spots);
    }

    @Override
    public Block block(Element element, Tag tag, Look look) {
        if (Blocks.in(element)) {
            return new Stack(new Blocks(this).parts(element.childNodes(), tag, look));
        }
        return lines(element.childNodes(), tag, look, true);
    }

    /** What stands in an item of a list, closer than elsewhere. */
    Block item(Element element, Tag tag, Look look) {
        if (Blocks.in(element)) {
            return new Stack(new Blocks(this, true).parts(element.childNodes(), tag, look));
        }
        return lines(element.childNodes(), tag, look, true);
    }
}
