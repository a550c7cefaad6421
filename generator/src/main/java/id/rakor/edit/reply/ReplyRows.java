package id.rakor.edit.reply;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Due;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Owed;
import id.rakor.catalog.ResultAt;
import id.rakor.catalog.edition.Redaction;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.edit.known.Choices;
import id.rakor.model.Records;
import id.rakor.model.followup.Progress;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a body is asked, row by row: its open results as an edition may show them, and nothing that the edition withholds. */
public final class ReplyRows {
    private final Catalog catalog;
    private final Words words;

    private ReplyRows(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /**
     * The rows of an edition.
     *
     * @param records all records
     * @param asOf the day on which they are read
     */
    public static ReplyRows of(Records records, Edition edition, LocalDate asOf, Words words) {
        Records all = UsedRows.added(records, List.of(), prose -> "");
        Records shown = UsedRows.alone(Redaction.of(all, edition), edition, List.of(), prose -> "");
        return new ReplyRows(Linker.join(shown, List.of(), edition, asOf), words);
    }

    /**
     * The rows of a body, by the keys of the columns.
     *
     * @param helping whether results count too that it only helps with
     */
    public List<Map<String, String>> of(String body, boolean helping) {
        return new Owed(catalog, body).all(helping).stream().map(this::row).toList();
    }

    /** The codes of the results that rows are about. */
    public static Set<String> codes(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> row.get(Keyed.word(ReplyColumn.CODE)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, String> row(ResultAt at) {
        Map<String, String> row = new LinkedHashMap<>();
        put(row, ReplyColumn.MEETING, meeting(at));
        put(row, ReplyColumn.TEXT, at.result().text());
        put(row, ReplyColumn.DUE, catalog.due(at).map(this::due).orElse(""));
        put(row, ReplyColumn.STANDING, latest(at).map(this::standing).orElse(words.text("lembar.jawaban.belum-ada")));
        put(row, ReplyColumn.CODE, at.id());
        return row;
    }

    private static void put(Map<String, String> row, ReplyColumn column, String text) {
        row.put(Keyed.word(column), text);
    }

    private String meeting(ResultAt at) {
        Day day = at.meeting().timing() == null || at.meeting().timing().from() == null
                ? null
                : at.meeting().timing().from().read();
        String title = at.meeting().title();
        String when = day == null ? title : words.text("lembar.jawaban.rapat", title, day(day));
        String number = number(at);
        return number.isEmpty() ? when : words.text("lembar.jawaban.butir", when, number);
    }

    private static String number(ResultAt at) {
        String own = Objects.toString(at.result().number(), "").replaceAll("[.)]+$", "");
        String outer = at.parent() == null
                ? ""
                : Objects.toString(at.parent().number(), "").replaceAll("[.)]+$", "");
        return own.isEmpty() || own.startsWith(outer) ? own : outer + own;
    }

    private String due(Due due) {
        DeadlineRule rule = due.deadline().rule();
        if (due.day().isPresent() && !due.atLeast()) {
            return due.deadline().date() != null
                    ? day(due.deadline().date())
                    : words.dates().plain(due.day().get());
        } else if (rule != null) {
            Choices choices = new Choices(words);
            return words.text(
                    "tenggat.aturan",
                    rule.count(),
                    choices.label(DeadlineUnit.class, Keyed.word(rule.unit())).toLowerCase(Locale.ROOT),
                    choices.label(DeadlineStart.class, Keyed.word(rule.start())).toLowerCase(Locale.ROOT));
        }
        return Objects.toString(due.deadline().written(), "");
    }

    private Optional<Progress> latest(ResultAt at) {
        return at.followUps().stream()
                .flatMap(followUp -> followUp.history().stream())
                .filter(step -> !step.date().earliest().isAfter(catalog.asOf()))
                .max(Comparator.comparing(Progress::date));
    }

    /** How a result stood, in one line. */
    private String standing(Progress step) {
        return Standings.text(words, step);
    }

    private String day(Day day) {
        return Standings.day(words, day);
    }
}
