package id.rakor.edit.intake;

import id.rakor.edit.Change;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.edit.record.FollowUpFiles;
import id.rakor.edit.record.News;
import id.rakor.model.Records;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.Day;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of how results stood on a day. They go into the follow-up of their result; a day that is there is compared with it. */
final class FollowUpRows {
    private final Desk desk;
    private final Records records;
    private final String meeting;
    private final ResultRows results;
    private final FollowUpFiles files;
    private final Map<String, List<News>> histories = new LinkedHashMap<>();

    /**
     * Rows for the results of a meeting.
     *
     * @param meeting the id of the meeting
     */
    FollowUpRows(Path content, Desk desk, Records records, String meeting, ResultRows results) {
        this.desk = desk;
        this.records = records;
        this.meeting = meeting;
        this.results = results;
        this.files = new FollowUpFiles(content, records);
    }

    /** Takes a row. */
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
        String status = desk.choice(cells, SheetKind.FOLLOW_UPS, "status");
        if (!cells.isFaulty() && code.isPresent()) {
            News news = new News(
                    day.day(),
                    status,
                    cells.text("uraian"),
                    cells.text("hambatan"),
                    cells.several("bukti"),
                    null,
                    null,
                    null,
                    null);
            take(meeting + "#" + code.get(), news, cells);
        }
    }

    private void take(String result, News news, Cells cells) {
        List<FollowUp> there = records.all(FollowUp.class).stream()
                .filter(followUp -> followUp.result().id().equals(result))
                .toList();
        for (FollowUp one : there) {
            int index = index(one, news.date());
            if (index >= 0) {
                desk.updates()
                        .row(
                                SheetKind.FOLLOW_UPS,
                                files.step(one, index),
                                news.progress(),
                                cells,
                                (pointer, key, entry, order) -> files.set(one, index, entry));
                return;
            }
        }
        if (there.size() > 1) {
            cells.fault(IntakeCode.ALREADY, "nomor");
        } else {
            histories.computeIfAbsent(result, k -> new ArrayList<>()).add(news);
        }
    }

    private static int index(FollowUp followUp, Day day) {
        for (int i = 0; i < followUp.history().size(); i++) {
            if (followUp.history().get(i).date().equals(day)) {
                return i;
            }
        }
        return -1;
    }

    /** How many rows are new. */
    int fresh() {
        return histories.values().stream().mapToInt(List::size).sum();
    }

    /** What becomes of the files of follow-ups. */
    List<Change> changes() {
        histories.forEach((result, news) -> {
            Optional<FollowUp> there = records.all(FollowUp.class).stream()
                    .filter(followUp -> followUp.result().id().equals(result))
                    .findFirst();
            news.stream()
                    .sorted(Comparator.comparing(News::date))
                    .forEach(one -> files.add(result, there.orElse(null), one));
        });
        return files.changes();
    }
}
