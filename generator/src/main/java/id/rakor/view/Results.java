package id.rakor.view;

import java.util.List;

/**
 * What a meeting ended with.
 *
 * @param sentence how many points there are, and how many were announced
 * @param absent how it is said that something is not given
 * @param groups points of one kind, in the order of the meeting
 */
public record Results(String sentence, String absent, List<Group> groups) {
    /**
     * Points of one kind.
     *
     * @param kind their kind, or empty when not said
     * @param items the points
     */
    public record Group(String kind, List<Item> items) {}

    /**
     * One point.
     *
     * @param anchor its anchor on the page
     * @param number what is printed before it
     * @param text what is to be done
     * @param fields for whom, who answers for it, how one sees that it is done
     * @param status how it stands, or empty
     * @param due by when, or empty
     * @param late how late it is, or empty
     * @param missing what is not given of it, in words; empty when everything is
     * @param followUps what became of it
     * @param children points inside it
     */
    public record Item(
            String anchor,
            String number,
            Line text,
            List<Fact> fields,
            List<Bit> status,
            List<Line> due,
            String late,
            String missing,
            List<Chase> followUps,
            List<Item> children) {}

    /**
     * A follow-up of a point.
     *
     * @param fields who answers for it, who helps, by when, how one sees that it is done
     * @param steps how it stood, the earliest first
     */
    public record Chase(List<Fact> fields, List<Step> steps) {}

    /**
     * How a point stood on a day.
     *
     * @param when the day
     * @param lines how it stood, what was done, what shows it
     */
    public record Step(Bit when, List<Line> lines) {}
}
