package id.rakor.prose.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import id.rakor.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flexmark as we set it: CommonMark with tables and footnotes. */
public final class MarkdownParser {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .build();

    private static final Pattern GAP = Pattern.compile("\n[ \t]*\n+");

    private MarkdownParser() {}

    /** Parses a text that holds to the limits; empty, with the finding, when it does not. */
    public static Optional<Document> parse(Source source, Consumer<Finding> findings) {
        if (!Limits.hold(source, findings)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(source.text()));
        } catch (StackOverflowError e) {
            findings.accept(Finding.of(ProseFault.KNOTTED, source.at(knot(source.text()))));
            return Optional.empty();
        }
    }

    private static int knot(String text) {
        int start = 0;
        Matcher gap = GAP.matcher(text);
        while (start < text.length()) {
            int end = gap.find(start) ? gap.end() : text.length();
            try {
                PARSER.parse(text.substring(start, end));
            } catch (StackOverflowError e) {
                return start;
            }
            start = end;
        }
        return 0;
    }
}
