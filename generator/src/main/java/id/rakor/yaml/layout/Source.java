package id.rakor.yaml.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text by code points and lines, both counted from 0. */
final class Source {
    private final int[] points;
    private final int[] starts;

    Source(String text) {
        points = text.codePoints().toArray();
        starts = IntStream.rangeClosed(0, points.length)
                .filter(i -> i == 0 || isLineEnd(i - 1))
                .toArray();
    }

    private boolean isLineEnd(int at) {
        boolean halfway = points[at] == '\r' && at + 1 < points.length && points[at + 1] == '\n';
        return isBreak(at) && !halfway;
    }

    boolean isBreak(int at) {
        return points[at] == '\n' || points[at] == '\r';
    }

    int length() {
        return points.length;
    }

    int at(int index) {
        return points[index];
    }

    int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    int column(int index) {
        return index - starts[line(index)];
    }

    String text(int from, int to) {
        return new String(points, from, to - from);
    }

    /** Where the line ends on which something stands; its line end is not part of it. */
    int end(int index) {
        int end = index;
        while (end < points.length && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** Whether nothing but blanks stands before something on its line. */
    boolean isFirst(int index) {
        return text(starts[line(index)], index).isBlank();
    }

    /** Whether the line above that of something is there and blank. */
    boolean isApart(int index) {
        int line = line(index);
        return line > 0 && text(starts[line - 1], starts[line]).isBlank();
    }
}
