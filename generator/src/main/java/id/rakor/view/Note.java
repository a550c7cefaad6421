package id.rakor.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known about a value beside the value: how sure it is, what others say, why it is followed.
 *
 * @param followed the value that the page follows, in plain words
 * @param followedMarks who says so
 * @param readings what others say
 * @param reason why the page follows its own, or empty
 * @param confidence how sure it is, in words; empty when certain or not said
 * @param remarks anything else worth knowing
 * @param written the words of the source, faults included
 */
public record Note(
        String followed,
        List<Integer> followedMarks,
        List<Variant> readings,
        String reason,
        String confidence,
        List<String> remarks,
        List<String> written) {
    public Note {
        followedMarks = followedMarks.stream().sorted().distinct().toList();
        readings = List.copyOf(readings);
        remarks = remarks.stream().distinct().toList();
        written = written.stream().distinct().toList();
    }

    /**
     * Another reading.
     *
     * @param text what it says
     * @param marks who says so
     */
    public record Variant(String text, List<Integer> marks) {
        public Variant {
            marks = marks.stream().sorted().distinct().toList();
        }
    }

    /** A remark and nothing else. */
    static Note remark(String remark) {
        return new Note("", List.of(), List.of(), "", "", List.of(remark), List.of());
    }

    /** The words of a source and nothing else. */
    static Note written(List<String> written) {
        return new Note("", List.of(), List.of(), "", "", List.of(), written);
    }

    /** What two notes say of one value; either may be null, and so is the answer when both are. */
    static Note both(Note a, Note b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return new Note(
                a.followed.isEmpty() ? b.followed : a.followed,
                joined(a.followedMarks, b.followedMarks),
                joined(a.readings, b.readings),
                joined(a.reason, b.reason),
                a.confidence.isEmpty() ? b.confidence : a.confidence,
                joined(a.remarks, b.remarks),
                joined(a.written, b.written));
    }

    private static String joined(String a, String b) {
        return a.isEmpty() || a.equals(b) ? b : b.isEmpty() ? a : a + " " + b;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    /** Whether there is nothing in it to show. */
    public boolean isEmpty() {
        return readings.isEmpty() && reason.isEmpty() && confidence.isEmpty() && remarks.isEmpty() && written.isEmpty();
    }
}
