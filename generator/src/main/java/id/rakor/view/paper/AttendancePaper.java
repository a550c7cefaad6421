package id.rakor.view.paper;

import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Attendee;
import id.rakor.view.Protocol;
import java.util.List;

/**
 * The attendance list as it was recorded.
 *
 * @param frame what surrounds it
 * @param protocol day and hours of the meeting
 * @param facts where it was held
 * @param groups groups that were there
 * @param attended how many were there, in words
 * @param people who was there
 */
public record AttendancePaper(
        PaperFrame frame,
        Protocol protocol,
        List<Fact> facts,
        List<Line> groups,
        String attended,
        List<Attendee> people)
        implements PaperView {
    /** Makes one. */
    public static AttendancePaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        List<Fact> facts = extract.facts("tempat");
        List<Line> groups = extract.groups();
        List<Attendee> people = extract.presences();
        return new AttendancePaper(
                PaperFrame.of(extract, "kehadiran"), protocol, facts, groups, extract.attended(), people);
    }
}
