package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.view.MeetingView.Attendee;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who were at a meeting as a list to be signed has them: in the recorded order, the name left open where only an
 * office or a body is known.
 */
final class Presences {
    private final Folio folio;
    private final Titled titled;

    Presences(Folio folio) {
        this.folio = folio;
        this.titled = new Titled(folio);
    }

    /** One of them, given what pages show. */
    Attendee of(Attendance one, Attendee shown, List<Line> besides) {
        List<Line> lines = new ArrayList<>();
        List<Bit> office = office(one);
        if (!office.isEmpty()) {
            lines.add(folio.line(one, "sebagai", office));
        }
        lines.addAll(besides);
        boolean named = one.person() != null;
        return new Attendee(
                shown.anchor(), named ? shown.name() : Line.of(List.of()), lines, shown.represents(), shown.roles());
    }

    private List<Bit> office(Attendance one) {
        return titled.bits(one.office(), one.capacity(), one.status(), one.institution(), one.region());
    }
}
