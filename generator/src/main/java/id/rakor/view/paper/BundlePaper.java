package id.rakor.view.paper;

import id.rakor.view.EntryView.Contrast;
import id.rakor.view.Extract;
import id.rakor.view.Fact;
import id.rakor.view.Promise;
import id.rakor.view.Quote;
import java.util.List;

/**
 * The papers of a participant in one: what came before, what the meeting ended with, how that stands.
 *
 * @param frame what surrounds it
 * @param brief what came before
 * @param facts the head facts
 * @param points what it ended with
 * @param worries conflicts warned of
 * @param contrasts where sources differ on what does not stand here
 * @param rows the follow-up, point by point
 * @param sources the sources by number
 */
public record BundlePaper(
        PaperFrame frame,
        Brief brief,
        List<Fact> facts,
        Points points,
        Worries worries,
        List<Contrast> contrasts,
        List<Promise> rows,
        List<Quote> sources)
        implements PaperView {
    /** Makes one. */
    public static BundlePaper of(Extract extract, int tries) {
        Brief brief = Brief.of(extract, new Room(0));
        List<Fact> facts = extract.facts();
        List<Promise> rows = extract.promises(Integer.MAX_VALUE);
        Points points = Points.of(extract, rows, rows.size());
        Worries worries = Worries.of(extract, Integer.MAX_VALUE);
        List<Contrast> contrasts = extract.contrasts();
        List<Quote> sources = extract.sources();
        return new BundlePaper(
                PaperFrame.of(extract, "berkas"), brief, facts, points, worries, contrasts, rows, sources);
    }
}
