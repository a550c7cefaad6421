package id.rakor.view.paper;

import id.rakor.model.meeting.Mode;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.SignInSheet;
import id.rakor.model.value.Keyed;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official;
import id.rakor.view.Official.Asked;
import id.rakor.view.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The attendance list to be signed: a sheet for each day and each way of attending. A row for each person invited, then
 * empty rows. Nothing stands in it but names and offices: the rest is filled in by those who come.
 *
 * @param frame what surrounds it
 * @param protocol day and hours of the meeting
 * @param facts where it is held
 * @param columns the columns between name and signature, by their keys
 * @param sheets the sheets
 */
public record SignInPaper(
        PaperFrame frame, Protocol protocol, List<Fact> facts, List<String> columns, List<Sheet> sheets)
        implements PaperView {
    /**
     * A sheet.
     *
     * @param day its day in words; empty where the days are not known exactly
     * @param mode the way of attending; empty where there is only one
     * @param rows the rows
     */
    public record Sheet(String day, String mode, List<Row> rows) {}

    /**
     * A row.
     *
     * @param name the person, or empty
     * @param office office or body, or empty
     */
    public record Row(Line name, Line office) {}

    private static final Row EMPTY = new Row(Line.of(), Line.of());

    /** Makes one. */
    public static SignInPaper of(MeetingExtract extract, int tries) {
        SignInSheet sheet = Profile.of(extract.settings()).signIn();
        Protocol protocol = extract.protocol();
        List<Fact> facts = extract.facts("tempat");
        List<Row> rows = rows(extract.official().asked(), sheet.spare());
        List<Sheet> sheets = sheets(extract, rows);
        return new SignInPaper(
                PaperFrame.of(extract, "daftar-hadir"),
                protocol,
                facts,
                sheet.columns().stream().map(Keyed::word).toList(),
                sheets);
    }

    private static List<Row> rows(List<Asked> asked, int spare) {
        List<Row> rows = new ArrayList<>();
        for (Asked one : asked) {
            for (int seat = 0; seat < Math.max(1, one.seats()); seat++) {
                rows.add(new Row(seat == 0 ? one.person() : Line.of(), one.body()));
            }
        }
        for (int row = 0; row < spare; row++) {
            rows.add(EMPTY);
        }
        return rows;
    }

    private static List<Sheet> sheets(MeetingExtract extract, List<Row> rows) {
        Official official = extract.official();
        List<String> days = new ArrayList<>();
        for (LocalDate day : official.days()) {
            days.add(official.full(day));
        }
        if (days.isEmpty()) {
            days.add("");
        }
        List<String> modes = extract.meeting().mode() == Mode.HYBRID
                ? List.of(extract.name(Mode.PRESENT), extract.name(Mode.REMOTE))
                : List.of("");
        List<Sheet> sheets = new ArrayList<>();
        for (String day : days) {
            for (String mode : modes) {
                sheets.add(new Sheet(day, mode, rows));
            }
        }
        return sheets;
    }
}
