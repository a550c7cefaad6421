package id.rakor.view.paper;

import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.settings.Profile;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Attendee;
import id.rakor.view.MeetingView.Signed;
import id.rakor.view.MeetingView.Spoken;
import id.rakor.view.Protocol;
import id.rakor.view.Quote;
import java.util.List;

/**
 * The minutes of an office's own meeting. What the record lacks is a line to fill in.
 *
 * @param frame what surrounds it
 * @param number its number; what is not known of it is left open with dots
 * @param protocol day, hours, number and who signs
 * @param facts where, who called it, who led it
 * @param bases what it rests on
 * @param aims what it is for
 * @param former the meeting before it, whose minutes are approved first; null when none is recorded
 * @param unpreceded that there is none in its series, in a sentence; empty where it stands in none
 * @param ordinal which meeting of its series the one before it was; 0 when it is not known that there was one
 * @param programme what was dealt with
 * @param statements what was said
 * @param figures numbers that were named
 * @param worries conflicts warned of
 * @param prose the minutes in the office's own words as safe HTML, without the section that closes them, or empty
 * @param closing what that section says, or empty
 * @param heading what that is called
 * @param points what was decided
 * @param agreements what was signed
 * @param attended how many were there, in words
 * @param people who was there
 * @param groups groups that were there
 * @param signatures who signs
 * @param sources the sources by number
 */
public record MinutesPaper(
        PaperFrame frame,
        String number,
        Protocol protocol,
        List<Fact> facts,
        List<Line> bases,
        List<Line> aims,
        Line former,
        String unpreceded,
        int ordinal,
        List<Spoken> programme,
        List<Spoken> statements,
        List<Spoken> figures,
        Worries worries,
        String prose,
        String closing,
        String heading,
        Points points,
        List<Signed> agreements,
        String attended,
        List<Attendee> people,
        List<Line> groups,
        Signatures signatures,
        List<Quote> sources)
        implements PaperView {
    /** Makes one. */
    public static MinutesPaper of(MeetingExtract extract, int tries) {
        Protocol protocol = extract.protocol();
        List<Fact> facts = facts(extract);
        List<Line> bases = extract.bases();
        List<Line> aims = extract.aims();
        Line former = extract.previous().map(MeetingExtract::heading).orElse(null);
        List<Spoken> programme = extract.programme();
        Closing closing = Closing.of(extract.minutes(), extract.word("naskah.notula.penutup"));
        List<Spoken> statements = extract.statements();
        List<Spoken> figures = extract.figures();
        Worries worries = Worries.of(extract, Integer.MAX_VALUE);
        Points points = Points.of(extract, extract.decisions(), extract.promised(), false);
        List<Signed> agreements = extract.agreements();
        List<Attendee> people = extract.presences();
        List<Line> groups = extract.groups();
        return new MinutesPaper(
                PaperFrame.of(extract, "notula"),
                number(extract, protocol),
                protocol,
                facts,
                bases,
                aims,
                former,
                extract.unpreceded(),
                ordinal(extract),
                programme,
                statements,
                figures,
                worries,
                closing.prose(),
                closing.inside(),
                Points.heading(extract),
                points,
                agreements,
                extract.attended(),
                people,
                groups,
                Signatures.of(extract, protocol),
                extract.sources());
    }

    private static List<Fact> facts(MeetingExtract extract) {
        return extract.meeting().banner() == null
                ? extract.facts("tempat", "penyelenggara", "pembuka")
                : extract.facts("tema_acara", "tempat", "penyelenggara", "pembuka");
    }

    private static int ordinal(MeetingExtract extract) {
        SeriesEdition edition = extract.meeting().series();
        return edition == null || edition.ordinal() == null ? 0 : edition.ordinal() - 1;
    }

    /** The number the minutes have, else the form of the office's numbers to be filled in. */
    private static String number(MeetingExtract extract, Protocol protocol) {
        return protocol.number().isEmpty()
                ? Profile.of(extract.settings()).numbering().number(null, protocol.date())
                : protocol.number();
    }
}
