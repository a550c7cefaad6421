package id.rakor.prose;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.prose.parse.ProseFault;
import id.rakor.prose.parse.Source;
import java.util.function.Consumer;

/** One text while it becomes a fragment: what is parsed, and what its parts have to know of each other. */
final class Draft {
    private final Source source;
    private final Consumer<Finding> findings;
    final Document document;
    final Setting setting;
    final LinkResolver resolver;
    final Headings headings;
    final Footnotes footnotes;
    private int tables;

    Draft(Source source, Document document, Setting setting, LinkResolver resolver, Consumer<Finding> findings) {
        this.source = source;
        this.document = document;
        this.setting = setting;
        this.resolver = resolver;
        this.findings = findings;
        this.headings = new Headings(setting);
        this.footnotes = new Footnotes(setting);
    }

    void fault(Finding finding) {
        findings.accept(finding);
    }

    void fault(ProseFault fault, Node node, String... args) {
        findings.accept(Finding.of(fault, at(node), args));
    }

    /** Where a node stands; of a link or picture, where its address does. */
    Place at(Node node) {
        boolean link = node instanceof LinkNodeBase l && !l.getUrl().isEmpty();
        return source.at(link ? ((LinkNodeBase) node).getUrl().getStartOffset() : node.getStartOffset());
    }

    /** The name of the next table. */
    String nextTable() {
        return setting.notices().table() + " " + ++tables;
    }
}
