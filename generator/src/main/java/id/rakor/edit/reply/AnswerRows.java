package id.rakor.edit.reply;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Owed;
import id.rakor.catalog.ResultAt;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.edit.record.News;
import id.rakor.edit.update.RecordedResults;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.party.Institution;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads rows of a form as answers of a body; what is wrong is told to the row. */
final class AnswerRows {
    private static final String AMOUNT = "-?\\d+(\\.\\d+)?";
    private static final String GROUPED = "\\d{1,3}(\\.\\d{3})+(,\\d+)?";

    private final Desk desk;
    private final Catalog catalog;
    private final ReplySources.Form source;
    private final Institution body;
    private final String classification;

    /**
     * Rows of one form.
     *
     * @param source the form as a source
     * @param classification the word of the class of new follow-ups, or null
     */
    AnswerRows(Desk desk, Catalog catalog, ReplySources.Form source, String classification) {
        this.desk = desk;
        this.catalog = catalog;
        this.source = source;
        this.body = source.body();
        this.classification = classification;
    }

    /** The answer in a row; empty where anything is wrong with it. */
    Optional<Answer> read(Path file, Cells cells) {
        Optional<ResultAt> at = result(cells);
        at.ifPresent(result -> compareText(result, cells));
        for (ReplyColumn column : ReplyColumn.values()) {
            String key = Keyed.word(column);
            if (column.isRequired() && cells.text(key).isEmpty()) {
                cells.fault(IntakeCode.MISSING, key, desk.words().text("lembar.kepala.jawaban." + key));
            }
        }
        String status = desk.choice(cells, SheetKind.FOLLOW_UPS, Keyed.word(ReplyColumn.STATUS));
        Moment day = desk.day(cells, Keyed.word(ReplyColumn.DATE));
        if (day != null && at.isPresent()) {
            compareDay(at.get(), day.day(), cells);
        }
        String amount = amount(cells);
        Optional<FollowUp> there = at.flatMap(result -> followUp(result, cells));
        if (cells.isFaulty() || at.isEmpty()) {
            return Optional.empty();
        }
        News news = news(cells, day.day(), status, amount);
        warn(status, news, cells);
        return Optional.of(new Answer(file, source, cells, at.get(), there.orElse(null), news));
    }

    private News news(Cells cells, Day day, String status, String amount) {
        return new News(
                day,
                status,
                cells.text(Keyed.word(ReplyColumn.DONE)),
                cells.text(Keyed.word(ReplyColumn.OBSTACLES)),
                cells.several(Keyed.word(ReplyColumn.EVIDENCE)),
                amount,
                cells.text(Keyed.word(ReplyColumn.UNIT)),
                classification,
                source.id());
    }

    private Optional<ResultAt> result(Cells cells) {
        String key = Keyed.word(ReplyColumn.CODE);
        String code = cells.text(key);
        if (code.isEmpty()) {
            cells.fault(IntakeCode.MISSING, key, desk.words().text("lembar.kepala.jawaban." + key));
            return Optional.empty();
        }
        Optional<ResultAt> at = catalog.result(new Ref<>(code));
        if (at.isEmpty()) {
            List<String> known = catalog.results().stream().map(ResultAt::id).toList();
            cells.report(ReplyCode.UNKNOWN_RESULT, key, NearName.of(code, known).orElse(""));
        } else if (!new Owed(catalog, body.id().text()).concerns(at.get())) {
            cells.fault(ReplyCode.OTHER_BODY, key, body.name());
            return Optional.empty();
        }
        return at;
    }

    /** What stands before the answer must be what is asked, lest rows were shuffled. */
    private void compareText(ResultAt at, Cells cells) {
        String key = Keyed.word(ReplyColumn.TEXT);
        String seen = Known.key(cells.text(key));
        if (!seen.isEmpty() && !seen.equals(Known.key(at.result().text()))) {
            boolean other = RecordedResults.isOther(at.result().text(), cells.text(key));
            cells.fault(
                    other ? ReplyCode.OTHER_TEXT : ReplyCode.CHANGED_TEXT,
                    key,
                    at.result().text());
        }
    }

    private void compareDay(ResultAt at, Day day, Cells cells) {
        String key = Keyed.word(ReplyColumn.DATE);
        Day held = at.meeting().timing() == null || at.meeting().timing().from() == null
                ? null
                : at.meeting().timing().from().read();
        if (day.earliest().isAfter(catalog.asOf())) {
            cells.fault(ReplyCode.FUTURE, key, desk.words().dates().plain(catalog.asOf()));
        } else if (held != null && day.latest().isBefore(held.earliest())) {
            cells.fault(ReplyCode.EARLY, key, Standings.day(desk.words(), held));
        }
    }

    /** The number as the content writes it, with a point as decimal mark; null where the cell is empty or wrong. */
    private static String amount(Cells cells) {
        String key = Keyed.word(ReplyColumn.AMOUNT);
        String text = cells.text(key).replace(" ", "");
        String plain = text.matches(GROUPED) ? text.replace(".", "") : text;
        String number = plain.replace(',', '.');
        if (!text.isEmpty() && !number.matches(AMOUNT)) {
            cells.fault(ReplyCode.AMOUNT, key);
        }
        return text.isEmpty() || !number.matches(AMOUNT) ? null : number;
    }

    /** The follow-up of a result that is the body's, else the only one. */
    private Optional<FollowUp> followUp(ResultAt at, Cells cells) {
        List<FollowUp> all = at.followUps();
        List<FollowUp> own = all.stream()
                .filter(one -> one.owners().stream()
                        .anyMatch(party -> party.institution() != null
                                && party.institution().id().equals(body.id().text())))
                .toList();
        if (all.size() > 1 && own.size() != 1) {
            String ids =
                    String.join(", ", all.stream().map(one -> one.id().text()).toList());
            cells.fault(ReplyCode.SEVERAL, Keyed.word(ReplyColumn.CODE), ids);
            return Optional.empty();
        }
        return own.size() == 1 ? Optional.of(own.get(0)) : all.stream().findFirst();
    }

    private static void warn(String status, News news, Cells cells) {
        if (status.equals(Keyed.word(ProgressStatus.DONE)) && news.evidence().isEmpty()) {
            cells.fault(ReplyCode.NO_EVIDENCE, Keyed.word(ReplyColumn.STATUS));
        } else if (status.equals(Keyed.word(ProgressStatus.IMPOSSIBLE))
                && news.text().isEmpty()) {
            cells.fault(ReplyCode.NO_REASON, Keyed.word(ReplyColumn.STATUS));
        }
    }
}
