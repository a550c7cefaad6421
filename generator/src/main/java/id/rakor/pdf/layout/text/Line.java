package id.rakor.pdf.layout.text;

import java.util.List;

/**
 * The words of one line.
 *
 * @param words in order; the last may be the head of a divided word
 * @param width without the space at its end
 * @param spaces how many spaces lie between its words
 * @param whole whether it ends by itself and not because it is full
 */
record Line(List<Word> words, float width, int spaces, boolean whole) {
    static Line of(List<Word> words, boolean whole) {
        float width = 0;
        int spaces = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            width += word.width() + (last ? 0 : word.space());
            spaces += last || word.space() == 0 ? 0 : 1;
        }
        return new Line(List.copyOf(words), width, spaces, whole);
    }
}
