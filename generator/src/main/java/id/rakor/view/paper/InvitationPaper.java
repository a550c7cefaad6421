package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official.Asked;
import id.rakor.view.Protocol;
import java.util.List;

/**
 * The letter of invitation to an office's own meeting; who is invited stands on its enclosure. So do those it is addressed
 * to when they are many: a letter ends on its page.
 *
 * @param frame what surrounds it
 * @param letter its head and foot
 * @param addressees whom the letter names; none when they stand on the enclosure or are not recorded
 * @param enclosed whom the enclosure names because the letter has no room for them
 * @param protocol day and hours of the meeting
 * @param venues where it is held
 * @param aims what it is for
 * @param invitees who is invited
 * @param placed whether it is recorded of one of them how they are to attend
 * @param counted whether more than one is asked to come on one of its lines
 * @param seats how many persons, in words; empty where that is not known of all
 */
public record InvitationPaper(
        PaperFrame frame,
        LetterParts letter,
        List<Line> addressees,
        List<Line> enclosed,
        Protocol protocol,
        List<Line> venues,
        List<Line> aims,
        List<Asked> invitees,
        boolean placed,
        boolean counted,
        String seats)
        implements PaperView {
    private static final int MOST_ADDRESSEES = 6;

    /** Makes one. */
    public static InvitationPaper of(MeetingExtract extract, int tries) {
        LetterParts letter = LetterParts.of(extract, DocumentKind.INVITATION);
        boolean many = letter.addressees().size() > MOST_ADDRESSEES;
        Protocol protocol = extract.protocol();
        List<Line> venues = extract.facts("tempat").get(0).lines();
        List<Line> aims = extract.aims();
        List<Asked> invitees = extract.official().asked();
        boolean summed = invitees.stream().allMatch(one -> one.seats() > 0);
        int seats = invitees.stream().mapToInt(Asked::seats).sum();
        return new InvitationPaper(
                PaperFrame.of(extract, "undangan"),
                letter,
                many ? List.of() : letter.addressees(),
                many ? letter.addressees() : List.of(),
                protocol,
                venues,
                aims,
                invitees,
                invitees.stream().anyMatch(one -> !one.how().isEmpty()),
                invitees.stream().anyMatch(one -> one.seats() > 1),
                summed ? extract.word("rapat.orang", seats) : "");
    }
}
