package id.rakor.pdf.layout.piece;

import id.rakor.pdf.sheet.Tag;
import org.jsoup.nodes.Element;

/** What somebody who makes blocks (a table, a figure) has at hand while one paper is read. */
public interface Desk {
    /** How the paper looks. */
    Style style();

    /** The pictures it may show. */
    Pictures pictures();

    /** The width of the column the paper stands in, in points; blocks are asked again at the width they get. */
    float width();

    /**
     * What stands inside an element, as a block: a cell, a caption. Where it holds only words and inline elements, the
     * marks belong to the tag itself (or to spans below it); where it holds paragraphs or lists, each has a tag below.
     *
     * @param element the element whose children are set
     * @param tag the node that was made for it
     * @param look how its text looks
     */
    Block block(Element element, Tag tag, Look look);

    /** Says what is wrong with an element of the paper. */
    void report(PaperCode code, String... args);
}
