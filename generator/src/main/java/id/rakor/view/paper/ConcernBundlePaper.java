package id.rakor.view.paper;

import id.rakor.view.ConcernExtract;
import id.rakor.view.Line;
import id.rakor.view.Promise;
import id.rakor.view.Quote;
import java.util.List;

/**
 * All that concerns a body, a region or a theme, as one document: what is expected of it first, then the meetings to
 * come, the follow-up point by point, and the meetings that named it.
 *
 * @param frame what surrounds it
 * @param count how many points there are, in a sentence
 * @param due what is not done, the most overdue first, then the next deadlines
 * @param ahead the meetings to come that name it
 * @param detailed whether more is recorded of points than stands among what is not done
 * @param open the same points with all that is recorded of them; null where there is none
 * @param closed the points on which nothing is left to be done; null where there is none
 * @param restPoints how many points are left out, in a sentence; empty when all are there
 * @param meetings the meetings that named it, the latest first
 * @param rest how many of them are left out, in a sentence; empty when all are there
 * @param sources the sources by number
 */
public record ConcernBundlePaper(
        PaperFrame frame,
        String count,
        Points due,
        List<Line> ahead,
        boolean detailed,
        Matrix open,
        Matrix closed,
        String restPoints,
        List<Line> meetings,
        String rest,
        List<Quote> sources)
        implements PaperView {
    private static final int MOST = 40;

    /** Makes one of a kind. */
    public static ConcernBundlePaper of(ConcernExtract extract, String kind) {
        List<Promise> rows = extract.open(ConcernMatrixPaper.OPEN);
        Points due = Points.of(extract, rows, extract.openCount());
        List<Line> ahead = extract.ahead();
        Matrix open = Matrix.orNull(extract, rows);
        Matrix closed = Matrix.orNull(extract, extract.closed(ConcernMatrixPaper.CLOSED));
        List<Line> meetings = extract.held(MOST);
        int left = extract.heldCount() - meetings.size();
        List<Quote> sources = extract.sources();
        return new ConcernBundlePaper(
                PaperFrame.of(extract, kind),
                extract.counted(),
                due,
                ahead,
                closed != null || open != null && open.isTelling(),
                open,
                closed,
                ConcernMatrixPaper.rest(extract),
                meetings,
                left > 0 ? extract.word("naskah.urusan.sisa_rapat", left) : "",
                sources);
    }
}
