package id.rakor.view.paper;

import id.rakor.model.settings.Profile;
import id.rakor.model.settings.SignInSheet;
import id.rakor.model.value.Keyed;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official.Asked;
import id.rakor.view.SignIn;
import java.util.ArrayList;
import java.util.List;

/**
 * The attendance list to be signed: a sheet for each day, each way of attending and each place for which the record tells
 * who comes. A row for each person invited, then empty rows. Nothing stands in it but names and offices: the rest is filled
 * in by those who come.
 *
 * @param frame what surrounds it
 * @param columns the columns between name and signature, by their keys
 * @param sheets the sheets
 */
public record SignInPaper(PaperFrame frame, List<String> columns, List<Sheet> sheets) implements PaperView {
    /** So many rows has a single invitation at most; the rest of those invited sign on further sheets. */
    private static final int MOST_SEATS = 100;

    /**
     * A sheet.
     *
     * @param told what is told of it
     * @param rows the rows
     */
    public record Sheet(SignIn.Sheet told, List<Row> rows) {}

    /**
     * A row.
     *
     * @param number its number; 0 in one that is not to be signed
     * @param name the person, or empty
     * @param office office or body, or empty
     * @param more how many more persons of the same invitation have no row of their own
     */
    public record Row(int number, Line name, Line office, int more) {}

    /** Makes one. */
    public static SignInPaper of(MeetingExtract extract, int tries) {
        SignInSheet settings = Profile.of(extract.settings()).signIn();
        List<Sheet> sheets = extract.official().sheets().stream()
                .map(told -> new Sheet(told, rows(told.asked(), settings.spare())))
                .toList();
        return new SignInPaper(
                PaperFrame.of(extract, "daftar-hadir"),
                settings.columns().stream().map(Keyed::word).toList(),
                sheets);
    }

    private static List<Row> rows(List<Asked> asked, int spare) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Asked one : asked) {
            int seats = Math.min(Math.max(1, one.seats()), MOST_SEATS);
            for (int seat = 0; seat < seats; seat++) {
                rows.add(new Row(++number, seat == 0 ? one.person() : Line.of(), one.body(), 0));
            }
            if (one.seats() > seats) {
                rows.add(new Row(0, Line.of(), one.whole(), one.seats() - seats));
            }
        }
        for (int row = 0; row < spare; row++) {
            rows.add(new Row(++number, Line.of(), Line.of(), 0));
        }
        return rows;
    }
}
