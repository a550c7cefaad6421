package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Strip;
import java.util.List;

/** The head and the foot of pages. */
public interface Running {
    /** No heads, no feet. */
    Running NONE = new Running() {
        @Override
        public List<Strip> head(int page, int pages, boolean first, float width) {
            return List.of();
        }

        @Override
        public List<Strip> foot(int page, int pages, boolean first, float width) {
            return List.of();
        }
    };

    /**
     * The head of a page.
     *
     * @param page its number, from 1
     * @param pages how many there are
     * @param first whether it is the first page with this head
     * @param width of the text on the page
     */
    List<Strip> head(int page, int pages, boolean first, float width);

    /** The foot of a page. */
    List<Strip> foot(int page, int pages, boolean first, float width);
}
