package id.rakor.pdf.layout.vocabulary;

import id.rakor.pdf.layout.flow.Inset;
import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.flow.Stack;
import id.rakor.pdf.layout.flow.Stack.Part;
import id.rakor.pdf.layout.phrase.Letters;
import id.rakor.pdf.layout.phrase.Notes;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The contents of a paper, made of its headings: each with dots that lead to the number of its page. Room is kept for
 * numbers of four digits, so that nothing is set again when they are known.
 */
final class Contents {
    private static final String TITLED = "section[" + Sections.TITLE + "]";
    private static final int LEVELS = 2;
    private static final String ROOM = "0000";
    private static final float INDENT = 1.4f;
    private static final String DOT = " .";

    private final Reader reader;

    Contents(Reader reader) {
        this.reader = reader;
    }

    Block block(Element nav, Tag parent, Look around) {
        Look look = around.align(Align.LEFT);
        String asked = nav.attr("data-tingkat");
        int levels = asked.matches("[1-4]") ? Integer.parseInt(asked) : LEVELS;
        Tag tag = parent.child(Role.TOC);
        float line = look.size() * look.line();
        List<Part> parts = new ArrayList<>();
        List<Element> headings = reader.names().headings();
        int top = headings.stream().mapToInt(Contents::level).min().orElse(1);
        for (Element heading : headings) {
            int level = level(heading) - top + 1;
            if (level <= levels) {
                Look own = look.bold(level == 1 && levels > 1);
                Block entry = entry(heading, tag.child(Role.TOCI), own);
                Block inset = Inset.of(entry, (level - 1) * look.size() * INDENT);
                float before = level == 1 && levels > 1 ? line * 0.35f : 0;
                parts.add(Part.of(inset, before, line * 0.08f));
            }
        }
        return new Stack(parts);
    }

    /** How deep it stands: its own depth, that of a part with a title of its own being 0, below those it stands in. */
    static int level(Element heading) {
        int outer = (int)
                heading.parents().stream().filter(around -> around.is(TITLED)).count();
        return outer
                + (heading.hasAttr(Sections.TITLE) ? 0 : heading.normalName().charAt(1) - '0');
    }

    static String title(Element heading) {
        if (heading.hasAttr(Sections.TITLE)) {
            return heading.attr(Sections.TITLE);
        }
        Element words = heading.clone();
        words.select("." + Notes.CLASS).remove();
        return words.text();
    }

    private Block entry(Element heading, Tag item, Look look) {
        Tag tag = item.child(Role.P).child(Role.LINK);
        String name = reader.names().of(heading);
        String title = title(heading);
        Inline.Link link = new Inline.Link(tag, "#" + name, title);
        List<Inline> inlines = new ArrayList<>();
        Inline.Type type = new Inline.Type(look.face(), look.size(), look.ink(), 0);
        for (Letters.Piece piece : Letters.pieces(title, look)) {
            if (piece.stands() != null) {
                tag.actual(title);
            }
            Inline.Type own = new Inline.Type(piece.face(), type.size(), type.ink(), 0);
            inlines.add(new Inline.Run(tag, own, piece.text(), link, false));
        }
        Paragraph words = new Paragraph(inlines, look.size() * look.line(), 0, Align.LEFT, Strip.Hold.FREE);
        return new Entry(words, link, look);
    }

    /** A title, dots, a number. */
    private record Entry(Paragraph words, Inline.Link link, Look look) implements Block {
        @Override
        public List<Strip> strips(float width) {
            float room = look.bold(true).face().width(ROOM, look.size());
            List<Strip> strips = new ArrayList<>(words.strips(width - room - look.size()));
            int last = strips.size() - 1;
            Strip strip = strips.get(last);
            List<Mark> marks = new ArrayList<>(strip.marks());
            float end = 0;
            float baseline = 0;
            for (Mark mark : strip.marks()) {
                if (mark instanceof Mark.Text text) {
                    end = text.x() + text.face().width(text.text(), text.size());
                    baseline = text.baseline();
                }
            }
            leader(end, width - room, baseline, marks);
            String sign = Spots.ENDING + link.target().substring(1);
            marks.add(new Mark.Text(link.tag(), look.face(), look.size(), look.ink(), width, baseline, sign, 0));
            String target = link.target();
            marks.add(new Mark.Area(link.tag(), end, 0, width - end, strip.height(), target, link.contents()));
            strips.set(last, Strip.of(strip.height(), strip.gap(), strip.hold(), marks));
            return strips;
        }

        /** Dots that stand below each other in all entries. */
        private void leader(float from, float to, float baseline, List<Mark> marks) {
            Face face = look.bold(false).face();
            float step = face.width(DOT + DOT, look.size()) - face.width(DOT, look.size());
            int first = (int) Math.ceil((to - from - look.size() * 0.4f) / step);
            if (first > 1) {
                float x = to - (first - 1) * step;
                String dots = DOT.repeat(first - 1);
                marks.add(new Mark.Text(Artifact.LAYOUT, face, look.size(), look.ink(), x, baseline, dots, 0));
            }
        }

        @Override
        public float narrowest() {
            return words.narrowest();
        }

        @Override
        public float widest() {
            return words.widest();
        }
    }
}
