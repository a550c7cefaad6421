package id.rakor.view.paper;

import id.rakor.model.meeting.MeetingStatus;
import id.rakor.view.Bit;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Attendee;
import id.rakor.view.Official.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Names of guests, to stand on the table or to be worn: those who came to a meeting that was held, those invited to one that
 * is not. A body that is invited with several seats has as many, without names.
 *
 * @param frame what surrounds it
 * @param rows the names in rows; tents stand in rows of one, cards in rows of two
 */
public record NamesPaper(PaperFrame frame, List<List<Name>> rows) implements PaperView {
    private static final int MOST = 60;
    private static final int ACROSS = 2;

    /** A title of fewer words does not tell whose it is: {@code "Ketua"}. */
    private static final int TELLING = 3;

    /**
     * A name.
     *
     * @param name the name, or the office or body where no person is known
     * @param office the office, body or both; empty where it is the name
     */
    public record Name(String name, String office) {}

    /** Name tents. */
    public static NamesPaper tents(MeetingExtract extract, int tries) {
        List<List<Name>> rows = names(extract).stream().map(List::of).toList();
        return new NamesPaper(PaperFrame.of(extract, "papan-nama"), rows);
    }

    /** Name cards. */
    public static NamesPaper cards(MeetingExtract extract, int tries) {
        List<Name> names = names(extract);
        List<List<Name>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i += ACROSS) {
            rows.add(names.subList(i, Math.min(names.size(), i + ACROSS)));
        }
        return new NamesPaper(PaperFrame.of(extract, "tanda-pengenal"), rows);
    }

    private static List<Name> names(MeetingExtract extract) {
        boolean held = extract.meeting().status() == MeetingStatus.HELD
                && !extract.meeting().attendance().isEmpty();
        return held
                ? extract.presences().stream().map(NamesPaper::came).toList()
                : extract.official().asked().stream()
                        .flatMap(one -> invited(one).stream())
                        .toList();
    }

    private static Name came(Attendee one) {
        List<Bit> office =
                one.office().isEmpty() ? List.of() : one.office().get(0).bits();
        return new Name(one.name().plain(), office.isEmpty() ? "" : title(office));
    }

    /** An office without the body it belongs to, unless its title is short and many bear it; the body where no office is known. */
    private static String title(List<Bit> office) {
        String whole = Line.of(office).plain();
        int comma = whole.indexOf(", ");
        return comma < 0 || whole.substring(0, comma).split(" ").length < TELLING ? whole : whole.substring(0, comma);
    }

    private static List<Name> invited(Asked one) {
        Line body = one.body();
        Name name = one.person().bits().isEmpty()
                ? new Name(body.plain(), "")
                : new Name(one.person().plain(), body.bits().isEmpty() ? "" : title(body.bits()));
        int seats = Math.max(1, Math.min(MOST, one.seats()));
        return Collections.nCopies(one.person().bits().isEmpty() ? seats : 1, name);
    }
}
