package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official.Asked;
import id.rakor.view.Protocol;
import java.util.List;

/**
 * The letter of invitation to an office's own meeting; who is invited stands on its enclosure.
 *
 * @param frame what surrounds it
 * @param letter its head and foot
 * @param protocol day and hours of the meeting
 * @param venues where it is held
 * @param aims what it is for
 * @param invitees who is invited
 * @param seats how many persons, in words; empty where that is not known of all
 */
public record InvitationPaper(
        PaperFrame frame,
        LetterParts letter,
        Protocol protocol,
        List<Line> venues,
        List<Line> aims,
        List<Asked> invitees,
        String seats)
        implements PaperView {
    /** Makes one. */
    public static InvitationPaper of(MeetingExtract extract, int tries) {
        LetterParts letter = LetterParts.of(extract, DocumentKind.INVITATION);
        Protocol protocol = extract.protocol();
        List<Line> venues = extract.facts("tempat").get(0).lines();
        List<Line> aims = extract.aims();
        List<Asked> invitees = extract.official().asked();
        boolean counted = invitees.stream().allMatch(one -> one.seats() > 0);
        int seats = invitees.stream().mapToInt(Asked::seats).sum();
        return new InvitationPaper(
                PaperFrame.of(extract, "undangan"),
                letter,
                protocol,
                venues,
                aims,
                invitees,
                counted ? extract.word("rapat.orang", seats) : "");
    }
}
