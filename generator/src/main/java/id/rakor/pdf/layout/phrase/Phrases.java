package id.rakor.pdf.layout.phrase;

import id.rakor.pdf.layout.figure.Signs;
import id.rakor.pdf.layout.flow.Spots;
import id.rakor.pdf.layout.phrase.Inlines.Scope;
import id.rakor.pdf.layout.phrase.Inlines.Way;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the elements that stand inside a line. */
public final class Phrases {
    public static final Set<String> NAMES = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static final float SMALL = 0.85f;
    private static final float RAISED = 0.65f;
    private static final float UP = 0.34f;
    private static final float DOWN = -0.14f;
    private static final float MONO = 0.92f;

    private final Scribe scribe;
    private final Inlines into;

    Phrases(Scribe scribe, Inlines into) {
        this.scribe = scribe;
        this.into = into;
    }

    /** Whether what stands in a paragraph needs nodes of its own. */
    static boolean needsKids(List<Node> nodes, Look look) {
        for (Node node : nodes) {
            if (node instanceof TextNode text && Letters.replaced(text.getWholeText(), look)) {
                return true;
            }
            if (node instanceof Element element && (tagged(element) || needsKids(element.childNodes(), look))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tagged(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href");
            case "q" -> true;
            case "abbr" -> element.hasAttr("title");
            case "img" -> true;
            default ->
                element.hasAttr("lang")
                        || element.hasAttr("data-baca")
                        || element.hasClass(Notes.CLASS)
                        || element.hasAttr("data-indeks");
        };
    }

    void read(List<Node> nodes, Way way) {
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                into.text(text.getWholeText(), way);
            } else if (node instanceof Element element) {
                read(element, way);
            }
        }
    }

    private void read(Element element, Way way) {
        String name = element.normalName();
        if (way.scope().kids() && way.link() == null && structured(element, name, way)) {
            return;
        }
        if (name.equals("br")) {
            into.end(way);
        } else if (name.equals("span")) {
            span(element, way);
        } else if (name.equals("q")) {
            into.text("\u201c", way);
            read(element.childNodes(), way);
            into.text("\u201d", way);
        } else if (!name.equals("wbr")) {
            if (!NAMES.contains(name)) {
                scribe.report(PaperCode.ELEMENT, name);
            }
            read(element.childNodes(), styled(name, way));
        }
    }

    private boolean structured(Element element, String name, Way way) {
        into.settle();
        if (element.hasClass(Notes.CLASS) && way.scope().top() instanceof Tag) {
            new Notes(scribe, into).read(element, way);
        } else if (name.equals("a") && element.hasAttr("href")) {
            link(element, way);
        } else if (name.equals("q")) {
            inner(element, Role.QUOTE, way, "\u201c", "\u201d");
        } else if (name.equals("abbr") && element.hasAttr("title")) {
            inner(element, Role.SPAN, way, "", "").expansion(element.attr("title"));
        } else if (element.hasAttr("data-baca")) {
            inner(element, way.scope().child(Role.SPAN).actual(element.attr("data-baca")), way, "", "");
        } else if (element.hasAttr("lang")) {
            Tag tag = inner(element, Role.SPAN, way.undivided(), "", "");
            tag.language(element.attr("lang"));
        } else if (element.hasAttr("data-indeks")) {
            Tag tag = way.scope().child(Role.SPAN);
            into.add(new Inline.Anchor(scribe.names().of(element), tag));
            inner(element, tag, way, "", "");
        } else {
            return false;
        }
        return true;
    }

    private void link(Element element, Way way) {
        String href = element.attr("href");
        String target = scribe.target(element, href);
        if (target == null || !element.select("." + Notes.CLASS).isEmpty()) {
            read(element.childNodes(), way);
            return;
        }
        Tag tag = way.scope().child(Role.LINK);
        boolean said = element.hasAttr("data-baca");
        String words = element.hasAttr("title")
                ? element.attr("title")
                : said ? element.attr("data-baca").strip() : element.text();
        Tag inner = said ? tag.child(Role.SPAN).actual(element.attr("data-baca")) : tag;
        inner(element, inner, way.link(new Inline.Link(tag, target, words.isEmpty() ? target : words)), "", "");
    }

    private Tag inner(Element element, Role role, Way way, String before, String after) {
        Tag tag = way.scope().child(role);
        inner(element, tag, way, before, after);
        return tag;
    }

    private void inner(Element element, Tag tag, Way way, String before, String after) {
        boolean kids = way.link() == null && needsKids(element.childNodes(), way.look());
        Way inside = way.scope(new Scope(tag, kids));
        inside = element.normalName().equals("span") ? looking(element, inside) : inside;
        into.text(before, inside);
        read(element.childNodes(), inside);
        into.text(after, inside);
        into.settle();
        if (scribe.wasIncomplete(tag)) {
            tag.actual(before + element.wholeText().replaceAll("\\s+", " ") + after);
        }
    }

    private void span(Element element, Way way) {
        if (element.hasClass("halaman") || element.hasClass("jumlah")) {
            number(element, way);
        } else if (element.hasClass("kelas")) {
            into.add(Boxed.sign(element.text(), way.scope().owner(), way.look()));
        } else if (element.hasClass("keadaan")) {
            for (String kind : element.classNames()) {
                if (Signs.known(kind)) {
                    into.add(Signs.state(kind, way.look().size(), way.look().ink()));
                }
            }
            read(element.childNodes(), way);
        } else {
            read(element.childNodes(), looking(element, way));
        }
    }

    private void number(Element element, Way way) {
        if (scribe.pages() > 0) {
            into.text(Integer.toString(element.hasClass("halaman") ? scribe.page() : scribe.pages()), way);
        } else if (element.hasAttr("data-untuk")) {
            String name = scribe.names().target(element, element.attr("data-untuk"));
            if (name == null) {
                scribe.report(PaperCode.TARGET, element.attr("data-untuk"));
            } else {
                into.add(Boxed.page(Spots.STARTING + name, way.scope().owner(), way.look()));
            }
        }
    }

    private Way looking(Element element, Way way) {
        Look look = way.look();
        Style style = scribe.style();
        for (String name : element.classNames()) {
            look = switch (name) {
                case "redup" -> look.ink(style.quiet());
                case "merah" -> look.ink(style.accent());
                case "tebal", "nama" -> look.bold(true);
                case "kecil" -> look.size(look.size() * SMALL);
                default -> look;
            };
        }
        return look.equals(way.look()) ? way : way.look(look);
    }

    private static Way styled(String name, Way way) {
        Look look = way.look();
        float size = look.size();
        return switch (name) {
            case "strong", "b" -> way.look(look.bold(true));
            case "em", "i", "cite", "dfn", "var" -> way.look(look.italic(true));
            case "small" -> way.look(look.size(size * SMALL));
            case "sup" -> way.look(look.size(size * RAISED)).rise(way.rise() + size * UP);
            case "sub" -> way.look(look.size(size * RAISED)).rise(way.rise() + size * DOWN);
            case "code", "kbd", "samp" ->
                way.look(look.family(Family.MONO).size(size * MONO)).undivided();
            default -> way;
        };
    }
}
