package id.rakor.report;

import id.rakor.finding.Finding;
import id.rakor.finding.Spots;
import id.rakor.json.JsonWriter;
import id.rakor.text.Words;
import java.util.List;

/** Puts findings into words, for people and for programs. */
public final class Report {
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
     * Findings as a person reads them, grouped by file, with a closing count; empty for none.
     *
     * @param colour whether the terminal shows colours
     */
    public String text(List<Finding> findings, boolean colour) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings.stream().sorted(Finding.ORDER).toList()) {
            String key = "temuan." + finding.code().id() + ".judul";
            out.append(finding.place().file())
                    .append(':')
                    .append(spots.of(finding.place()).line());
            out.append(": ").append(finding.code().id()).append(' ');
            out.append(words.has(key) ? words.text(key, finding.args().toArray()) : "")
                    .append('\n');
        }
        return out.toString();
    }

    /** Findings as one JSON object. */
    public String json(List<Finding> findings) {
        return JsonWriter.indented().object().end().toString();
    }
}
