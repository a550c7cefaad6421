package id.rakor.view;

import java.util.List;

/**
 * Where a record is mentioned.
 *
 * @param sentence how often, in words
 * @param groups by meeting, the latest first
 * @param parts pages with the mentions of other years, when one page cannot hold all
 * @param elsewhere mentions outside meetings
 * @param rest how many of these are shown, in words; empty when all are
 */
public record Mentions(String sentence, List<Group> groups, List<Choice> parts, List<Line> elsewhere, String rest) {
    public Mentions {
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
        elsewhere = List.copyOf(elsewhere);
    }

    /** No mention at all. */
    public boolean isEmpty() {
        return groups.isEmpty() && parts.isEmpty() && elsewhere.isEmpty();
    }

    /**
     * One meeting that mentions it.
     *
     * @param when the date of the meeting, short
     * @param meeting the way to the meeting
     * @param places in what parts of the meeting, each with the words around
     */
    public record Group(Bit when, Bit meeting, List<Line> places) {
        public Group {
            places = List.copyOf(places);
        }
    }
}
