package id.rakor.edit.form;

import id.rakor.edit.form.SheetKind.Column;
import id.rakor.model.Records;
import id.rakor.model.value.Keyed;
import id.rakor.table.Leaf;
import id.rakor.table.Leaf.Choice;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import id.rakor.table.XlsxWriter;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workbook of one meeting as a secretary fills it: explained, with an example on each sheet, and lists to choose from.
 * The same workbook gives back rows that could not be taken, each with what is wrong and what is expected.
 */
public final class FormBook {
    private static final int TALL = 300;
    private static final int NUMBER_WIDTH = 10;
    private static final int FIELD_WIDTH = 30;
    private static final int VALUE_WIDTH = 56;
    private static final int FAULT_WIDTH = 44;

    private static final Column SEEN = new Column("lembar.salah", "", false, false, FAULT_WIDTH);
    private static final Column EXPECTED = new Column("lembar.diharapkan", "", false, false, FAULT_WIDTH);
    private static final Map<Column, Look> LOOKS =
            Map.of(SEEN, Look.FAULT, EXPECTED, Look.NOTE, SheetKind.KEY, Look.FAINT);

    private final Words words;
    private final Heads heads;
    private final Map<String, List<String>> lists;

    /**
     * A row with its faults.
     *
     * @param cells by key of column
     * @param seen what is wrong
     * @param expected what is expected
     */
    public record FaultyRow(Map<String, String> cells, String seen, String expected) {}

    /** A form that offers what some records hold. */
    public FormBook(Records records, Words words) {
        this.words = words;
        this.heads = new Heads(words);
        this.lists = new LinkedHashMap<>(Lists.of(records, words));
    }

