package id.rakor.view.paper;

import id.rakor.view.Extract;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The follow-up of a meeting, point by point. A column in which nothing would stand is left out and named once.
 *
 * @param meeting the meeting, or null when it is that of the paper
 * @param rows the points
 * @param owned whether somebody answers for one of them
 * @param supported whether somebody helps with one of them
 * @param dated whether one of them has a deadline
 * @param aimed whether one of them has an indicator or a target
 * @param followed whether anything is recorded of how one of them stands
 * @param evidenced whether something shows it
 * @param hindered whether something hindered one of them
 * @param missing which of these no point has, in a sentence; empty when there is none
 */
public record Matrix(
        Line meeting,
        List<Promise> rows,
        boolean owned,
        boolean supported,
        boolean dated,
        boolean aimed,
        boolean followed,
        boolean evidenced,
        boolean hindered,
        String missing) {
    /** That of a meeting. */
    static Matrix of(MeetingExtract extract, Line meeting) {
        return of(extract, meeting, extract.promises(Integer.MAX_VALUE));
    }

    /** That of some points. */
    static Matrix of(Extract extract, Line meeting, List<Promise> rows) {
        List<Promise> leaves = rows.stream().filter(r -> !r.gathers()).toList();
        boolean owned = leaves.stream().anyMatch(r -> !r.owners().isEmpty());
        boolean supported = leaves.stream().anyMatch(r -> !r.supporters().isEmpty());
        boolean dated = leaves.stream().anyMatch(r -> !r.due().isEmpty());
        boolean aimed = leaves.stream().anyMatch(r -> !r.aims().isEmpty());
        boolean followed = leaves.stream()
                .anyMatch(r -> !r.status().isEmpty() || !r.progress().isEmpty());
        boolean evidenced = leaves.stream().anyMatch(r -> !r.evidence().isEmpty());
        boolean hindered = leaves.stream().anyMatch(r -> !r.obstacles().isEmpty());
        List<String> missing = new ArrayList<>();
        name(extract, missing, "hasil.bidang.penanggung_jawab", owned);
        name(extract, missing, "hasil.bidang.pendukung", supported);
        name(extract, missing, "hasil.bidang.tenggat", dated);
        name(extract, missing, "naskah.matriks.indikator", aimed);
        name(extract, missing, "naskah.matriks.perkembangan", followed);
        name(extract, missing, "naskah.matriks.bukti", evidenced);
        name(extract, missing, "naskah.matriks.hambatan", hindered);
        String row = missing.isEmpty() ? "" : extract.row(missing);
        return new Matrix(
                meeting,
                rows,
                owned,
                supported,
                dated,
                aimed,
                followed,
                evidenced,
                hindered,
                row.isEmpty()
                        ? ""
                        : extract.word(
                                extract.fromPress() ? "naskah.kolom_tanpa" : "naskah.kolom_kosong",
                                row.substring(0, 1).toUpperCase(Locale.ROOT) + row.substring(1)));
    }

    /** That of some points; null where there is none. */
    static Matrix orNull(Extract extract, List<Promise> rows) {
        return rows.isEmpty() ? null : of(extract, null, rows);
    }

    private static void name(Extract extract, List<String> missing, String key, boolean known) {
        if (!known) {
            String word = extract.word(key);
            missing.add(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
        }
    }

    /** Whether it tells more than the points themselves: who answers, by when or how it stands. */
    public boolean isTelling() {
        return owned || dated || followed;
    }
}
