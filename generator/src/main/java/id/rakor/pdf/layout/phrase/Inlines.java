package id.rakor.pdf.layout.phrase;

import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.text.Inline;
import id.rakor.pdf.sheet.Artifact;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;

/**
 * Gathers what stands in the lines of one paragraph: folds white space as browsers do, gives each run its face, and
 * where the paragraph has nodes below it, gives plain text spans beside them.
 */
final class Inlines {
    private static final int PLAIN = 0x7e;
    private static final String DROPPED = "\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\ufe0e\ufe0f";

    private final Scribe scribe;
    private final List<Inline> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Way way;
    private boolean spaced = true;

    /**
     * The node that text stands in at a place.
     *
     * @param top the node
     * @param kids whether it has nodes below it, so that its own text needs spans
     */
    static final class Scope {
        private final Owner top;
        private final boolean kids;
        private Tag span;

        Scope(Owner top, boolean kids) {
            this.top = top;
            this.kids = kids;
        }

        Owner owner() {
            if (!kids) {
                return top;
            }
            if (span == null) {
                span = ((Tag) top).child(Role.SPAN);
            }
            return span;
        }

        /** A node beside the text. */
        Tag child(Role role) {
            span = null;
            return ((Tag) top).child(role);
        }

        boolean kids() {
            return kids;
        }

        Owner top() {
            return top;
        }
    }

    /** How text at a place is set. */
    record Way(Scope scope, Look look, float rise, Inline.Link link, boolean hyphens) {
        Way look(Look other) {
            return new Way(scope, other, rise, link, hyphens);
        }

        Way scope(Scope other) {
            return new Way(other, look, rise, link, hyphens);
        }

        Way rise(float other) {
            return new Way(scope, look, other, link, hyphens);
        }

        Way link(Inline.Link other) {
            return new Way(scope, look, rise, other, false);
        }

        Way undivided() {
            return new Way(scope, look, rise, link, false);
        }
    }

    Inlines(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What stands in the lines of a paragraph. */
    static List<Inline> of(Scribe scribe, List<Node> nodes, Owner owner, Look look, boolean hyphens) {
        Inlines inlines = new Inlines(scribe);
        boolean kids = owner instanceof Tag && Phrases.needsKids(nodes, look);
        Way way = new Way(new Scope(owner, kids), look, 0, null, hyphens);
        new Phrases(scribe, inlines).read(nodes, way);
        return inlines.end();
    }

    /** Adds text, white space folded. */
    void text(String raw, Way next) {
        if (way != next) {
            flush();
            way = next;
        }
        boolean plain = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (space(c)) {
                if (!spaced) {
                    text.append(' ');
                }
                spaced = true;
            } else if (!Character.isISOControl(c) && (c <= PLAIN || DROPPED.indexOf(c) < 0)) {
                text.append(c);
                spaced = false;
            }
        }
    }

    /** White space that a line may end at. */
    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c > PLAIN && Character.isWhitespace(c);
    }

    /** Adds something that is not text. */
    void add(Inline inline) {
        flush();
        all.add(inline);
        spaced = inline instanceof Inline.Break || spaced && !(inline instanceof Inline.Sign);
    }

    /** Ends a line. */
    void end(Way at) {
        text(" ", at);
        add(new Inline.Break());
    }

    /** Ends a run: what is added next belongs to another node. */
    void settle() {
        flush();
    }

    private List<Inline> end() {
        flush();
        for (int last = all.size() - 1; last >= 0; last--) {
            Inline inline = all.get(last);
            if (inline instanceof Inline.Run run) {
                String cut = run.text().stripTrailing();
                if (!cut.isEmpty()) {
                    all.set(last, new Inline.Run(run.owner(), run.type(), cut, run.link(), run.hyphens()));
                    break;
                }
                all.remove(last);
            } else if (inline instanceof Inline.Break) {
                all.remove(last);
            } else if (inline instanceof Inline.Sign) {
                break;
            }
        }
        return all;
    }

    private void flush() {
        if (text.length() == 0) {
            return;
        }
        String whole = text.toString();
        text.setLength(0);
        String normal = Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                ? whole
                : Normalizer.normalize(whole, Normalizer.Form.NFC);
        for (Letters.Piece piece : Letters.pieces(normal, way.look())) {
            run(piece);
        }
    }

    /** The node of a piece that is not drawn as it is read. */
    private Owner replaced(Letters.Piece piece) {
        scribe.missing(piece.stands());
        Scope scope = way.scope();
        if (scope.top() instanceof Artifact) {
            return scope.owner();
        }
        if (scope.kids) {
            Tag span = scope.child(Role.SPAN).actual(piece.stands());
            scope.span = null;
            return span;
        }
        if (scope.owner() instanceof Tag tag) {
            scribe.incomplete(tag);
        }
        return scope.owner();
    }

    private void run(Letters.Piece piece) {
        Owner owner = piece.stands() == null ? way.scope().owner() : replaced(piece);
        Look look = way.look();
        Inline.Type type = new Inline.Type(piece.face(), look.size(), look.ink(), way.rise());
        boolean hyphens = way.hyphens() && piece.stands() == null;
        all.add(new Inline.Run(owner, type, piece.text(), way.link(), hyphens));
    }
}
