package id.rakor.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import id.rakor.prose.parse.ProseFault;
import id.rakor.prose.parse.Remarks;
import id.rakor.prose.parse.Source;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes elements of blocks: headings, paragraphs, lists, quotations, code, tables, lines. */
final class Blocks {
    /** What a block may look like that is a picture made of text. */
    private static final Set<String> PICTURES = Set.of("layar", "kertas");

    private final Draft draft;
    private final Inlines inlines;
    private final Figures figures;

    Blocks(Draft draft) {
        this.draft = draft;
        this.inlines = new Inlines(draft);
        this.figures = new Figures(draft, inlines);
    }

    void addAll(Element parent, Node container) {
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            add(parent, node);
        }
    }

    private void add(Element parent, Node node) {
        if (node instanceof Heading heading) {
            addHeading(parent, heading);
        } else if (node instanceof Paragraph) {
            addParagraph(parent, node);
        } else if (node instanceof ListBlock list) {
            addList(parent, list);
        } else if (node instanceof BlockQuote) {
            addAll(parent.appendElement("blockquote"), node);
        } else if (node instanceof FencedCodeBlock code) {
            String looks = code.getInfo().toString().strip().split("\\s", 2)[0];
            boolean picture = draft.setting.pictures() && PICTURES.contains(looks);
            addCode(parent, code.getContentChars().normalizeEOL(), picture ? looks : "");
        } else if (node instanceof IndentedCodeBlock code) {
            addCode(parent, code.getContentChars().trimTailBlankLines().normalizeEOL(), "");
        } else if (node instanceof ThematicBreak) {
            parent.appendElement("hr");
        } else if (node instanceof TableBlock) {
            new Tables(draft, inlines).add(parent, node);
        } else if (node instanceof HtmlBlockBase) {
            addHtml(parent, node);
        } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
            parent.appendElement("p").appendText(Source.shown(node.getChars().toString()));
        }
    }

    private void addHeading(Element parent, Heading heading) {
        Element element = new Element("h6");
        inlines.addAll(element, heading);
        if (element.hasText()) {
            parent.appendChild(element);
            draft.headings.add(element, heading.getLevel());
        }
    }

    private void addParagraph(Element parent, Node node) {
        if (figures.add(parent, node)) {
            return;
        }
        boolean tight = node.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
        Element element = new Element("p");
        inlines.addAll(tight ? parent : element, node);
        if (element.hasText()) {
            parent.appendChild(element);
        }
    }

    private void addList(Element parent, ListBlock list) {
        Element element = parent.appendElement(list instanceof BulletList ? "ul" : "ol");
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            element.attr("start", Integer.toString(ordered.getStartNumber()));
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            addAll(element.appendElement("li"), item);
        }
    }

    private static void addCode(Element parent, String code, String looks) {
        String whole = code.isEmpty() || code.endsWith("\n") ? code : code + "\n";
        Element block = parent.appendElement("pre");
        if (!looks.isEmpty()) {
            block.addClass(looks);
        }
        block.appendElement("code").appendText(Source.shown(whole));
    }

    private void addHtml(Element parent, Node node) {
        Remarks remarks = Remarks.takenFrom(node.getChars().toString());
        if (remarks.open()) {
            draft.fault(ProseFault.OPEN_REMARK, node);
        } else if (!remarks.rest().isBlank()) {
            draft.fault(ProseFault.HTML, node, remarks.begin());
        }
        if (!remarks.rest().isBlank()) {
            parent.appendElement("p").appendText(Source.shown(remarks.rest().strip()));
        }
    }
}
