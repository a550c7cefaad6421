package id.rakor.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text with the sources that carry it.
 *
 * @param bits its pieces, in reading order; spaces between them are part of the pieces
 * @param marks numbers of sources in the page's list of sources, each once, in order
 * @param note what else is known of it, or null
 */
public record Line(List<Bit> bits, List<Integer> marks, Note note) {
    public Line {
        bits = List.copyOf(bits);
        marks = marks.stream().sorted().distinct().toList();
    }

    /** A line without sources. */
    public static Line of(Bit... bits) {
        return new Line(List.of(bits), List.of(), null);
    }

    /** A line without sources. */
    public static Line of(List<Bit> bits) {
        return new Line(bits, List.of(), null);
    }

    /** The same words, marked as either is marked, with the sources and notes of both. */
    public Line with(Line other) {
        List<Integer> all = new ArrayList<>(marks);
        all.addAll(other.marks);
        return new Line(bits.size() < other.bits.size() ? other.bits : bits, all, Note.both(note, other.note));
    }

    /** Its words alone. */
    public String plain() {
        return bits.stream().map(Bit::text).collect(Collectors.joining());
    }
}
