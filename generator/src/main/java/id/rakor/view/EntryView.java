package id.rakor.view;

import java.util.List;

/**
 * The page of one record that is not a meeting: a person, a body, a region, a theme, a norm, an
 * election, a conflict, a term or a source.
 *
 * @param frame what surrounds it
 * @param line one line on what it is
 * @param name the name as a heading, with titles set lighter
 * @param facts what is known of it
 * @param timeTitle what the line of time tells
 * @param timeline what happened when, the earliest first
 * @param restTimeline how much of it is shown, in words; empty when all is
 * @param dossier what meetings feared, recommended and did about it; empty but for themes
 * @param lists other records that belong to it
 * @param papers papers made of it
 * @param contrasts where sources differ about it, or where it differs from others
 * @param restContrasts how many of these are shown, in words; empty when all are
 * @param mentions where it is mentioned
 * @param remark a remark of the secretariat, or empty
 * @param wholeMarks sources that carry the whole page
 * @param sources the sources by number
 */
public record EntryView(
        Frame frame,
        String line,
        List<Bit> name,
        List<Fact> facts,
        String timeTitle,
        List<MeetingView.Spoken> timeline,
        String restTimeline,
        Dossier dossier,
        List<Listing> lists,
        List<MeetingView.Handout> papers,
        List<Contrast> contrasts,
        String restContrasts,
        Mentions mentions,
        String remark,
        List<Integer> wholeMarks,
        List<Quote> sources)
        implements View {

    /**
     * Records that belong together.
     *
     * @param title what they are
     * @param lines one each
     * @param rest how many more there are, in words; empty when all are shown
     */
    public record Listing(String title, List<Line> lines, String rest) {}

    /**
     * Two readings of one thing.
     *
     * @param owner the record in which they meet, or nothing on that record's own page
     * @param label of what
     * @param note the readings
     */
    public record Contrast(List<Bit> owner, String label, Note note) {}
}
