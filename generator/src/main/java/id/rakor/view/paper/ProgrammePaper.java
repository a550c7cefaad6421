package id.rakor.view.paper;

import id.rakor.view.Fact;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Protocol;
import id.rakor.view.Timetable;
import java.util.List;

/**
 * The programme of an office's own meeting, day by day.
 *
 * @param frame what surrounds it
 * @param protocol day and hours of the meeting
 * @param facts where it is held
 * @param programme the days
 */
public record ProgrammePaper(PaperFrame frame, Protocol protocol, List<Fact> facts, Timetable programme)
        implements PaperView {
    /** Makes one. */
    public static ProgrammePaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        List<Fact> facts = extract.facts("tempat");
        Timetable programme = extract.official().timetable();
        return new ProgrammePaper(PaperFrame.of(extract, "susunan-acara"), protocol, facts, programme);
    }
}
