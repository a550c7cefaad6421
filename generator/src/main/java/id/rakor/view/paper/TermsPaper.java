package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official.Asked;
import id.rakor.view.Protocol;
import id.rakor.view.Timetable;
import java.util.List;

/**
 * Why and how an office's own meeting is to be held (kerangka acuan kerja). What the record lacks is a line to fill in.
 *
 * @param frame what surrounds it
 * @param letter its number and who signs
 * @param protocol day and hours of the meeting
 * @param bases what it rests on
 * @param last the meeting before it and what is still open of it; null when none is recorded
 * @param open what is still open of earlier meetings
 * @param worries conflicts warned of before
 * @param aims what it is for
 * @param expected what is hoped to come of it
 * @param scope what it is about: themes, regions, the way of meeting
 * @param venues where it is held
 * @param invitees for whom it is
 * @param programme its programme
 * @param budget what it costs
 */
public record TermsPaper(
        PaperFrame frame,
        LetterParts letter,
        Protocol protocol,
        List<Line> bases,
        Line last,
        Points open,
        Worries worries,
        List<Line> aims,
        List<Line> expected,
        List<Fact> scope,
        List<Line> venues,
        List<Asked> invitees,
        Timetable programme,
        List<Fact> budget)
        implements PaperView {
    /** Makes one. */
    public static TermsPaper of(MeetingExtract extract, int tries) {
        LetterParts letter = LetterParts.of(extract, DocumentKind.TERMS);
        Protocol protocol = extract.protocol();
        List<Line> bases = extract.bases();
        Brief brief = Brief.of(extract, new Room(0));
        List<Line> aims = extract.aims();
        List<Line> expected = extract.expected();
        List<Fact> scope = extract.facts("cara", "tema", "wilayah_cakupan", "pemilihan");
        List<Line> venues = extract.facts("tempat").get(0).lines();
        List<Asked> invitees = extract.official().asked();
        Timetable programme = extract.official().timetable();
        List<Fact> budget = extract.facts("anggaran");
        return new TermsPaper(
                PaperFrame.of(extract, "kerangka-acuan"),
                letter,
                protocol,
                bases,
                brief.last(),
                brief.promised(),
                brief.worries(),
                aims,
                expected,
                scope,
                venues,
                invitees,
                programme,
                budget);
    }
}
