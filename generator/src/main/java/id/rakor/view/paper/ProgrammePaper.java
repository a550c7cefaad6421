package id.rakor.view.paper;

import id.rakor.view.Fact;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official.ProgrammeDay;
import id.rakor.view.Protocol;
import java.util.List;

/**
 * The programme of an office's own meeting, day by day.
 *
 * @param frame what surrounds it
 * @param protocol day and hours of the meeting
 * @param facts where it is held
 * @param days the days
 * @param placed whether place or way of attending is recorded of a part
 * @param spoken whether a speaker is recorded of a part
 */
public record ProgrammePaper(
        PaperFrame frame, Protocol protocol, List<Fact> facts, List<ProgrammeDay> days, boolean placed, boolean spoken)
        implements PaperView {
    /** Makes one. */
    public static ProgrammePaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        List<Fact> facts = extract.facts("tempat");
        List<ProgrammeDay> days = extract.official().timetable();
        return new ProgrammePaper(
                PaperFrame.of(extract, "susunan-acara"),
                protocol,
                facts,
                days,
                days.stream().flatMap(d -> d.slots().stream()).anyMatch(s -> !s.where()
                        .isEmpty()),
                days.stream().flatMap(d -> d.slots().stream()).anyMatch(s -> !s.speakers()
                        .isEmpty()));
    }
}
