package id.rakor.edit.intake;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.Id;
import id.rakor.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of how results stood on a day; all rows of one result make one record. */
final class FollowUpRows {
    private final Desk desk;
    private final Records records;
    private final String meeting;
    private final ResultRows results;
    private final Map<String, List<Draft>> histories = new LinkedHashMap<>();

    FollowUpRows(Desk desk, Records records, String meeting, ResultRows results) {
        this.desk = desk;
        this.records = records;
        this.meeting = meeting;
        this.results = results;
    }

    /** Takes a row; one of a result that is followed up already is passed over and told. */
    void take(Cells cells) {
        for (String key : List.of("nomor", "tanggal", "status")) {
            if (cells.text(key).isEmpty()) {
                cells.fault(IntakeCode.MISSING, key, desk.heads().head(SheetKind.FOLLOW_UPS, key));
            }
        }
        Optional<String> code = results.code(cells.text("nomor").replaceAll("[.)]+$", ""));
        if (code.isEmpty() && !cells.text("nomor").isEmpty()) {
            cells.fault(IntakeCode.NO_RESULT, "nomor");
        }
        Moment day = desk.day(cells, "tanggal");
        Draft progress = new Draft()
                .plain("tanggal", day == null ? null : day.day())
                .text("status", desk.choice(cells, SheetKind.FOLLOW_UPS, "status"))
                .text("uraian", cells.text("uraian"))
                .text("hambatan", cells.text("hambatan"))
                .texts("bukti", cells.several("bukti"));
        if (cells.isFaulty() || code.isEmpty()) {
            return;
        }
        if (isThere(code.get())) {
            cells.fault(IntakeCode.ALREADY, "nomor");
            return;
        }
        histories.computeIfAbsent(code.get(), k -> new ArrayList<>()).add(progress);
    }

    private boolean isThere(String code) {
        return records.all(FollowUp.class).stream()
                .anyMatch(followUp -> followUp.result().id().equals(meeting + "#" + code));
    }

    /** The records, by their ids. */
    Map<String, Draft> drafts() {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        histories.forEach((code, history) -> {
            history.sort((a, b) -> a.get("tanggal").compareTo(b.get("tanggal")));
            String end = "-" + code;
            String stem = "tl-" + Slug.of(meeting, Id.MAX - end.length() - 6);
            String id = stem + end;
            for (int i = 2; records.find(RecordType.FOLLOW_UP, id).isPresent(); i++) {
                id = stem + "-" + i + end;
            }
            drafts.put(id, new Draft().text("hasil", meeting + "#" + code).drafts("riwayat", history));
        });
        return drafts;
    }
}
