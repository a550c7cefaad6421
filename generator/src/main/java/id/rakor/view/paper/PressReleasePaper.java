package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Spoken;
import id.rakor.view.Promise;
import id.rakor.view.Protocol;
import java.util.List;

/**
 * What the press is told of a meeting: when and where it was, what it was for, what it decided, and what was said by name.
 * It quotes nobody in words that are not recorded; a line for a quotation and whom to ask is left open.
 *
 * @param frame what surrounds it
 * @param letter its number, and who signs
 * @param protocol day and hours
 * @param place where it was
 * @param summary its first paragraphs as safe HTML, or empty
 * @param decisions what it decided
 * @param said what was said, and by whom
 * @param count how many results it has, in words
 * @param contact how to reach the office; empty where the settings do not say
 */
public record PressReleasePaper(
        PaperFrame frame,
        LetterParts letter,
        Protocol protocol,
        List<Line> place,
        String summary,
        List<Promise> decisions,
        List<Spoken> said,
        String count,
        String contact)
        implements PaperView {
    private static final int PARAGRAPHS = 3;
    private static final int SAID = 3;

    /** Makes one. */
    public static PressReleasePaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        List<Line> place = extract.facts("tempat").get(0).lines();
        String summary = Opening.of(extract.summary(), PARAGRAPHS).html();
        List<Promise> decisions =
                extract.decisions().stream().filter(one -> one.depth() == 0).toList();
        List<Spoken> said = extract.statements();
        String contact = extract.settings().contact();
        return new PressReleasePaper(
                PaperFrame.of(extract, "siaran-pers"),
                LetterParts.of(extract, DocumentKind.PRESS_RELEASE),
                protocol,
                place,
                summary,
                decisions,
                said.subList(0, Math.min(SAID, said.size())),
                extract.word("naskah.siaran.butir", decisions.size()),
                contact == null ? "" : contact);
    }
}
