package id.rakor.edit.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The letters of a paragraph with their looks.
 *
 * @param pieces in order; a mark of a note has no letters
 */
public record Line(List<Piece> pieces) {
    /** Nothing. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** The letters alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Whether there is nothing to be read. */
    public boolean isBlank() {
        return pieces.stream()
                .allMatch(piece -> piece.text().isBlank() && piece.note().isEmpty());
    }

    /** Whether every letter is bold. */
    public boolean isBold() {
        return !text().isBlank()
                && pieces.stream()
                        .allMatch(piece -> piece.bold() || piece.text().isBlank());
    }

    /** The letters from one place to before another, with the marks of notes between them. */
    public Line cut(int from, int to) {
        List<Piece> cut = new ArrayList<>();
        int all = text().length();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().length();
            if (!piece.note().isEmpty()) {
                if (at >= from && (at < to || at == all && to == all && (from < to || all == 0))) {
                    cut.add(piece);
                }
            } else if (end > from && at < to) {
                cut.add(piece.with(piece.text().substring(Math.max(0, from - at), Math.min(to, end) - at)));
            }
            at = end;
        }
        return new Line(cut);
    }

    /** The line with other letters from one place to before another, in the look of the first of them. */
    public Line replace(int from, int to, String text) {
        List<Piece> all = new ArrayList<>(cut(0, from).pieces());
        List<Piece> gone = cut(from, to).pieces();
        all.add(
                gone.isEmpty()
                        ? new Piece(text, false, false, "", "")
                        : gone.get(0).with(text));
        gone.stream().filter(piece -> !piece.note().isEmpty()).forEach(all::add);
        all.addAll(cut(to, text().length()).pieces());
        return new Line(all);
    }

    /** The line and another behind it. */
    public Line and(Line other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Line(all);
    }

    /** The line with each of its pieces changed. */
    public Line map(UnaryOperator<Piece> change) {
        return new Line(pieces.stream().map(change).toList());
    }

    /** Plain letters. */
    public static Line of(String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Piece(text, false, false, "", "")));
    }

    /** The lines between line ends. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Line(line));
                    line.clear();
                }
                if (!parts[i].isEmpty() || !piece.note().isEmpty()) {
                    line.add(piece.with(parts[i]));
                }
            }
        }
        lines.add(new Line(line));
        return lines;
    }
}
