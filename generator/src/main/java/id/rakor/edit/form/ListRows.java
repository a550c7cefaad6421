package id.rakor.edit.form;

import id.rakor.edit.form.Heads.Layout;
import id.rakor.finding.Finding;
import id.rakor.model.value.Key;
import id.rakor.model.value.Keyed;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows below the heads of a list, told apart: those that hold what the list is of, and those that stand between and
 * after them. Every row that holds anything is among them. Marks for "the same as above" are replaced by what stands
 * above.
 */
public final class ListRows {
    private static final Pattern NUMBER = Pattern.compile("[(]?\\d{1,4}[.)]*");
    private static final Pattern LETTER = Pattern.compile("(?:[A-Z]|[IVXL]{1,5})[.)]?");
    private static final Pattern DITTO = Pattern.compile(
            "(?i)idem|id\\.|s\\.? ?d\\.? ?a\\.?|dito|ditto|sama|[-\u2013 ]*(?:[\"\u201c\u201d\u3003]|''|,,)[-\u2013 ]*");
    private static final String IDENTITY = "(?:\\d[ .-]?){16,}";
    private static final Pattern PERSONAL = Pattern.compile("(?i)(?:NIP|NRP|NIK)\\b.*|(?:\\d ?){18}");
    private static final Set<String> NEVER_SAME = Set.of("nama", "teks", "nomor");
    private static final double MOST = 0.5;
    private static final int SHOWN = 60;
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("\\p{Lu}[\\p{L} .]+, ?(?:\\d{1,2}|[.\u2026 ]+) ?\\p{L}+ ?(?:\\d{4}|[.\u2026]+)");
    private static final Set<Kind> TITLES = EnumSet.of(Kind.BETWEEN, Kind.OUTSIDE, Kind.ASIDE);
    private static final Set<Kind> BELOW =
            EnumSet.of(Kind.BETWEEN, Kind.OUTSIDE, Kind.ASIDE, Kind.PERSONAL, Kind.EMPTY, Kind.TOTAL);
    private static final Set<Kind> SILENT = EnumSet.of(Kind.ROW, Kind.EMPTY);

    private final Heads heads;
    private final Sheet sheet;
    private final Layout layout;
    private final SheetKind kind;
    private final int numbering;
    private final int keys;
    private final boolean numbered;
    private final boolean counted;
    private final List<Sorted> sorted = new ArrayList<>();
    private Row before;
    private boolean gap;

    /** What a row is. */
    public enum Kind {
        /** What the list is of. */
        @Key("baris")
        ROW,
        /** A title between the rows. */
        @Key("judul-antara")
        BETWEEN,
        /** A sum. */
        @Key("jumlah")
        TOTAL,
        /** A number that identifies somebody, on a row of its own. */
        @Key("pengenal")
        PERSONAL,
        /** The place, the day and the office under which somebody signs the list. */
        @Key("tanda-tangan")
        SIGNATURE,
        /** What stands below the list. */
        @Key("di-luar")
        OUTSIDE,
        /** What stands only in columns that are not used. */
        @Key("kolom-lain")
        ASIDE,
        /** A number alone, or a line to sign on. */
        @Key("tanpa-isi")
        EMPTY
    }

    /** A row and what it is. */
    public record Sorted(Row row, Kind kind) {}

    private ListRows(Heads heads, SheetKind kind, Sheet sheet, Layout layout) {
        this.heads = heads;
        this.kind = kind;
        this.sheet = sheet;
        this.layout = layout;
        int given = heads.numbering(layout.row());
        this.numbering = given < 0 ? layout.columns().getOrDefault("nomor", -1) : given;
        this.keys = layout.columns().getOrDefault(SheetKind.KEY.key(), -1);
        List<Row> filled = rows().stream().filter(this::isFilled).toList();
        long many = filled.stream().filter(this::isNumbered).count();
        this.counted = many >= 2;
        this.numbered = counted && many >= filled.size() * MOST;
    }

    /** The rows below the heads of a sheet that hold anything. */
    public static List<Sorted> of(Heads heads, SheetKind kind, Sheet sheet, Layout layout) {
        ListRows rows = new ListRows(heads, kind, sheet, layout);
        rows.rows().forEach(rows::take);
        rows.sign();
        return rows.sorted;
    }

    /** Takes what stands below the last row for a signature where one of its lines is of those that only signatures have. */
    private void sign() {
        int last = sorted.size();
        while (last > 0 && isBelow(sorted.get(last - 1))) {
            last--;
        }
        List<Sorted> end = sorted.subList(last, sorted.size());
        if (last > 0 && end.stream().anyMatch(this::isSignature)) {
            end.replaceAll(one -> TITLES.contains(one.kind()) || one.kind() == Kind.ROW
                    ? new Sorted(one.row(), Kind.SIGNATURE)
                    : one);
        }
    }

    /** Whether a row may be one of those below a list; in a list with numbers, also a line without one. */
    private boolean isBelow(Sorted one) {
        long filled = one.row().cells().stream().filter(cell -> !cell.isEmpty()).count();
        return BELOW.contains(one.kind()) || counted && filled == 1 && !isNumbered(one.row());
    }

    private boolean isSignature(Sorted one) {
        return one.kind() == Kind.PERSONAL
                || one.row().cells().stream()
                        .anyMatch(cell -> heads.begins(cell, "lembar.baris-tanda-tangan")
                                || PLACE_AND_DAY.matcher(cell).matches());
    }

