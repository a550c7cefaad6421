package id.rakor.pdf.layout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills line after line. A word is divided when the line would otherwise stay emptier than it should, never in more
 * than two lines below each other; a word wider than the column is cut where the column ends. A word with a great letter,
 * as the names of people and places have, ends a line only where it has a hyphen, or when it is wider than the column.
 */
final class Greedy {
    private static final float RAGGED = 0.14f;
    /** No word is divided for less room than this, in points. */
    private static final float LEAST = 32;

    private static final int IN_A_ROW = 2;
    private static final int HEAD = 3;
    private static final float HAIR = 0.01f;

    private final float width;
    private final float ragged;
    private final List<Line> lines = new ArrayList<>();
    private List<Word> line = new ArrayList<>();
    private float filled;
    private int divided;

    private Greedy(float width) {
        this.width = width + HAIR;
        this.ragged = Math.max(width * RAGGED, LEAST);
    }

    static List<Line> lines(List<Word> words, float width) {
        Greedy greedy = new Greedy(width);
        for (Word word : words) {
            greedy.add(word);
        }
        if (!greedy.line.isEmpty() || greedy.lines.isEmpty()) {
            greedy.end(true);
        }
        return greedy.lines;
    }

    private void add(Word word) {
        Word rest = word;
        while (rest.width() > 0 && filled + rest.width() > width) {
            Word.Halves halves = halves(rest);
            if (halves != null) {
                line.add(halves.head());
                rest = halves.tail();
            } else if (line.isEmpty()) {
                break;
            }
            end(false);
        }
        line.add(rest);
        filled += rest.width() + rest.space();
        if (rest.ends()) {
            end(true);
        }
    }

    private Word.Halves halves(Word word) {
        float room = width - filled;
        boolean tooWide = word.width() > width;
        if (tooWide || room > ragged && divided < IN_A_ROW) {
            Word.Halves halves = word.divided(room, tooWide ? 1 : HEAD, !tooWide && named(word));
            if (halves != null) {
                divided++;
                return halves;
            }
        }
        divided = 0;
        return tooWide && line.isEmpty() ? word.cut(room) : null;
    }

    /** Whether a word begins with a great letter, signs before it aside, as a name does. */
    private static boolean named(Word word) {
        return word.bits().stream()
                .filter(Word.Bit.Letters.class::isInstance)
                .flatMapToInt(bit -> ((Word.Bit.Letters) bit).text().codePoints())
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(Character::isUpperCase);
    }

    private void end(boolean whole) {
        lines.add(Line.of(line, whole));
        line = new ArrayList<>();
        filled = 0;
        divided = whole ? 0 : divided;
    }
}
