package id.rakor.report;

import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.json.JsonWriter;
import java.util.List;

/** Findings as programs read them. */
final class JsonText {
    private static final int VERSION = 1;

    private JsonText() {}

    static String of(List<Worded> findings) {
        JsonWriter json = JsonWriter.indented().object().member("versi", VERSION);
        json.key("jumlah").object();
        for (Severity severity : Severity.values()) {
            long many = findings.stream().filter(f -> f.severity() == severity).count();
            json.member(Worded.name(severity), many);
        }
        json.end().key("temuan").array();
        findings.forEach(finding -> add(json, finding));
        return json.end().end().toString();
    }

    private static void add(JsonWriter json, Worded finding) {
        Place place = finding.finding().place();
        json.object()
                .member("berkas", place.name())
                .member("bawaan", place.isProgram())
                .member("baris", finding.line())
                .member("kolom", finding.column())
                .member("panjang", finding.spot().length())
                .member("penunjuk", place.pointer())
                .member("berat", Worded.name(finding.severity()))
                .member("kode", finding.finding().code().id())
                .member("judul", finding.title())
                .member("dilihat", finding.seen())
                .member("diharapkan", finding.expected())
                .member("perbaikan", finding.mend())
                .member("mirip", finding.finding().near())
                .member("kutipan", finding.spot().excerpt());
        json.key("argumen").array();
        finding.finding().args().forEach(json::value);
        json.end().end();
    }
}
