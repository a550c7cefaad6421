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
 * @param meetings the meetings that ended with them, in words
 * @param count how many points are asked for, in words
 * @param rows the points
 */
public record RequestPaper(
        PaperFrame frame,
        LetterParts letter,
        boolean inside,
        String to,
        String meetings,
        String count,
        List<Promise> rows)
        implements PaperView {
    private static final int NAMED = 3;

    /** Makes one of a kind. */
    public static RequestPaper of(ConcernExtract extract, String kind) {
        String to = extract.isOffice() ? extract.word("naskah.permintaan.pejabat", extract.title()) : extract.head();
        List<String> meetings = extract.owedOf();
        List<Promise> rows = extract.owed();
        return new RequestPaper(
                PaperFrame.of(extract, kind),
                LetterParts.open(extract),
                extract.isInside(),
                to,
                meetings.size() > NAMED ? extract.word("naskah.permintaan.rapat_banyak") : extract.row(meetings),
                extract.counted(rows.size()),
                rows);
    }
}
