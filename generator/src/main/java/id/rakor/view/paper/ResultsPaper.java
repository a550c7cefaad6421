package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Protocol;
import java.util.List;

/**
 * What an office's own meeting decided, to be signed by the one who led it.
 *
 * @param frame what surrounds it
 * @param letter its number and who signs
 * @param protocol day and hours of the meeting
 * @param facts where it was held, who called it
 * @param bases what it rests on
 * @param points what was decided
 * @param signatures the chair's signature
 */
public record ResultsPaper(
        PaperFrame frame,
        LetterParts letter,
        Protocol protocol,
        List<Fact> facts,
        List<Line> bases,
        Points points,
        Signatures signatures)
        implements PaperView {
    /** Makes one. */
    public static ResultsPaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        LetterParts letter = LetterParts.of(extract, DocumentKind.RESULTS, protocol.date());
        List<Fact> facts = extract.facts("tempat", "penyelenggara");
        List<Line> bases = extract.bases();
        Points points = Points.of(extract, extract.decisions(), extract.promised(), false);
        return new ResultsPaper(
                PaperFrame.of(extract, "rumusan-hasil"),
                letter,
                protocol,
                facts,
                bases,
                points,
                Signatures.of(extract, protocol));
    }
}
