package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Attendee;
import id.rakor.view.MeetingView.Spoken;
import id.rakor.view.Protocol;
import id.rakor.view.Timetable;
import java.util.List;

/**
 * The report on an office's own meeting. What the record lacks is a line to fill in.
 *
 * @param frame what surrounds it
 * @param letter its number and who signs
 * @param protocol day and hours of the meeting
 * @param bases what it rests on
 * @param aims what it was for
 * @param scope what it was about: themes, regions
 * @param facts how it was held: where, who called it, opened it, led it
 * @param programme its programme
 * @param attended how many were there, in words
 * @param people who was there
 * @param groups groups that were there
 * @param statements what was said
 * @param figures numbers that were named
 * @param summary what came of it, in the office's own words, as safe HTML, or empty
 * @param heading what that is called
 * @param points what was decided
 * @param worries conflicts warned of
 * @param standing how what was decided stands, in a sentence; empty where nothing is recorded of it
 */
public record ReportPaper(
        PaperFrame frame,
        LetterParts letter,
        Protocol protocol,
        List<Line> bases,
        List<Line> aims,
        List<Fact> scope,
        List<Fact> facts,
        Timetable programme,
        String attended,
        List<Attendee> people,
        List<Line> groups,
        List<Spoken> statements,
        List<Spoken> figures,
        String summary,
        String heading,
        Points points,
        Worries worries,
        String standing)
        implements PaperView {
    /** Makes one. */
    public static ReportPaper of(MeetingExtract extract, int tries) {
        LetterParts letter = LetterParts.of(extract, DocumentKind.REPORT);
        Protocol protocol = extract.protocol();
        List<Line> bases = extract.bases();
        List<Line> aims = extract.aims();
        List<Fact> scope = extract.facts("tema", "wilayah_cakupan", "pemilihan");
        List<Fact> facts = extract.facts("tempat", "cara", "penyelenggara", "pembuka", "pimpinan", "tema_acara");
        Timetable programme = extract.official().timetable();
        List<Attendee> people = extract.presences();
        List<Line> groups = extract.groups();
        List<Spoken> statements = extract.statements();
        List<Spoken> figures = extract.figures();
        String summary = extract.summary();
        Points points = Points.of(extract, extract.decisions(), extract.promised(), false);
        Worries worries = Worries.of(extract, Integer.MAX_VALUE);
        return new ReportPaper(
                PaperFrame.of(extract, "laporan"),
                letter,
                protocol,
                bases,
                aims,
                scope,
                facts,
                programme,
                extract.attended(),
                people,
                groups,
                statements,
                figures,
                summary,
                Points.heading(extract),
                points,
                worries,
                extract.opened() == 0
                        ? ""
                        : extract.word("naskah.laporan.terbuka", extract.opened(), extract.promised()));
    }
}
