package id.rakor.pdf.layout.text;

import id.rakor.pdf.layout.text.Word.Halves;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a justified paragraph as a whole (Knuth and Plass, Breaking Paragraphs into Lines, 1981): of all ways to break it takes
 * the one whose lines are evenest. Words are divided only when that makes a line visibly better, seldom in two lines
 * below each other.
 *
 * <p>A paragraph with a word wider than its column is left to {@link Greedy}.
 */
final class Optimal {
    private static final float STRETCH = 0.6f;
    private static final float SHRINK = 0.22f;
    private static final double GOOD = 1.15;
    private static final double WORST = 10_000;
    private static final double DIVIDED = 130;
    private static final double IN_A_ROW = 30_000;
    private static final float HAIR = 0.01f;

    private final List<Word> words;
    private final float width;
    private final float[] places;
    private final float[] spaces;
    private double worst;

    /**
     * A place where a line may end.
     *
     * @param word the word it ends with or in
     * @param halves the parts of that word when it ends in it, else null
     * @param end where the line ends, counted from the paragraph's beginning
     * @param start where the next line begins
     * @param spaceEnd the width of the spaces before the end
     * @param spaceStart the width of the spaces before the beginning of the next line
     */
    private record Place(int word, Halves halves, float end, float start, float spaceEnd, float spaceStart) {}

    /** The best way to break up to a place. */
    private record Node(Place place, Node before, double demerits, double ratio) {}

    private Optimal(List<Word> words, float width) {
        this.words = words;
        this.width = width + HAIR;
        this.places = new float[words.size() + 1];
        this.spaces = new float[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            places[i + 1] = places[i] + words.get(i).width() + words.get(i).space();
            spaces[i + 1] = spaces[i] + words.get(i).space();
        }
    }

    static List<Line> lines(List<Word> words, float width) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).ends() || i == words.size() - 1) {
                lines.addAll(piece(words.subList(from, i + 1), width));
                from = i + 1;
            }
        }
        return lines.isEmpty() ? Greedy.lines(words, width) : lines;
    }

    private static List<Line> piece(List<Word> words, float width) {
        Optimal optimal = new Optimal(words, width);
        if (optimal.places[words.size()] - words.get(words.size() - 1).space() <= width) {
            return List.of(Line.of(words, true));
        }
        Node last = optimal.best(false);
        if (last == null || optimal.worst > GOOD) {
            Node divided = optimal.best(true);
            last = divided == null ? last : divided;
        }
        return last == null ? Greedy.lines(words, width) : optimal.lines(last);
    }

    private Node best(boolean divide) {
        List<Node> active = new ArrayList<>();
        active.add(new Node(new Place(-1, null, 0, 0, 0, 0), null, 0, 0));
        int end = words.size() - 1;
        for (int i = 0; i <= end; i++) {
            if (divide) {
                for (Halves halves : words.get(i).divisions()) {
                    Word tail = halves.tail();
                    float start = places[i] + words.get(i).width() - tail.width();
                    Place place = new Place(i, halves, places[i] + halves.head().width(), start, spaces[i], spaces[i]);
                    keep(active, place, false);
                }
            }
            float right = places[i] + words.get(i).width();
            Place place = new Place(i, null, right, places[i + 1], spaces[i], spaces[i + 1]);
            Node node = keep(active, place, i == end);
            if (active.isEmpty()) {
                return null;
            }
            if (i == end) {
                worst = node == null ? Double.MAX_VALUE : worst(node);
                return node;
            }
        }
        return null;
    }

    /** Adds the best line that ends at a place; forgets beginnings that lie too far back. */
    private Node keep(List<Node> active, Place place, boolean last) {
        Node best = null;
        for (int k = 0; k < active.size(); k++) {
            Node from = active.get(k);
            float natural = place.end - from.place.start;
            float space = place.spaceEnd - from.place.spaceStart;
            double ratio = ratio(natural, space, last);
            boolean same = place.halves != null && from.place.halves != null && from.place.word == place.word;
            if (ratio < -1 || same) {
                continue;
            }
            double demerits = from.demerits + demerits(from.place, place, ratio);
            if (best == null || demerits < best.demerits) {
                best = new Node(place, from, demerits, ratio);
            }
        }
        active.removeIf(node -> place.end - node.place.start - shrunk(place, node.place) > width);
        if (best != null) {
            active.add(best);
        }
        return best;
    }

    private static float shrunk(Place end, Place start) {
        return (end.spaceEnd - start.spaceStart) * SHRINK;
    }

    /** How far a line is from its natural width: below 0 tighter, above 0 looser; below -1 it cannot be set. */
    private double ratio(float natural, float space, boolean last) {
        float free = width - natural;
        if (free < 0) {
            return space > 0 ? free / (space * SHRINK) : -2;
        }
        if (last) {
            return 0;
        }
        return space > 0 ? free / (space * STRETCH) : WORST;
    }

    private static double demerits(Place from, Place to, double ratio) {
        double bad = Math.min(100 * Math.abs(ratio * ratio * ratio), WORST);
        double sum = 1 + bad + (to.halves == null ? 0 : DIVIDED);
        return sum * sum + (to.halves != null && from.halves != null ? IN_A_ROW : 0);
    }

    private static double worst(Node last) {
        double worst = 0;
        for (Node node = last; node.before != null; node = node.before) {
            worst = Math.max(worst, Math.abs(node.ratio));
        }
        return worst;
    }

    private List<Line> lines(Node last) {
        List<Place> ends = new ArrayList<>();
        for (Node node = last; node != null; node = node.before) {
            ends.add(0, node.place);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            Place from = ends.get(i - 1);
            Place to = ends.get(i);
            List<Word> line = new ArrayList<>();
            if (from.halves != null) {
                line.add(from.halves.tail());
            }
            line.addAll(words.subList(from.word + 1, to.halves == null ? to.word + 1 : to.word));
            if (to.halves != null) {
                line.add(to.halves.head());
            }
            lines.add(Line.of(line, i == ends.size() - 1));
        }
        return lines;
    }
}
