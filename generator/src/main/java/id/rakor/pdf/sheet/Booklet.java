package id.rakor.pdf.sheet;

import java.util.List;

/**
 * A paper that is laid out and not yet printed.
 *
 * @param root the structure tree
 * @param leaves the pages; at least one
 * @param outline the bookmarks; may be empty
 */
public record Booklet(Tag root, List<Leaf> leaves, List<Bookmark> outline) {
    public Booklet {
        leaves = List.copyOf(leaves);
        outline = List.copyOf(outline);
    }
}
