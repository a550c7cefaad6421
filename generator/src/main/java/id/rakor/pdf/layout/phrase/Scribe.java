package id.rakor.pdf.layout.phrase;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.layout.text.Paragraph;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What is known while one paper is read, and what all who read its elements share. It sets the lines of paragraphs; blocks
 * are the business of those who extend it.
 */
public class Scribe {
    private final Style style;
    private final Pictures pictures;
    private final String template;
    private final Consumer<Finding> findings;
    private final Names names;
    private final Spots spots;
    private final String title;
    private final Set<Tag> incomplete = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Map<Integer, Tag> notes = new HashMap<>();
    private final Map<Integer, List<Tag>> waiting = new HashMap<>();
    private float width;
    private int page;
    private int pages;

    protected Scribe(Element body, String title, Source source, Spots spots) {
        this.style = source.style();
        this.pictures = source.pictures();
        this.template = source.template();
        this.findings = source.findings();
        this.title = title;
        this.spots = spots;
        this.names = new Names(body);
    }

    /** What {@link id.rakor.pdf.layout.Setter} is given. */
    public record Source(Style style, Pictures pictures, String template, Consumer<Finding> findings) {}

    public Style style() {
        return style;
    }

    public Pictures pictures() {
        return pictures;
    }

    public float width() {
        return width;
    }

    public void width(float other) {
        width = other;
    }

    public Names names() {
        return names;
    }

    public Spots spots() {
        return spots;
    }

    /** Lines of words and inline elements. */
    public Paragraph lines(List<Node> nodes, Owner owner, Look look, boolean hyphens) {
        return new Paragraph(
                Inlines.of(this, nodes, owner, look, hyphens), look.size() * look.line(), 0, look.align(), Hold.FREE);
    }

    public void report(PaperCode code, String... args) {
        if (said.add(code.id() + String.join(" ", args))) {
            findings.accept(Finding.of(code, Place.file(template), args));
        }
    }

    /** Says which characters cannot be drawn. */
    void missing(String text) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> report(
                        PaperCode.GLYPH,
                        String.format(Locale.ROOT, "U+%04X", c),
                        Character.getName(c) == null ? "-" : Character.getName(c),
                        title));
    }

    /** Notes that the marks of a node are not what it says. */
    void incomplete(Tag tag) {
        incomplete.add(tag);
    }

    boolean wasIncomplete(Tag tag) {
        return incomplete.remove(tag);
    }

    /** Where a link leads, as marks name it; null when there is no such place, which is said. */
    public String target(Element from, String href) {
        if (!href.startsWith("#")) {
            return href.startsWith("https:") || href.startsWith("http:") || href.startsWith("mailto:") ? href : null;
        }
        String name = names.target(from, href.substring(1));
        if (name == null) {
            report(PaperCode.TARGET, href);
        }
        return name == null ? null : "#" + name;
    }

    /** Notes the node of a footnote; references that came before it lead to it now. */
    void noted(Tag note, int number) {
        notes.put(number, note);
        waiting.getOrDefault(number, List.of()).forEach(reference -> reference.leadsTo(note));
    }

    /** Notes a further reference to a footnote. */
    void again(Tag reference, int number) {
        Tag note = notes.get(number);
        if (note == null) {
            waiting.computeIfAbsent(number, n -> new ArrayList<>()).add(reference);
        } else {
            reference.leadsTo(note);
        }
    }

    /** The page whose head or foot is being set; 0 in the text. */
    int page() {
        return page;
    }

    /** How many pages there are; 0 as long as that is not known. */
    int pages() {
        return pages;
    }

    public void at(int number, int count) {
        page = number;
        pages = count;
    }
}
