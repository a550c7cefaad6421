package id.rakor.edit.fresh.meeting;

import id.rakor.edit.form.Heads;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.intake.Intake;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.intake.Typed;
import id.rakor.table.Book;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is answered about a new meeting, laid out as the workbook of a meeting, so that it is taken as that is. */
public final class MeetingAnswers {
    private static final String NOWHERE = "";

    private final Heads heads;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<SheetKind, List<Map<String, String>>> rows = new EnumMap<>(SheetKind.class);
    private final List<Saying> said = new ArrayList<>();

    /** No answers yet. */
    public MeetingAnswers(Words words) {
        this.heads = new Heads(words);
    }

    /** Answers one field; with nothing, it is open again. */
    public void put(String key, String text) {
        if (text.isEmpty()) {
            fields.remove(key);
        } else {
            fields.put(key, text);
        }
    }

    /** The answer to a field; empty when there is none. */
    public String get(String key) {
        return fields.getOrDefault(key, "");
    }

    /** The rows of a list, which may grow. */
    public List<Map<String, String>> rows(SheetKind kind) {
        return rows.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    /** The ids of records that the fields name outright. */
    public Set<String> named() {
        return fields.values().stream()
                .flatMap(String::lines)
                .filter(line -> line.endsWith("]"))
                .map(line -> line.replaceFirst("^.* \\[(.*)]$", "$1"))
                .collect(Collectors.toSet());
    }

    /** What was said at the meeting, which may grow. */
    public List<Saying> said() {
        return said;
    }

    /** How the fields are understood, as far as they are known yet. */
    public Understood understood(Typed typed) {
        return Understood.of(typed.meeting(meeting()));
    }

    /** How a row of a list is understood. */
    public Understood understood(Typed typed, SheetKind kind, Map<String, String> cells) {
        return Understood.of(typed.row(kind, sheet(kind, List.of(cells))));
    }

    /** All of it, taken as the workbook of a meeting is. */
    public Taken taken(Intake intake) {
        return intake.book(book());
    }

    /** The sheet of the meeting itself. */
    private Sheet meeting() {
        List<Row> lines = new ArrayList<>();
        for (Column column : SheetKind.MEETING.columns()) {
            String head = heads.head(SheetKind.MEETING, column.key());
            lines.add(new Row(lines.size() + 1, List.of(head, get(column.key()))));
        }
        return new Sheet(NOWHERE, heads.sheet(SheetKind.MEETING), lines);
    }

    /** A sheet with some rows. */
    public Sheet sheet(SheetKind kind, List<Map<String, String>> some) {
        List<Row> lines = new ArrayList<>();
        lines.add(new Row(
                1,
                kind.columns().stream()
                        .map(column -> heads.head(kind, column.key()))
                        .toList()));
        for (Map<String, String> cells : some) {
            lines.add(new Row(
                    lines.size() + 2,
                    kind.columns().stream()
                            .map(column -> cells.getOrDefault(column.key(), ""))
                            .toList()));
        }
        return new Sheet(NOWHERE, heads.sheet(kind), lines);
    }

    private Book book() {
        List<Sheet> sheets = new ArrayList<>(List.of(meeting()));
        rows.forEach((kind, some) -> sheets.add(sheet(kind, some)));
        return new Book(sheets, List.of());
    }
}
