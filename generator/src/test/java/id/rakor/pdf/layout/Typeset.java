package id.rakor.pdf.layout;

import id.rakor.finding.Finding;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.press.Press;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Standard;
import id.rakor.pdf.sheet.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A paper set for a test, and what can be asked of it. */
public record Typeset(Booklet booklet, List<Finding> findings) {
    /** An A4 sheet with the margins of the national preset. */
    public static final Style STYLE = new Style(
            595.28f,
            841.89f,
            new Style.Margins(70.87f, 56.69f, 70.87f, 85.04f),
            Family.SANS,
            11,
            1.4f,
            false,
            Ink.of("#1a1a18"),
            Ink.of("#5c5a55"),
            Ink.of("#b9b4aa"),
            Ink.of("#9d1420"),
            Ink.of("#f1eee8"));

    public static Typeset body(String body) {
        return html("<html lang=\"id\"><head><title>Uji</title></head><body>" + body + "</body></html>");
    }

    public static Typeset html(String html) {
        return html(html, STYLE);
    }

    public static Typeset html(String html, Style style) {
        List<Finding> findings = new ArrayList<>();
        return new Typeset(Setter.set(html, "paper/uji.ftl", style, Pictures.NONE, findings::add), findings);
    }

    /** The file, as PDF/A-3a. */
    public byte[] printed() {
        return Press.print(
                booklet,
                new Imprint("Uji", "id-ID", "Rakor", "", List.of(), LocalDate.of(2026, 1, 2), "Rakor", List.of()),
                Standard.PDFA_3A);
    }

    /** The lines of a page: texts with one baseline, from above, artifacts among them. */
    public List<String> lines(int page) {
        Leaf leaf = booklet.leaves().get(page - 1);
        java.util.TreeMap<Float, StringBuilder> lines = new java.util.TreeMap<>();
        for (Mark.Text text : texts(leaf)) {
            lines.computeIfAbsent(text.baseline(), y -> new StringBuilder()).append(text.text());
        }
        return lines.values().stream()
                .map(StringBuilder::toString)
                .map(String::strip)
                .toList();
    }

    public List<Mark.Text> texts(Leaf leaf) {
        return leaf.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    public int pages() {
        return booklet.leaves().size();
    }

    /** The tree in one line: roles with their kids in brackets, actual texts in quotes. */
    public String tree() {
        return tree(booklet.root());
    }

    private static String tree(Tag tag) {
        String said = tag.role().type() + (tag.actual() == null ? "" : "'" + tag.actual() + "'");
        return tag.kids().isEmpty()
                ? said
                : said + "["
                        + String.join(
                                " ", tag.kids().stream().map(Typeset::tree).toList()) + "]";
    }

    /** The ids of findings with their first argument. */
    public List<String> said() {
        return findings.stream().map(f -> f.code().id() + " " + f.args().get(0)).toList();
    }
}
