package id.rakor.edit.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The styles of a document: what a paragraph, letters or a table have from the style they bear, and from those behind it. */
final class Styles {
    private static final int LAST_LEVEL = 8;

    private final Map<String, Xml> byId = new HashMap<>();
    private final Xml standard;
    private String normal = "";

    Styles(Xml part) {
        standard = part.down("w:docDefaults", "w:rPrDefault", "w:rPr");
        for (Xml style : part.all("w:style")) {
            byId.put(style.attribute("w:styleId"), style);
            boolean first = style.attribute("w:type").equals("paragraph")
                    && Set.of("1", "true").contains(style.attribute("w:default"));
            normal = first ? style.attribute("w:styleId") : normal;
        }
    }

    /** What the first of a row of styles says, if any says it. */
    private <T> Optional<T> first(String id, Function<Xml, Optional<T>> said) {
        Set<String> seen = new HashSet<>();
        Xml style = byId.get(id);
        while (style != null && seen.add(style.attribute("w:styleId"))) {
            Optional<T> found = said.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style = byId.get(style.child("w:basedOn").value());
        }
        return Optional.empty();
    }

    private static Optional<Xml> child(Xml parent, String name) {
        Xml child = parent.child(name);
        return child == Xml.NONE ? Optional.empty() : Optional.of(child);
    }

    private String style(Xml properties, String kind) {
        String id = properties.child(kind).value();
        return id.isEmpty() && kind.equals("w:pStyle") ? normal : id;
    }

    /** A property of a paragraph, its own or that of its style. */
    Xml paragraph(Xml properties, String name) {
        return child(properties, name)
                .or(() -> first(style(properties, "w:pStyle"), style -> child(style.child("w:pPr"), name)))
                .orElse(Xml.NONE);
    }

    /** The level of a paragraph among headings, from 1; 0 when it is none. */
    int level(Xml properties) {
        Xml found = paragraph(properties, "w:outlineLvl");
        int level = found == Xml.NONE ? LAST_LEVEL + 1 : found.number("w:val");
        boolean title = name(properties).equals("title");
        return title ? 1 : level <= LAST_LEVEL ? level + 1 : 0;
    }

    /** The name of the style of a paragraph as the format knows it, in small letters. */
    String name(Xml properties) {
        Xml style = byId.get(style(properties, "w:pStyle"));
        return style == null ? "" : style.child("w:name").value().toLowerCase(java.util.Locale.ROOT);
    }

    /** A property of letters: their own, that of their style, of the paragraph's, or of all. */
    Xml letters(Xml run, Xml paragraph, String name) {
        return child(run, name)
                .or(() -> first(style(run, "w:rStyle"), style -> child(style.child("w:rPr"), name)))
                .or(() -> first(style(paragraph, "w:pStyle"), style -> child(style.child("w:rPr"), name)))
                .or(() -> child(standard, name))
                .orElse(Xml.NONE);
    }

    /** Whether a style of tables draws lines. */
    boolean ruled(String table) {
        return first(table, style -> child(style.child("w:tblPr"), "w:tblBorders"))
                .filter(Styles::draws)
                .isPresent();
    }

    /** Whether borders are to be seen. */
    static boolean draws(Xml borders) {
        return borders.children().stream()
                .anyMatch(one -> !Set.of("", "none", "nil").contains(one.value()));
    }
}
