package id.rakor.edit.minutes;

import id.rakor.edit.word.Line;
import id.rakor.edit.word.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts letters with their looks into elements of prose, and counts the notes they refer to. */
final class Inlines {
    private final PersonalNumbers personal;
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    Inlines(PersonalNumbers personal) {
        this.personal = personal;
    }

    /** The notes that were referred to, in order. */
    List<String> notes() {
        return new ArrayList<>(notes.keySet());
    }

    /** Adds a line with its looks. */
    void add(Element parent, Line line) {
        add(parent, line, false);
    }

    /** Adds a line whose letters are all alike, as those of a heading are. */
    void addPlain(Element parent, Line line) {
        add(parent, line, true);
    }

    private void add(Element parent, Line line, boolean plain) {
        Line clean = personal.without(line);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : clean.pieces()) {
            Piece one = plain ? new Piece(piece.text(), false, false, piece.link(), piece.note()) : piece;
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).looksLike(one)) {
                Piece before = pieces.get(last);
                pieces.set(last, new Piece(before.text() + one.text(), one.bold(), one.italic(), one.link(), ""));
            } else if (!one.text().isEmpty() || !one.note().isEmpty()) {
                pieces.add(one);
            }
        }
        pieces.forEach(piece -> add(parent, piece));
    }

    private void add(Element parent, Piece piece) {
        if (!piece.note().isEmpty()) {
            notes.putIfAbsent(piece.note(), notes.size() + 1);
            parent.appendElement("sup").text(notes.get(piece.note()).toString());
            return;
        }
        String text = piece.text().replace('\t', ' ');
        String bare = text.strip();
        int from = bare.isEmpty() ? text.length() : text.indexOf(bare);
        addLines(parent, text.substring(0, from));
        if (!bare.isEmpty()) {
            addLines(marked(parent, piece), bare);
            addLines(parent, text.substring(from + bare.length()));
        }
    }

    /** Marks stand close around letters, blanks outside of them. */
    private static Element marked(Element parent, Piece piece) {
        Element at = piece.link().isEmpty() ? parent : parent.appendElement("a").attr("href", piece.link());
        at = piece.bold() ? at.appendElement("strong") : at;
        return piece.italic() ? at.appendElement("em") : at;
    }

    private static void addLines(Element parent, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendElement("br");
            }
            if (!lines[i].isEmpty()) {
                parent.appendText(lines[i]);
            }
        }
    }
}
