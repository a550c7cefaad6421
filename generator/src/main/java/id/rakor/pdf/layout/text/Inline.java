package id.rakor.pdf.layout.text;

import id.rakor.pdf.layout.piece.Footnote;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Tag;
import java.util.List;

/** One thing in the line of a paragraph. White space is folded already. */
public sealed interface Inline {
    /**
     * Text in one face.
     *
     * @param owner the node it belongs to, which has no kids
     * @param type how it is drawn
     * @param text what is drawn; the face has all its characters
     * @param link the link it is part of, or null
     * @param hyphens whether its words may be divided
     */
    record Run(Owner owner, Type type, String text, Link link, boolean hyphens) implements Inline {}

    /**
     * Something drawn in the line: a status mark, a small picture.
     *
     * @param width how much of the line it takes
     * @param ascent how far it rises above the baseline
     * @param descent how far it falls below it
     * @param marks x from its left edge, y from the baseline, negative above it
     */
    record Sign(float width, float ascent, float descent, List<Mark> marks) implements Inline {}

    /** A footnote of the text before it. */
    record Note(Footnote footnote) implements Inline {}

    /** A place that links lead to. */
    record Anchor(String name, Tag tag) implements Inline {}

    /** The end of a line. */
    record Break() implements Inline {}

    /**
     * How a run is drawn.
     *
     * @param face the face
     * @param size its size in points
     * @param ink its colour
     * @param rise how far it stands above the baseline; negative below it
     */
    record Type(Face face, float size, Ink ink, float rise) {}

    /**
     * Where a run leads.
     *
     * @param tag the LINK node
     * @param target an address, or {@code #name}
     * @param contents what it leads to, in words
     */
    record Link(Tag tag, String target, String contents) {}
}