    /** The bytes of an empty form in which some fields of the meeting are proposed. */
    public byte[] blank(Map<String, String> meeting) {
        List<Leaf> leaves = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            leaves.add(kind == SheetKind.MEETING ? meeting(meeting) : table(kind, List.of(), false));
        }
        leaves.add(lists());
        return XlsxWriter.bytes(leaves);
    }

    /**
     * The bytes of a form that holds what is recorded.
     *
     * @param rows the cells of each row, by key of column
     */
    public byte[] filled(Map<String, String> meeting, Map<SheetKind, List<Map<String, String>>> rows) {
        List<Leaf> leaves = new ArrayList<>(List.of(meeting(meeting)));
        new EnumMap<>(rows).forEach((kind, some) -> {
            List<FaultyRow> sound =
                    some.stream().map(cells -> new FaultyRow(cells, "", "")).toList();
            leaves.add(table(kind, sound, false));
        });
        leaves.add(lists());
        return XlsxWriter.bytes(leaves);
    }

    /**
     * The bytes of a form that holds rows with faults.
     *
     * @param meeting the fields of the meeting as they were given; none for a list that came alone
     */
    public byte[] faulty(Map<String, String> meeting, Map<SheetKind, List<FaultyRow>> rows) {
        List<Leaf> leaves = new ArrayList<>();
        if (!meeting.isEmpty()) {
            leaves.add(meeting(meeting));
        }
        new EnumMap<>(rows).forEach((kind, faulty) -> leaves.add(table(kind, faulty, true)));
        leaves.add(lists());
        return XlsxWriter.bytes(leaves);
    }

    private Leaf meeting(Map<String, String> values) {
        List<List<Ink>> rows = new ArrayList<>();
        rows.add(List.of(new Ink(words.text("lembar.judul.rapat"), Look.TITLE)));
        rows.add(List.of(
                new Ink(words.text("lembar.rapat.isian"), Look.HEAD),
                new Ink(words.text("lembar.rapat.isi"), Look.HEAD),
                new Ink(words.text("lembar.tanda-contoh"), Look.HEAD),
                new Ink(words.text("lembar.tanda-petunjuk"), Look.HEAD)));
        List<Choice> choices = new ArrayList<>();
        for (Column column : SheetKind.MEETING.columns()) {
            choose(column, 1, rows.size(), rows.size(), choices);
            rows.add(List.of(
                    new Ink(head(SheetKind.MEETING, column), Look.HEAD),
                    new Ink(values.getOrDefault(column.key(), ""), Look.PLAIN),
                    new Ink(words.text("lembar.contoh.rapat." + column.key()), Look.EXAMPLE),
                    new Ink(note(SheetKind.MEETING, column), Look.NOTE)));
        }
        List<Integer> widths = List.of(FIELD_WIDTH, VALUE_WIDTH, FAULT_WIDTH, VALUE_WIDTH);
        return new Leaf(heads.sheet(SheetKind.MEETING), widths, new Frozen(2, 1), rows, choices, false);
    }

    private String head(SheetKind kind, Column column) {
        if (column.equals(SEEN) || column.equals(EXPECTED)) {
            return words.text(column.key());
        }
        String head = heads.head(kind, column.key());
        return column.required() ? words.text("lembar.wajib", head) : head;
    }

    /** The explanation of a column; another where there is nothing to choose from yet. */
    private String note(SheetKind kind, Column column) {
        if (!kind.columns().contains(column)) {
            String key = "lembar.petunjuk." + column.key();
            return words.has(key) ? words.text(key) : "";
        }
        String key = "lembar.petunjuk." + Keyed.word(kind) + "." + column.key();
        String empty = key + ".kosong";
        boolean none = !column.list().isEmpty() && !lists.containsKey(column.list());
        return words.text(none && words.has(empty) ? empty : key);
    }

    private String example(SheetKind kind, Column column) {
        return kind.columns().contains(column)
                ? words.text("lembar.contoh." + Keyed.word(kind) + "." + column.key())
                : "";
    }

    private Leaf table(SheetKind kind, List<FaultyRow> some, boolean back) {
        boolean marked = some.stream().anyMatch(row -> row.cells().containsKey(SheetKind.KEY.key()));
        List<Column> columns = columns(kind, marked, back);
        List<Ink> names = row(words.text("lembar.nomor"), Look.HEAD);
        List<Ink> notes = row(words.text("lembar.tanda-petunjuk"), Look.NOTE);
        List<Ink> example = row(words.text("lembar.tanda-contoh"), Look.EXAMPLE);
        List<Integer> widths = new ArrayList<>(List.of(NUMBER_WIDTH));
        List<Choice> choices = new ArrayList<>();
        for (Column column : columns) {
            names.add(new Ink(head(kind, column), Look.HEAD));
            notes.add(new Ink(note(kind, column), Look.NOTE));
            example.add(new Ink(example(kind, column), Look.EXAMPLE));
            choose(column, widths.size(), 4, TALL, choices);
            widths.add(column.width());
        }
        List<List<Ink>> rows = new ArrayList<>();
        rows.add(List.of(new Ink(words.text("lembar.judul." + Keyed.word(kind)), Look.TITLE)));
        Collections.addAll(rows, names, notes, example);
        some.forEach(each -> rows.add(inked(columns, each)));
        List<Ink> empty = Collections.nCopies(columns.size() + 1, new Ink("", Look.PLAIN));
        while (rows.size() <= TALL) {
            rows.add(empty);
        }
        return new Leaf(heads.sheet(kind), widths, new Frozen(2, 1), rows, choices, false);
    }

    /** Its columns; of rows that are recorded first whether they go, and last what finds them again. */
    private List<Column> columns(SheetKind kind, boolean marked, boolean back) {
        List<Column> columns = new ArrayList<>(kind.columns());
        if (back) {
            Collections.addAll(columns, SEEN, EXPECTED);
        }
        if (marked) {
            columns.add(0, SheetKind.OUT);
            columns.add(SheetKind.KEY);
            lists.putIfAbsent(
                    SheetKind.OUT.list(), words.several("lembar.kata-ya").subList(0, 1));
        }
        return columns;
    }

    private static List<Ink> row(String first, Look look) {
        return new ArrayList<>(List.of(new Ink(first, look)));
    }

    private static List<Ink> inked(List<Column> columns, FaultyRow row) {
        List<Ink> inks = row("", Look.PLAIN);
        for (Column column : columns) {
            String text = column.equals(SEEN)
                    ? row.seen()
                    : column.equals(EXPECTED) ? row.expected() : row.cells().getOrDefault(column.key(), "");
            Look look = LOOKS.getOrDefault(column, Look.PLAIN);
            inks.add(new Ink(text, look));
        }
        return inks;
    }

    private void choose(Column column, int at, int from, int until, List<Choice> choices) {
        if (lists.containsKey(column.list())) {
            choices.add(new Choice(
                    at, from, until, column.list(), column.strict(), words.text("lembar.pilih-dari-daftar")));
        }
    }

    private Leaf lists() {
        List<List<Ink>> rows = new ArrayList<>();
        int tall = lists.values().stream().mapToInt(List::size).max().orElse(0);
        rows.add(lists.keySet().stream().map(name -> new Ink(name, Look.HEAD)).toList());
        for (int i = 0; i < tall; i++) {
            int at = i;
            rows.add(lists.values().stream()
                    .map(list -> new Ink(at < list.size() ? list.get(at) : "", Look.PLAIN))
                    .toList());
        }
        return new Leaf(words.text("lembar.daftar"), List.of(), new Frozen(0, 0), rows, List.of(), true);
    }
}
