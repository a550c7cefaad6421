package id.rakor.pdf.layout.phrase;

import id.rakor.pdf.layout.flow.Anchored;
import id.rakor.pdf.layout.flow.Beside;
import id.rakor.pdf.layout.phrase.Inlines.Scope;
import id.rakor.pdf.layout.phrase.Inlines.Way;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Footnotes: a raised number that leads to the note, and the note at the foot of the page. In the tree the note stands
 * where it is referred to first.
 */
public final class Notes {
    public static final String CLASS = "catatan-kaki";

    private static final float SIZE = 0.82f;
    private static final float LINE = 1.3f;
    private static final float RAISED = 0.68f;
    private static final float UP = 0.32f;
    private static final float INDENT = 1.7f;
    private static final float GAP = 0.25f;

    private final Scribe scribe;
    private final Inlines into;

    Notes(Scribe scribe, Inlines into) {
        this.scribe = scribe;
        this.into = into;
    }

    /** Adds the mark of a footnote and the note, or the mark of one referred to again. */
    void read(Element element, Way way) {
        boolean again = element.normalName().equals("a");
        Element note = again ? noteOf(element) : element;
        int number = note == null ? 0 : scribe.names().number(note);
        if (number == 0) {
            scribe.report(PaperCode.TARGET, element.attr("href"));
            return;
        }
        Tag reference = way.scope().child(Role.REFERENCE);
        mark(reference, number, way);
        if (again) {
            scribe.again(reference, number);
            return;
        }
        Tag tag = way.scope().child(Role.NOTE).id(spot(number)).leadsTo(reference);
        reference.leadsTo(tag);
        scribe.noted(tag, number);
        into.add(new Inline.Note(new Footnote(strips(element, tag, number))));
    }

    private Element noteOf(Element again) {
        String id = again.attr("href").replaceFirst("^#", "");
        Element found =
                again.ownerDocument() == null ? null : again.ownerDocument().getElementById(id);
        return found != null && found.hasClass(CLASS) ? found : null;
    }

    private void mark(Tag reference, int number, Way way) {
        Tag link = reference.child(Role.LINK);
        String words = Integer.toString(number);
        float size = way.look().size();
        Inline.Link leads = new Inline.Link(link, "#" + spot(number), words);
        Way raised = way.scope(new Scope(link, false))
                .look(way.look().size(size * RAISED))
                .rise(way.rise() + size * UP)
                .link(leads);
        into.text(words, raised);
        into.settle();
    }

    private List<Strip> strips(Element element, Tag note, int number) {
        Look look = Look.body(scribe.style()).line(LINE).align(Align.LEFT);
        look = look.size(look.size() * SIZE);
        Tag label = note.child(Role.LBL);
        Inline.Type type = new Inline.Type(look.face(), look.size(), look.ink(), 0);
        Inline.Run run = new Inline.Run(label, type, Integer.toString(number), null, false);
        float line = look.size() * LINE;
        float indent = look.size() * INDENT;
        Block body = scribe.lines(element.childNodes(), note.child(Role.P), look, true);
        Block labelled =
                new Beside(new Paragraph(List.of(run), line, 0, Align.LEFT, Strip.Hold.FREE), indent, indent * 2, body);
        List<Strip> strips = new ArrayList<>(new Anchored(labelled, spot(number), note).strips(scribe.width()));
        strips.set(0, strips.get(0).below(look.size() * GAP));
        return strips;
    }

    static String spot(int number) {
        return ".n" + number;
    }
}
