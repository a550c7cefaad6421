package id.rakor.view;

import java.util.List;

/**
 * What is known about a value beside the value: how sure it is, what others say, why it is followed.
 *
 * @param followed the value that the page follows, in plain words
 * @param followedMarks who says so
 * @param readings what others say
 * @param reason why the page follows its own, or empty
 * @param confidence how sure it is, in words; empty when certain or not said
 * @param remark anything else worth knowing, or empty
 * @param written the words of the source, faults included; empty when not recorded
 */
public record Note(
        String followed,
        List<Integer> followedMarks,
        List<Variant> readings,
        String reason,
        String confidence,
        String remark,
        String written) {
    public Note {
        followedMarks = followedMarks.stream().sorted().distinct().toList();
        readings = List.copyOf(readings);
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

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return readings.isEmpty() && reason.isEmpty() && confidence.isEmpty() && remark.isEmpty() && written.isEmpty();
    }
}
