package id.rakor.view.paper;

import id.rakor.view.BookExtract;
import id.rakor.view.Line;
import java.util.List;

/**
 * The cover, the contents and the index of a book; the papers of its meetings are bound into it.
 *
 * @param frame what surrounds it
 * @param count how many meetings, in words
 * @param rows the meetings, the earliest first
 */
public record BookPaper(PaperFrame frame, String count, List<Row> rows) implements PaperView {
    /**
     * A meeting.
     *
     * @param day when and where it was
     * @param meeting its title
     * @param results how many results it has, in words
     * @param open how many of them are open, in words
     */
    public record Row(String day, Line meeting, String results, String open) {}

    /** Makes one of a kind. */
    public static BookPaper of(BookExtract extract, String kind) {
        List<Row> rows = extract.overview().stream()
                .map(one ->
                        new Row(one.when(), one.meeting(), extract.number(one.results()), extract.number(one.open())))
                .toList();
        String count = extract.word("naskah.buku.rapat", extract.count());
        return new BookPaper(PaperFrame.of(extract, kind), count, rows);
    }
}
