package id.rakor.view.paper;

import id.rakor.model.result.Result;
import id.rakor.model.result.ResultKind;
import id.rakor.view.Extract;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Promise;
import java.util.ArrayList;
import java.util.List;

/**
 * Results in a table. A column in which nothing would stand is left out and named once.
 *
 * @param rows the points
 * @param owned whether somebody answers for one of them
 * @param dated whether one of them has a deadline
 * @param standing whether it is known of one of them how it stands
 * @param missing which of these no point has, in a sentence; empty when there is none or no point
 * @param rest how many points are left out, in a sentence; empty when all are there
 */
public record Points(List<Promise> rows, boolean owned, boolean dated, boolean standing, String missing, String rest) {
    private static final List<ResultKind> DECIDED = List.of(ResultKind.DECISION, ResultKind.AGREEMENT);

    /**
     * Some points.
     *
     * @param total how many there are, those left out among them
     */
    static Points of(Extract extract, List<Promise> rows, int total) {
        return of(extract, rows, total, true);
    }

    /** Some points; of those that minutes tell, nothing is asked of how they stand. */
    static Points of(Extract extract, List<Promise> rows, int total, boolean followed) {
        List<Promise> leaves = rows.stream().filter(r -> !r.gathers()).toList();
        boolean owned = leaves.stream().anyMatch(r -> !r.owners().isEmpty());
        boolean dated = leaves.stream().anyMatch(r -> !r.due().isEmpty());
        boolean standing = leaves.stream().anyMatch(r -> !r.status().isEmpty());
        List<String> missing = new ArrayList<>();
        name(extract, missing, "penanggung_jawab", owned);
        name(extract, missing, "tenggat", dated);
        name(extract, missing, "keadaan", standing || !followed);
        int left = total - rows.size();
        return new Points(
                List.copyOf(rows),
                owned,
                dated,
                standing,
                leaves.isEmpty() || missing.isEmpty()
                        ? ""
                        : extract.word(
                                extract.fromPress() ? "naskah.tanpa" : "naskah.tanpa_kantor", extract.row(missing)),
                left > 0 ? extract.word("naskah.sisa_butir", left) : "");
    }

    /** What the results of a meeting are called together: decisions only where its record calls each of them so. */
    static String heading(MeetingExtract extract) {
        List<Result> all = extract.meeting().results();
        boolean decided = all.stream().allMatch(one -> one.kind() != null && DECIDED.contains(one.kind()));
        return extract.word(decided ? "naskah.notula.keputusan" : "naskah.notula.hasil");
    }

    private static void name(Extract extract, List<String> missing, String key, boolean known) {
        if (!known) {
            missing.add(extract.word("hasil.tanpa." + key));
        }
    }

    /** Whether any of the columns beside the point itself is there. */
    public boolean isTable() {
        return owned || dated || standing;
    }
}
