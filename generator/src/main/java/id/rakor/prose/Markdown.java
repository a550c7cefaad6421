package id.rakor.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import id.rakor.finding.Finding;
import id.rakor.prose.Fragment.Heading;
import id.rakor.prose.parse.MarkdownParser;
import id.rakor.prose.parse.Source;
import id.rakor.prose.print.MarkdownPrinter;
import id.rakor.prose.print.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Reads Markdown that people wrote and gives what may stand on a page: headings, paragraphs, lists,
 * quotations, tables, code, footnotes and links. Whatever is written, the result is safe: HTML in
 * it is shown as text, and links lead to records, web addresses, mail addresses and headings of
 * the same text only.
 *
 * <p>It fetches nothing, and shows an image only where the setting has pictures and the resolver knows it. Remarks ({@code <!-- -->}) are left out.
 */
public final class Markdown {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto");

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
        Optional<Source> source = Source.of(file, bytes, findings);
        Optional<Document> document = source.flatMap(s -> MarkdownParser.parse(s, findings));
        if (document.isEmpty()) {
            return Fragment.EMPTY;
        }
        return fragment(new Draft(source.get(), document.get(), setting, resolver, findings));
    }

    private static Fragment fragment(Draft draft) {
        org.jsoup.nodes.Document page = SafeHtml.empty();
        Blocks blocks = new Blocks(draft);
        blocks.addAll(page.body(), draft.document);
        draft.footnotes.append(page.body(), blocks::addAll);
        List<Heading> headings = draft.headings.settle(draft);
        org.jsoup.nodes.Document safe = SafeHtml.cleaned(page, draft.setting.pictures());
        String markdown = MarkdownPrinter.print(safe.body(), draft.setting.level());
        String text = PlainText.of(safe.body());
        return new Fragment(SafeHtml.html(safe), markdown, text, headings);
    }

    /** The records that a text links to, in its order; what cannot be read has none. */
    public static List<RecordLink> links(byte[] bytes) {
        Optional<Source> source = Source.of("", bytes, f -> {});
        Optional<Document> document = source.flatMap(s -> MarkdownParser.parse(s, f -> {}));
        List<RecordLink> links = new ArrayList<>();
        document.ifPresent(d -> d.getDescendants().forEach(node -> {
            Matcher m = Addresses.SCHEME.matcher(address(node, d));
            if (m.matches() && !OUTSIDE.contains(m.group(1).toLowerCase(Locale.ROOT))) {
                int line = source.get().line(node.getStartOffset());
                int column = source.get().column(node.getStartOffset(), line);
                links.add(new RecordLink(m.group(1), m.group(2), line, column));
            }
        }));
        return links;
    }

    private static String address(Node node, Document document) {
        if (node instanceof Link link) {
            return link.getUrl().unescape();
        } else if (node instanceof AutoLink link) {
            return link.getText().toString();
        } else if (node instanceof LinkRef ref && ref.getReferenceNode(document) != null) {
            return ref.getReferenceNode(document).getUrl().unescape();
        }
        return "";
    }
}
