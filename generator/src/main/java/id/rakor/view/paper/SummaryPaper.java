package id.rakor.view.paper;

import id.rakor.model.meeting.Meeting;
import id.rakor.view.Bit;
import id.rakor.view.EntryView.Contrast;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Gaps;
import id.rakor.view.MeetingView.Spoken;
import id.rakor.view.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A meeting on one page.
 *
 * @param frame what surrounds it
 * @param facts the head facts
 * @param summary the beginning of the summary as safe HTML, or empty
 * @param statements what was said, where there is no summary
 * @param points what it ended with
 * @param worries conflicts warned of
 * @param contrasts where sources differ on what does not stand here
 * @param leftOut what else of the meeting is left out and how much of it, in a sentence; empty when all is there
 * @param gaps what is not given
 * @param wholeMarks sources that carry the whole page
 * @param sources the sources by number
 */
public record SummaryPaper(
        PaperFrame frame,
        List<Fact> facts,
        String summary,
        List<Spoken> statements,
        Points points,
        Worries worries,
        List<Contrast> contrasts,
        String leftOut,
        Gaps gaps,
        List<Integer> wholeMarks,
        List<Quote> sources)
        implements PaperView {
    private static final int ALWAYS = 2;
    private static final int LINES = 1;
    private static final List<String> FACTS = List.of(
            "waktu",
            "tempat",
            "cara",
            "penyelenggara",
            "pembuka",
            "pimpinan",
            "peserta",
            "hadir",
            "tema_acara",
            "pemilihan");
    private static final Set<String> FEW =
            Set.of("waktu", "tempat", "penyelenggara", "pembuka", "peserta", "tema_acara");

    /** Makes one; the less room, the fewer rows. */
    public static SummaryPaper of(MeetingExtract extract, int tries) {
        Room room = new Room(tries);
        List<Integer> whole = extract.wholeMarks();
        List<Fact> facts = known(extract.facts(keys(room))).stream()
                .map(fact -> room.isScarce() ? shortened(extract, fact) : fact)
                .toList();
        String prose = extract.summary();
        Opening summary = Opening.of(prose, room.paragraphs());
        List<Spoken> said = summary.html().isEmpty() ? extract.statements() : List.of();
        Points points = Points.of(extract, extract.promises(room.rows()), extract.promised());
        Worries worries = Worries.of(extract, room.fewer());
        List<Contrast> contrasts = extract.contrasts();
        int shown = Math.min(contrasts.size(), room.fewer());
        int statements = Math.min(said.size(), room.fewer());
        List<String> left = new ArrayList<>();
        left(extract, left, "hadir", room.isAmple() ? 0 : attended(extract.meeting()));
        left(extract, left, summary);
        left(extract, left, "pernyataan", said.size() - statements);
        left(
                extract,
                left,
                "potensi",
                extract.potentials().rows().size() - worries.rows().size());
        left(extract, left, "perbedaan", contrasts.size() - shown);
        Gaps gaps = gaps(extract, room);
        List<Quote> sources = extract.sources();
        return new SummaryPaper(
                PaperFrame.of(extract, "ringkasan"),
                facts,
                summary.html(),
                said.subList(0, statements),
                points,
                worries,
                contrasts.subList(0, shown),
                left.isEmpty() ? "" : extract.word("naskah.sisa", extract.row(left)),
                gaps,
                whole,
                sources);
    }

    /** The facts there is room for; who was there goes before what the meeting was about does. */
    private static String[] keys(Room room) {
        return FACTS.stream()
                .filter(key -> !room.isScarce() || FEW.contains(key))
                .filter(key -> room.isAmple() || !key.equals("hadir"))
                .toArray(String[]::new);
    }

    private static int attended(Meeting meeting) {
        return meeting.attendance().size() + meeting.groups().size();
    }

    private static void left(MeetingExtract extract, List<String> left, Opening summary) {
        left(extract, left, "alinea", summary.paragraphs());
        left(extract, left, "butir_pokok", summary.items());
        left(extract, left, "tabel", summary.tables());
    }

    private static void left(MeetingExtract extract, List<String> left, String what, int many) {
        if (many > 0) {
            left.add(extract.word("naskah.sisa." + what, many));
        }
    }

    /** What is not given; where room is scarce only how much. */
    private static Gaps gaps(MeetingExtract extract, Room room) {
        Gaps all = extract.gaps();
        return room.isScarce() ? new Gaps(all.known(), all.total(), List.of(), all.own()) : all;
    }

    /** The facts that are known, and always when and where; what else is not known stands among the gaps. */
    private static List<Fact> known(List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> i < ALWAYS || facts.get(i).isKnown())
                .mapToObj(facts::get)
                .toList();
    }

    /** The first lines of a fact, and how many more there are. */
    private static Fact shortened(MeetingExtract extract, Fact fact) {
        int left = fact.lines().size() - LINES;
        if (left < 2) {
            return fact;
        }
        List<Line> lines = new ArrayList<>(fact.lines().subList(0, LINES));
        lines.add(Line.of(Bit.of(Bit.Kind.QUIET, extract.word("naskah.sisa_baris", left))));
        return new Fact(fact.label(), lines);
    }
}
