package id.rakor.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import id.rakor.prose.parse.ProseFault;
import id.rakor.prose.parse.Remarks;
import id.rakor.prose.parse.Source;
import org.jsoup.nodes.Element;

/** Makes elements of what stands inside a block: text, emphasis, code, links, marks of footnotes. */
final class Inlines {
    private static final int MOST_NESTED = 20;

    private final Draft draft;
    private final Addresses addresses;
    private int depth;
    private boolean inLink;

    Inlines(Draft draft) {
        this.draft = draft;
        this.addresses = new Addresses(draft);
    }

    void addAll(Element parent, Node container) {
        if (depth == MOST_NESTED) {
            text(parent, container.getChildChars().unescape());
            return;
        }
        depth++;
        addFrom(parent, container.getFirstChild());
        depth--;
    }

    /** Adds what follows a node inside the same block. */
    void addAfter(Element parent, Node first) {
        addFrom(parent, first.getNext());
    }

    private void addFrom(Element parent, Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            add(parent, node);
        }
    }

    private void add(Element parent, Node node) {
        if (node instanceof Text) {
            text(parent, node.getChars().unescape());
        } else if (node instanceof TextBase) {
            addAll(parent, node);
        } else if (node instanceof SoftLineBreak) {
            text(parent, " ");
        } else if (node instanceof HardLineBreak) {
            parent.appendElement("br");
        } else if (node instanceof Emphasis) {
            addAll(parent.appendElement("em"), node);
        } else if (node instanceof StrongEmphasis) {
            addAll(parent.appendElement("strong"), node);
        } else if (node instanceof Code code) {
            text(parent.appendElement("code"), codeText(code));
        } else if (node instanceof HtmlInlineBase) {
            addHtml(parent, node);
        } else if (node instanceof Footnote mark) {
            addMark(parent, mark);
        } else {
            addLink(parent, node);
        }
    }

    private static String codeText(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        if (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()) {
            text = text.substring(1, text.length() - 1);
        }
        return code.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
    }

    private void addLink(Element parent, Node node) {
        if (node instanceof Link link) {
            linked(parent, node, link.getUrl().unescape());
        } else if (node instanceof AutoLink link) {
            linked(parent, node, link.getText().toString());
        } else if (node instanceof MailLink link) {
            linked(parent, node, "mailto:" + link.getText());
        } else if (node instanceof Image image) {
            draft.fault(ProseFault.IMAGE, node, image.getUrl().unescape());
            addAll(parent, node);
        } else if (node instanceof LinkRef ref) {
            referred(parent, ref);
        } else if (node instanceof ImageRef ref) {
            referred(parent, ref);
        } else {
            text(parent, node.getChars().unescape());
        }
    }

    private void referred(Element parent, RefNode ref) {
        if (!ref.isDefined() || ref.getReferenceNode(draft.document) == null) {
            addUndefined(parent, ref);
            return;
        }
        String address = ref.getReferenceNode(draft.document).getUrl().unescape();
        if (ref instanceof ImageRef) {
            draft.fault(ProseFault.IMAGE, ref, address);
            addAll(parent, ref);
        } else {
            linked(parent, ref, address);
        }
    }

    private void addUndefined(Element parent, RefNode ref) {
        if (ref.getNext() instanceof Text next && next.getChars().startsWith("(")) {
            draft.fault(ProseFault.NO_LINK, ref, ref.getChars().toString());
        }
        text(parent, ref.getChars().prefixOf(ref.getChildChars()).unescape());
        addAll(parent, ref);
        text(parent, ref.getChars().suffixOf(ref.getChildChars()).unescape());
    }

    private void linked(Element parent, Node node, String address) {
        if (inLink) {
            addAll(parent, node);
            return;
        }
        inLink = true;
        Element inside = new Element("a");
        addAll(inside, node);
        inLink = false;
        addresses.add(parent, inside, node, Source.shown(address));
    }

    private void addHtml(Element parent, Node node) {
        Remarks remarks = Remarks.takenFrom(node.getChars().toString());
        if (!remarks.rest().isEmpty()) {
            if (!remarks.rest().startsWith("</")) {
                draft.fault(ProseFault.HTML, node, remarks.begin());
            }
            text(parent, remarks.rest());
        }
    }

    private void addMark(Element parent, Footnote mark) {
        boolean defined = mark.isDefined() && mark.getFootnoteBlock() != null;
        if (defined && !inLink) {
            draft.footnotes.mark(parent, mark.getFootnoteBlock());
            return;
        }
        if (!defined) {
            draft.fault(ProseFault.NO_FOOTNOTE, mark, mark.getChars().toString());
        }
        text(parent, mark.getChars().unescape());
    }

    private static void text(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendText(Source.shown(text).replace('\0', '\uFFFD'));
        }
    }
}
