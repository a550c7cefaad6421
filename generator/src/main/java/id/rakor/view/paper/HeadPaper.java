package id.rakor.view.paper;

import id.rakor.chart.Charts;
import id.rakor.chart.Drawing;
import id.rakor.chart.Share;
import id.rakor.chart.Share.Fill;
import id.rakor.view.Happening;
import id.rakor.view.OfficeExtract;
import id.rakor.view.OfficeExtract.Count;
import id.rakor.view.OfficeExtract.Happened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the head of the office should know, on one page: a few numbers, what is open longest, what changed of late and what
 * comes next. It counts and does not judge.
 *
 * @param frame what surrounds it
 * @param numbers the numbers
 * @param chart how the results stand; null when there are none, or no room for it
 * @param states the same in a sentence; empty when there are none
 * @param oldest what is open longest
 * @param changed what changed of late
 * @param ahead what comes next
 * @param scope what it does not count, in sentences; empty when it counts all
 */
public record HeadPaper(
        PaperFrame frame,
        List<Figure> numbers,
        Drawing chart,
        String states,
        Points oldest,
        Rows changed,
        Rows ahead,
        String scope)
        implements PaperView {
    /** The name of the chart in the template. */
    private static final String CHART = "keadaan";

    private static final int DAYS = 30;
    private static final int OLDEST = 5;
    private static final float WIDTH = 460;

    /**
     * A number.
     *
     * @param label what it counts
     * @param count the number in words of the language
     * @param strong whether it asks for attention
     */
    public record Figure(String label, String count, boolean strong) {}

    /**
     * Some rows.
     *
     * @param rows the rows
     * @param rest how many are left out, in a sentence; empty when all are there
     */
    public record Rows(List<Happening> rows, String rest) {
        private static Rows of(OfficeExtract extract, Happened some) {
            return new Rows(some.rows(), some.more() == 0 ? "" : extract.word("naskah.pimpinan.sisa", some.more()));
        }
    }

    /** Makes one; the less room, the fewer rows. */
    public static HeadPaper of(OfficeExtract extract, int tries) {
        Room room = new Room(tries);
        Count count = extract.count();
        List<String> states = states(extract, count);
        Points oldest =
                Points.of(extract, extract.oldest(Math.min(OLDEST, room.rows())), Math.toIntExact(count.open()));
        Rows changed = Rows.of(extract, extract.happened(DAYS, room.fewer()));
        Rows ahead = Rows.of(extract, extract.ahead(DAYS, room.fewer()));
        String whole = extract.word("naskah.pimpinan.butir", count.all());
        String sentence = states.isEmpty() ? "" : extract.word("naskah.pimpinan.keadaan", whole, extract.row(states));
        return new HeadPaper(
                PaperFrame.of(extract, "lembar-pimpinan"),
                numbers(extract, count),
                states.isEmpty() || room.fewer() <= OLDEST
                        ? null
                        : Charts.whole(shares(extract, count, "pendek"), WIDTH, sentence),
                sentence,
                oldest,
                changed,
                ahead,
                scope(extract));
    }

    private static List<Figure> numbers(OfficeExtract extract, Count count) {
        return List.of(
                figure(
                        extract,
                        "rapat",
                        extract.held(),
                        false,
                        Integer.toString(extract.day().getYear())),
                figure(extract, "terbuka", count.open(), false),
                figure(extract, "terlambat", count.late(), count.late() > 0),
                figure(extract, "tanpa", count.orphans(), false),
                figure(extract, "selesai", count.done(), false));
    }

    private static Figure figure(OfficeExtract extract, String key, long count, boolean strong, Object... args) {
        return new Figure(extract.word("naskah.pimpinan.angka." + key, args), extract.number(count), strong);
    }

    private static List<Share> shares(OfficeExtract extract, Count count, String words) {
        List<Share> shares = new ArrayList<>();
        share(extract, shares, words, Fill.FULL, "selesai", count.done());
        share(extract, shares, words, Fill.HATCHED, "proses", count.running());
        share(extract, shares, words, Fill.EMPTY, "belum", count.waiting());
        share(extract, shares, words, Fill.CROSSED, "tidak_dapat", count.impossible());
        share(extract, shares, words, Fill.EMPTY, "tanpa", count.unknown());
        return shares;
    }

    private static void share(
            OfficeExtract extract, List<Share> shares, String words, Fill fill, String key, int count) {
        if (count > 0) {
            shares.add(new Share(fill, count, extract.word("naskah.pimpinan." + words + "." + key, count)));
        }
    }

    private static List<String> states(OfficeExtract extract, Count count) {
        return shares(extract, count, "bagian").stream().map(Share::label).toList();
    }

    private static String scope(OfficeExtract extract) {
        return String.join(
                " ",
                Stream.of(
                                extract.others() > 0 && !extract.fromPress()
                                        ? extract.word("naskah.pimpinan.lain", extract.others())
                                        : "",
                                extract.isFull() ? "" : extract.word("naskah.pimpinan.sebagian"))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @Override
    public Map<String, Drawing> drawings() {
        return chart == null ? Map.of() : Map.of(CHART, chart);
    }
}
