package id.rakor.view.paper;

import id.rakor.view.MeetingExtract;
import id.rakor.view.Quote;
import java.util.List;

/**
 * The follow-up of a meeting as a table: who, by when, how it stands and what shows it.
 *
 * @param frame what surrounds it
 * @param matrix the points
 * @param sources the sources by number
 */
public record MatrixPaper(PaperFrame frame, Matrix matrix, List<Quote> sources) implements PaperView {
    /** Makes one. */
    public static MatrixPaper of(MeetingExtract extract, int tries) {
        Matrix matrix = Matrix.of(extract, null);
        List<Quote> sources = extract.sources();
        return new MatrixPaper(PaperFrame.of(extract, "matriks"), matrix, sources);
    }
}
