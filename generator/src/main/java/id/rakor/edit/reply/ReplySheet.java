package id.rakor.edit.reply;

import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.known.Known;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A filled reply form: whose it is, of which day, and its rows that are answered, in whatever order they come back. */
final class ReplySheet {
    private static final Pattern CODE = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)/(\\d{4}-\\d{2}-\\d{2})\\s*$");

    private final Words words;
    private final Sheet sheet;
    private final Row heads;
    private final Map<String, Integer> columns;

    private ReplySheet(Words words, Sheet sheet, Row heads, Map<String, Integer> columns) {
        this.words = words;
        this.sheet = sheet;
        this.heads = heads;
        this.columns = columns;
    }

    /** The first sheet that has the heads of a form. */
    static Optional<ReplySheet> of(List<Sheet> sheets, Words words) {
        List<Words> all = List.of(words, Words.builtIn(Language.INDONESIAN), Words.builtIn(Language.ENGLISH));
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                Map<String, Integer> columns = columns(row, all);
                if (columns.containsKey(key(ReplyColumn.CODE)) && columns.containsKey(key(ReplyColumn.STATUS))) {
                    return Optional.of(new ReplySheet(words, sheet, row, columns));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(Row row, List<Words> all) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String head = Known.key(row.cell(i));
            for (ReplyColumn column : ReplyColumn.values()) {
                boolean named = all.stream()
                        .map(each -> Known.key(each.text("lembar.kepala.jawaban." + key(column))))
                        .anyMatch(head::equals);
                if (named) {
                    columns.putIfAbsent(key(column), i);
                }
            }
        }
        return columns;
    }

    private static String key(ReplyColumn column) {
        return Keyed.word(column);
    }

    /** The id of the body that answers; empty where nothing says so. */
    Optional<String> body() {
        return code().map(matcher -> matcher.group(1));
    }

    /** The day on which the form was made. */
    Optional<LocalDate> made() {
        return code().flatMap(matcher -> Day.parse(matcher.group(2))).map(Day::earliest);
    }

    private Optional<Matcher> code() {
        return sheet.rows().stream()
                .filter(row -> row.number() < heads.number())
                .flatMap(row -> row.cells().stream())
                .map(CODE::matcher)
                .filter(Matcher::find)
                .findFirst();
    }

    /** The rows in which something is answered: neither example nor explanation. */
    List<Cells> answers() {
        List<Cells> answers = new ArrayList<>();
        for (Row row : sheet.rows()) {
            boolean filled = Stream.of(ReplyColumn.values())
                    .filter(ReplyColumn::isAnswer)
                    .anyMatch(column ->
                            !row.cell(columns.getOrDefault(key(column), -1)).isEmpty());
            if (row.number() > heads.number() && filled && !isMarked(row)) {
                answers.add(Cells.of(words, sheet, row, columns));
            }
        }
        return answers;
    }

    private boolean isMarked(Row row) {
        String first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return Stream.of(words, Words.builtIn(Language.INDONESIAN), Words.builtIn(Language.ENGLISH))
                .flatMap(each -> Stream.of(each.text("lembar.tanda-contoh"), each.text("lembar.tanda-petunjuk")))
                .anyMatch(mark -> Known.key(mark).equals(Known.key(first)));
    }

    /** The cells of the heads, for what is wrong with the form itself. */
    Cells heads() {
        return Cells.of(words, sheet, heads, columns);
    }
}
