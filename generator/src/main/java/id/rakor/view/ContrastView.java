package id.rakor.view;

import java.util.List;

/**
 * Where sources differ: both readings side by side, and which one is followed.
 *
 * @param frame what surrounds it
 * @param sentence how many differences there are
 * @param sisters the ways to the list of sources and back
 * @param parts the pages of this list, when there are several
 * @param groups the differences, record by record
 * @param sources the sources by number
 */
public record ContrastView(
        Frame frame, String sentence, List<Choice> sisters, List<Choice> parts, List<Group> groups, List<Quote> sources)
        implements View {
    /**
     * The differences in one record.
     *
     * @param owner the way to the record
     * @param contrasts the readings
     */
    public record Group(Bit owner, List<EntryView.Contrast> contrasts) {}
}
