package id.rakor.edit.intake;

import id.rakor.edit.Change;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.leave.Leavers;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.edit.record.FollowUpFiles;
import id.rakor.edit.record.News;
import id.rakor.edit.update.RowKey;
import id.rakor.model.Records;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.value.Day;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of how results stood on a day. They go into the follow-up of their result; a day that is there is compared with it. */
final class FollowUpRows {
    private final Desk desk;
    private final LocalDate today;
    private final Records records;
    private final String meeting;
    private final ResultRows results;
    private final FollowUpFiles files;
    private final Map<String, List<News>> histories = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Set<Step> taken = new HashSet<>();

    /** An entry of a history. */
    private record Step(FollowUp followUp, int index) {}

    /**
     * Rows for the results of a meeting.
     *
     * @param meeting the id of the meeting
     */
    FollowUpRows(Path content, Desk desk, Records records, String meeting, ResultRows results, LocalDate today) {
        this.today = today;
        this.desk = desk;
        this.records = records;
        this.meeting = meeting;
        this.results = results;
        this.files = new FollowUpFiles(content, records);
        records.all(FollowUp.class).stream()
                .filter(one -> one.result().id().startsWith(meeting + "#"))
                .forEach(this::know);
    }

    private void know(FollowUp one) {
        for (int i = 0; i < one.history().size(); i++) {
            steps.put(RowKey.of(i, one.result().id(), files.step(one, i)), new Step(one, i));
        }
    }

    /** The files that they stand in. */
    FollowUpFiles files() {
        return files;
    }

    /** How many recorded entries no row is about, by what it says or by its key. */
    int missing(Set<String> keys) {
        return (int) steps.entrySet().stream()
                .filter(one -> !taken.contains(one.getValue()) && !keys.contains(one.getKey()))
                .count();
    }

    /** Takes a row whose entry is to go. */
    void leave(Cells cells, Leavers leavers) {
        Step keyed = steps.get(cells.text(SheetKind.KEY.key()));
        Optional<Step> step = keyed == null ? written(cells) : Optional.of(keyed);
        step.filter(taken::add)
                .ifPresentOrElse(
                        one -> leavers.step(
                                one.followUp(), one.index(), files.step(one.followUp(), one.index()), cells),
                        () -> leavers.absent(cells));
    }

    /** The entry of the result and the day that a row names. */
    private Optional<Step> written(Cells cells) {
        Moment day = desk.day(cells, "tanggal");
        return day == null ? Optional.empty() : code(cells).flatMap(code -> there(meeting + "#" + code, day.day()));
    }

    private Optional<Step> there(String result, Day day) {
        return steps.values().stream()
                .filter(step -> step.followUp().result().id().equals(result))
                .filter(step ->
                        step.followUp().history().get(step.index()).date().equals(day))
                .findFirst();
    }

    private Optional<String> code(Cells cells) {
        return results.code(cells.text("nomor").replaceAll("[.)]+$", ""));
    }

    /** Takes a row. */
    void take(Cells cells) {
        for (String key : List.of("nomor", "tanggal", "status")) {
            if (cells.text(key).isEmpty()) {
                cells.fault(IntakeCode.MISSING, key, desk.heads().head(SheetKind.FOLLOW_UPS, key));
            }
        }
        Optional<String> code = code(cells);
        if (code.isEmpty() && !cells.text("nomor").isEmpty()) {
            cells.fault(IntakeCode.NO_RESULT, "nomor");
        }
        Moment day = desk.day(cells, "tanggal");
        String status = desk.choice(cells, SheetKind.FOLLOW_UPS, "status");
        if (day != null && day.day().earliest().isAfter(today)) {
            cells.fault(
                    IntakeCode.AHEAD,
                    "tanggal",
                    desk.words().dates().full(day.day().earliest()));
        }
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
        Step keyed = steps.get(cells.text(SheetKind.KEY.key()));
        boolean same = keyed != null && keyed.followUp().result().id().equals(result);
        Optional<Step> there = same ? Optional.of(keyed) : there(result, news.date());
        long several = records.all(FollowUp.class).stream()
                .filter(one -> one.result().id().equals(result))
                .count();
        if (there.isPresent()) {
            compare(there.get(), news, cells);
        } else if (several > 1) {
            cells.fault(IntakeCode.ALREADY, "nomor");
        } else {
            histories.computeIfAbsent(result, k -> new ArrayList<>()).add(news);
        }
    }

    private void compare(Step there, News news, Cells cells) {
        taken.add(there);
        desk.updates()
                .row(
                        SheetKind.FOLLOW_UPS,
                        files.step(there.followUp(), there.index()),
                        news.progress(),
                        cells,
                        (pointer, key, entry, order) -> files.set(there.followUp(), there.index(), entry));
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
