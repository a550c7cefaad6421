package id.rakor.report;

import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.finding.Spots;
import id.rakor.text.Words;
import java.util.Comparator;
import java.util.List;

/**
 * Puts findings into words, for people and for programs: in the order of files and lines, whatever
 * order they come in. What it quotes can do nothing to a terminal.
 *
 * <p>It prints nothing, and it leaves no finding out.
 */
public final class Report {
    private static final Comparator<Worded> ORDER = Comparator.comparing(
                    (Worded w) -> w.finding().place().file())
            .thenComparing(w -> w.spot().line())
            .thenComparing(w -> w.spot().column())
            .thenComparing(Worded::finding, Finding.ORDER);

    private static final Comparator<Worded> ERRORS_LAST = Comparator.comparing(w -> w.severity() == Severity.ERROR);

    private final Words words;
    private final Spots spots;

    /**
     * A report.
     *
     * @param words the language it is in
     * @param spots finds the lines that findings stand on
     */
    public Report(Words words, Spots spots) {
        this.words = words;
        this.spots = spots;
    }

    /**
     * Findings as a person reads them, errors after all others so that they stand right above the closing
     * count; empty for none.
     *
     * @param colour whether the terminal shows colours
     */
    public String text(List<Finding> findings, boolean colour) {
        return findings.isEmpty() ? "" : new ConsoleText(words, colour).of(errorsLast(findings));
    }

    /**
     * Findings as one JSON object: {@code versi} 1, {@code jumlah} by weight, and {@code temuan}, each
     * with {@code berkas}, {@code baris}, {@code kolom} (from 1, 0 for unknown), {@code panjang} in code points, {@code penunjuk},
     * {@code berat} ({@code kesalahan}, {@code peringatan} or {@code catatan}), {@code kode}, {@code
     * judul}, {@code dilihat}, {@code diharapkan}, {@code perbaikan}, {@code mirip}, {@code kutipan}
     * and {@code argumen}. No line end follows it.
     */
    public String json(List<Finding> findings) {
        return JsonText.of(worded(findings));
    }

    private List<Worded> errorsLast(List<Finding> findings) {
        return worded(findings).stream().sorted(ERRORS_LAST).toList();
    }

    private List<Worded> worded(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Worded.of(finding, spots.of(finding.place()), words))
                .sorted(ORDER)
                .toList();
    }
}