    /** Those of some rows that hold what the list is of. */
    public static List<Row> taken(List<Sorted> sorted) {
        return sorted.stream()
                .filter(one -> one.kind() == Kind.ROW)
                .map(Sorted::row)
                .toList();
    }

    /** What is told of columns that are not used, and of rows that are none of the list, those of one kind together. */
    public static List<Finding> told(Words words, Sheet sheet, Layout layout, List<Sorted> sorted) {
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Row> rows = sorted.stream()
                    .filter(one -> one.kind() == kind && !SILENT.contains(kind))
                    .map(Sorted::row)
                    .toList();
            if (!rows.isEmpty()) {
                String shown = rows.stream().map(row -> shown(kind, row)).collect(Collectors.joining("; "));
                String reason = words.text("impor.dilewati." + Keyed.word(kind));
                Row first = rows.get(0);
                List<String> args = List.of(CellPlace.of(words, sheet, first, 0), "", reason, shown);
                findings.add(new Finding(ListCode.PASSED, sheet.place(first, 0), args, ""));
            }
        }
        layout.others().forEach((head, column) -> {
            if (taken(sorted).stream().anyMatch(row -> row.isFilled(column))) {
                findings.add(CellPlace.finding(words, sheet, layout.row(), column, ListCode.UNUSED, ""));
            }
        });
        return findings;
    }

    /** A row as it is told: its number, and what stands in it but for numbers that identify somebody. */
    private static String shown(Kind kind, Row row) {
        if (kind == Kind.PERSONAL) {
            return Integer.toString(row.number());
        }
        String text = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.replaceAll(IDENTITY, "\u2026"))
                .collect(Collectors.joining(" | "));
        String some = text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text;
        return row.number() + " \u201c" + some.replace('\n', ' ') + "\u201d";
    }

    private List<Row> rows() {
        return sheet.rows().stream()
                .filter(row -> row.number() > layout.row().number())
                .filter(row -> !heads.isMarked(row) && (row.isBlank() || !Heads.isCounted(row, layout)))
                .toList();
    }

    private void take(Row row) {
        if (row.isBlank()) {
            gap = true;
            return;
        }
        Kind what = kind(row);
        Row whole = what == Kind.ROW ? whole(row) : row;
        if (what == Kind.ROW) {
            before = whole;
        }
        gap &= what != Kind.ROW;
        sorted.add(new Sorted(whole, what));
    }

    private Kind kind(Row row) {
        List<Integer> filled = IntStream.range(0, row.cells().size())
                .filter(i -> row.isFilled(i) && i != keys && !(i == numbering && isNumbered(row)))
                .boxed()
                .toList();
        if (filled.isEmpty()) {
            return Kind.EMPTY;
        }
        String first = row.cell(filled.get(0));
        boolean lone = filled.size() == 1
                || filled.size() == 2 && LETTER.matcher(first).matches();
        if (filled.stream().allMatch(i -> PERSONAL.matcher(row.cell(i)).matches())) {
            return Kind.PERSONAL;
        } else if ((isNumbered(row) || row.isFilled(keys)) && isFilled(row)) {
            return Kind.ROW;
        } else if (heads.begins(first, "lembar.baris-jumlah")) {
            return Kind.TOTAL;
        } else if (lone && isTitle(row, row.cell(filled.get(filled.size() - 1)), filled.size() == 2)) {
            return Kind.BETWEEN;
        } else if (gap && (numbered || lone && !isNamed(row))) {
            return Kind.OUTSIDE;
        }
        return isFilled(row) ? Kind.ROW : Kind.ASIDE;
    }

    /** Whether a text that stands alone in its row is a title between rows. */
    private boolean isTitle(Row row, String text, boolean lettered) {
        boolean great = text.equals(text.toUpperCase(Locale.ROOT)) && text.matches(".*\\p{L}{2}.*");
        boolean point = kind == SheetKind.RESULTS;
        return lettered
                || sheet.wide().contains(row.number())
                || heads.begins(text, "lembar.baris-antara")
                || text.matches("(?:[A-Z]|[IVXL]{1,5})[.)] .+") && great
                || numbered && !gap && (great || !point)
                || !isFilled(row) && great;
    }

    /** Whether the column that a row is known by holds something. */
    private boolean isNamed(Row row) {
        return NEVER_SAME.stream()
                .map(key -> layout.columns().getOrDefault(key, -1))
                .anyMatch(column -> column >= 0 && row.isFilled(column));
    }

    private boolean isNumbered(Row row) {
        return numbering >= 0 && NUMBER.matcher(row.cell(numbering)).matches();
    }

    /** Whether a column that is used holds something, its number aside. */
    private boolean isFilled(Row row) {
        return layout.columns().values().stream()
                .anyMatch(
                        column -> row.isFilled(column) && column != keys && !(column == numbering && isNumbered(row)));
    }

    /** The row with what stands above in place of marks that say so. */
    private Row whole(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        layout.columns().forEach((key, column) -> {
            boolean same = isDitto(row.cell(column)) && !NEVER_SAME.contains(key);
            if (same && before != null && !before.cell(column).isEmpty()) {
                cells.set(column, before.cell(column));
            } else if (column < cells.size() && !row.isFilled(column)) {
                cells.set(column, "");
            }
        });
        return new Row(row.number(), cells);
    }

    /** Whether a text says that it is the same as above. */
    public static boolean isDitto(String text) {
        return DITTO.matcher(text).matches();
    }
}
