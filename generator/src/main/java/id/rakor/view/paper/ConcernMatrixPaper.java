package id.rakor.view.paper;

import id.rakor.view.ConcernExtract;
import id.rakor.view.Quote;
import java.util.List;

/**
 * The follow-up of all that concerns a body or a region, over all meetings: what is not done first.
 *
 * @param frame what surrounds it
 * @param open the points that are not closed; null where there is none
 * @param closed the points on which nothing is left to be done; null where there is none
 * @param sources the sources by number
 */
public record ConcernMatrixPaper(PaperFrame frame, Matrix open, Matrix closed, List<Quote> sources)
        implements PaperView {
    /** Makes one of a kind. */
    public static ConcernMatrixPaper of(ConcernExtract extract, String kind) {
        Matrix open = Matrix.orNull(extract, extract.open());
        Matrix closed = Matrix.orNull(extract, extract.closed());
        List<Quote> sources = extract.sources();
        return new ConcernMatrixPaper(PaperFrame.of(extract, kind), open, closed, sources);
    }
}
