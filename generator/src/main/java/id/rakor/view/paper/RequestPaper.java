package id.rakor.view.paper;

import id.rakor.view.ConcernExtract;
import id.rakor.view.Promise;
import java.util.List;

/**
 * The letter that asks a body to report on what it has not done yet; inside the office itself it is a memorandum (nota
 * dinas). What is asked for stands on its enclosure, with room for the answer.
 *
 * @param frame what surrounds it
 * @param letter its head and foot
 * @param inside whether it stays inside the office
 * @param to whom it goes to
 * @param count how many points are asked for, in words
 * @param rows the points
 */
public record RequestPaper(
        PaperFrame frame, LetterParts letter, boolean inside, String to, String count, List<Promise> rows)
        implements PaperView {
    /** Makes one of a kind. */
    public static RequestPaper of(ConcernExtract extract, String kind) {
        String to = extract.word(
                extract.isOffice() ? "naskah.permintaan.pejabat" : "naskah.permintaan.pimpinan", extract.title());
        List<Promise> rows = extract.owed();
        return new RequestPaper(
                PaperFrame.of(extract, kind),
                LetterParts.open(extract),
                extract.isInside(),
                to,
                extract.counted(rows.size()),
                rows);
    }
}
