package id.rakor.view.paper;

import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Promise;
import id.rakor.view.Protocol;
import id.rakor.view.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an office tells the press of its own meeting: what it was and what it decided. It is made of what everyone may
 * see, whatever the edition, and holds no quotation, for none is recorded.
 *
 * @param frame what surrounds it
 * @param recorded the release as recorded: its title and number
 * @param dateline town and day of the release; the day is left open with dots where it is not recorded
 * @param protocol days of the meeting
 * @param place where it was held; empty where that is not recorded
 * @param organisers who held it, in a row; empty where that is not recorded
 * @param openers who opened it
 * @param chairs who led it
 * @param participants how many were there; empty where that is not recorded
 * @param aims what it was for
 * @param points what was decided, inner points after their outer
 * @param signed what was signed
 * @param said what persons in office said
 */
public record PressPaper(
        PaperFrame frame,
        Release.Recorded recorded,
        String dateline,
        Protocol protocol,
        String place,
        String organisers,
        List<Line> openers,
        List<Line> chairs,
        String participants,
        List<Line> aims,
        List<Decided> points,
        List<Release.Signed> signed,
        List<Release.Said> said)
        implements PaperView {
    private static final int MOST_SAID = 3;

    /**
     * Something that was decided.
     *
     * @param depth how deep it stands, from 0
     * @param text what it is, without the period at its end
     * @param who who answers for it and by when; empty where neither is recorded
     */
    public record Decided(int depth, String text, String who) {}

    /** Makes one. */
    public static PressPaper of(MeetingExtract extract, int tries) {
        Release release = extract.release();
        Release.Recorded recorded = release.recorded();
        String date = recorded.date().isEmpty() ? extract.word("naskah.notula.tanggal_kosong") : recorded.date();
        Protocol protocol = extract.protocol();
        String place = release.place();
        List<String> organisers = release.organisers();
        List<Line> openers = release.openers();
        List<Line> chairs = release.chairs();
        String participants = release.participants();
        List<Line> aims = extract.aims();
        List<Decided> points =
                extract.decisions().stream().map(row -> decided(extract, row)).toList();
        List<Release.Signed> signed = release.signed();
        List<Release.Said> said = release.said(MOST_SAID);
        return new PressPaper(
                PaperFrame.of(extract, "siaran-pers"),
                recorded,
                Signatures.town(extract) + ", " + date,
                protocol,
                place,
                organisers.isEmpty() ? "" : extract.row(organisers),
                openers,
                chairs,
                participants,
                aims,
                points,
                signed,
                said);
    }

    private static Decided decided(MeetingExtract extract, Promise row) {
        List<String> who = new ArrayList<>();
        if (!row.owners().isEmpty()) {
            who.add(Line.of(row.owners()).plain());
        }
        if (!row.due().isEmpty()) {
            String due = row.due().stream().map(Line::plain).collect(Collectors.joining(", "));
            who.add(extract.word("naskah.pers.tenggat", due));
        }
        String text = row.text().plain().strip();
        return new Decided(
                row.depth(), text.endsWith(".") ? text.substring(0, text.length() - 1) : text, String.join("; ", who));
    }
}
