package id.rakor.view.paper;

import id.rakor.view.MeetingExtract;
import id.rakor.view.Quote;
import java.util.List;

/**
 * What participants read before a meeting, on two pages.
 *
 * @param frame what surrounds it
 * @param brief what it says
 * @param sources the sources by number
 */
public record BriefPaper(PaperFrame frame, Brief brief, List<Quote> sources) implements PaperView {
    /** Makes one; the less room, the fewer rows. */
    public static BriefPaper of(MeetingExtract extract, int tries) {
        Brief brief = Brief.of(extract, new Room(tries));
        List<Quote> sources = extract.sources();
        return new BriefPaper(PaperFrame.of(extract, "bahan"), brief, sources);
    }
}
