package id.rakor.view.paper;

import id.rakor.view.ConcernExtract;
import id.rakor.view.Quote;
import java.util.List;

/**
 * The follow-up of all that concerns a body or a region, over all meetings: what is not done first.
 *
 * @param frame what surrounds it
 * @param count how many points there are, in a sentence
 * @param open the points that are not closed; null where there is none
 * @param closed the points on which nothing is left to be done; null where there is none
 * @param rest how many points are left out, in a sentence; empty when all are there
 * @param sources the sources by number
 */
public record ConcernMatrixPaper(
        PaperFrame frame, String count, Matrix open, Matrix closed, String rest, List<Quote> sources)
        implements PaperView {
    /** How many points that are not closed stand in a paper at most; no more are read on paper. */
    static final int OPEN = 400;

    /** How many points on which nothing is left to be done. */
    static final int CLOSED = 100;

    /** How many points there is no room for, in a sentence. */
    static String rest(ConcernExtract extract) {
        int open = extract.openCount();
        int left = Math.max(0, open - OPEN) + Math.max(0, extract.points() - open - CLOSED);
        return left > 0 ? extract.word("naskah.sisa_butir", left) : "";
    }

    /** Makes one of a kind. */
    public static ConcernMatrixPaper of(ConcernExtract extract, String kind) {
        Matrix open = Matrix.orNull(extract, extract.open(OPEN));
        Matrix closed = Matrix.orNull(extract, extract.closed(CLOSED));
        List<Quote> sources = extract.sources();
        return new ConcernMatrixPaper(
                PaperFrame.of(extract, kind), extract.counted(), open, closed, rest(extract), sources);
    }
}
