package id.rakor.view.paper;

import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingView.Spoken;
import id.rakor.view.Quote;
import id.rakor.view.RegionExtract;
import id.rakor.view.RegionExtract.Official;
import id.rakor.view.RegionWorries;
import id.rakor.view.RegionWorries.Case;
import id.rakor.view.RegionWorries.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of a region: what it is, who serves it, elections, conflicts that were feared or happened, the meetings in it
 * or about it, what they ended with, and its action plans.
 *
 * @param frame what surrounds it
 * @param summary how much of it there is, in a sentence
 * @param facts kind, code, where it lies and what lies in it
 * @param past names and codes it had before
 * @param officials those who serve it
 * @param former how many terms of office are over, in a sentence; empty when none is
 * @param elections elections in it
 * @param forms conflicts named as possible
 * @param cases conflicts that happened
 * @param meetings meetings in it or about it, the latest first
 * @param restMeetings how many are left out, in a sentence; empty when all are there
 * @param open results that are not closed
 * @param closed results on which nothing is left to be done
 * @param plans action plans
 * @param missing of what nothing is recorded, in a row; empty when there is something of each
 * @param sources the sources by number
 */
public record RegionPaper(
        PaperFrame frame,
        String summary,
        List<Fact> facts,
        List<Spoken> past,
        List<Official> officials,
        String former,
        List<Line> elections,
        List<Form> forms,
        List<Case> cases,
        List<Line> meetings,
        String restMeetings,
        Points open,
        Points closed,
        List<Line> plans,
        String missing,
        List<Quote> sources)
        implements PaperView {
    private static final int MEETINGS = 60;
    private static final int POINTS = 100;
    private static final List<String> PARTS =
            List.of("pejabat", "pemilihan", "potensi", "konflik", "rapat", "hasil", "rencana");

    /** Makes one. */
    public static RegionPaper of(RegionExtract extract, int tries) {
        List<Fact> facts = extract.facts();
        List<Spoken> past = extract.past();
        List<Official> officials = extract.officials();
        List<Line> elections = extract.elections();
        RegionWorries worries = extract.worries();
        List<Form> forms = worries.forms();
        List<Case> cases = worries.cases();
        List<Line> meetings = extract.meetings(MEETINGS);
        Points open = open(extract);
        Points closed = closed(extract);
        List<Line> plans = extract.plans();
        List<?> results = open.rows().isEmpty() ? closed.rows() : open.rows();
        List<List<?>> parts = List.of(officials, elections, forms, cases, meetings, results, plans);
        int left = extract.gatherings() - meetings.size();
        List<Quote> sources = extract.sources();
        return new RegionPaper(
                PaperFrame.of(extract, "profil-wilayah"),
                summary(extract, forms, cases),
                facts,
                past,
                officials,
                extract.over() == 0 ? "" : extract.word("naskah.wilayah.mantan", extract.over()),
                elections,
                forms,
                cases,
                meetings,
                left > 0 ? extract.word("naskah.wilayah.sisa_rapat", left) : "",
                open,
                closed,
                plans,
                missing(extract, parts),
                sources);
    }

    private static String summary(RegionExtract extract, List<Form> forms, List<Case> cases) {
        return extract.word(
                "naskah.wilayah.ringkas",
                extract.gatherings(),
                extract.opened(),
                extract.late(),
                forms.size(),
                cases.size());
    }

    private static Points open(RegionExtract extract) {
        return Points.of(extract, extract.open(POINTS), Math.toIntExact(extract.opened()));
    }

    private static Points closed(RegionExtract extract) {
        return Points.of(extract, extract.closed(POINTS), extract.points() - Math.toIntExact(extract.opened()));
    }

    private static String missing(RegionExtract extract, List<List<?>> parts) {
        List<String> missing = IntStream.range(0, PARTS.size())
                .filter(i -> parts.get(i).isEmpty())
                .mapToObj(i -> extract.word("naskah.wilayah.tanpa." + PARTS.get(i)))
                .toList();
        return missing.isEmpty() ? "" : extract.row(missing);
    }
}
