package id.rakor.prose;

import java.util.List;

/**
 * Prose made safe.
 *
 * @param html well-formed HTML for the inside of a page, nothing in it but what {@link Markdown}
 *     names
 * @param markdown the same content as canonical Markdown: no remark, nothing withheld, links to
 *     records as {@code orang:soedarmo}
 * @param text the same content as plain text, blocks one to a line
 * @param headings its headings, in order
 */
public record Fragment(String html, String markdown, String text, List<Heading> headings) {
    /** Nothing. */
    public static final Fragment EMPTY = new Fragment("", "", "", List.of());

    public Fragment {
        headings = List.copyOf(headings);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /**
     * A heading.
     *
     * @param level 1 to 6, as on the page
     * @param id its anchor on the page
     * @param text its words
     */
    public record Heading(int level, String id, String text) {}
}
