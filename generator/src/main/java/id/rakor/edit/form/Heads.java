package id.rakor.edit.form;

import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.known.Known;
import id.rakor.model.value.Keyed;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sheets, columns and marks are called, in every language and by the names that lists elsewhere give them; and where
 * the heads of a sheet stand, whatever stands above them and in whatever order they come.
 */
public final class Heads {
    private static final int LOOKED_AT = 25;
    private static final String HEAD = "lembar.kepala.";
    private static final String SYNONYM = "lembar.sinonim.";

    private final Words words;
    private final List<Words> all;

    /**
     * Where the heads stand.
     *
     * @param row the row of the heads
     * @param columns by key of column: where it stands, from 0
     * @param others heads that mean no column
     */
    public record Layout(Row row, Map<String, Integer> columns, Map<String, Integer> others) {}

    /** Heads that are written with some words. */
    public Heads(Words words) {
        this.words = words;
        this.all = List.of(words, Words.builtIn(Language.INDONESIAN), Words.builtIn(Language.ENGLISH));
    }

    /** The name of a sheet. */
    public String sheet(SheetKind kind) {
        return words.text("lembar.nama." + Keyed.word(kind));
    }

    /** The head of a column. */
    public String head(SheetKind kind, String column) {
        return words.text(HEAD + Keyed.word(kind) + "." + column);
    }

    /** The sheet of a kind. */
    public Optional<Sheet> find(SheetKind kind, List<Sheet> sheets) {
        List<String> names = all.stream()
                .map(each -> Known.key(each.text("lembar.nama." + Keyed.word(kind))))
                .toList();
        return sheets.stream()
                .filter(sheet -> names.contains(Known.key(sheet.name())))
                .findFirst();
    }

    /** The field of the meeting, or the column, that a head means. */
    public Optional<String> column(SheetKind kind, String head) {
        return column(kind, head, true).or(() -> column(kind, head, false));
    }

    private Optional<String> column(SheetKind kind, String head, boolean own) {
        String key = Known.key(head);
        return kind.columns().stream()
                .map(Column::key)
                .filter(column -> !key.isEmpty()
                        && (own ? heads(kind, column) : synonyms(kind, column))
                                .map(Known::key)
                                .anyMatch(key::equals))
                .findFirst();
    }

    private Stream<String> heads(SheetKind kind, String column) {
        return all.stream().map(each -> each.text(HEAD + Keyed.word(kind) + "." + column));
    }

    private Stream<String> synonyms(SheetKind kind, String column) {
        return all.stream().flatMap(each -> Stream.of(SYNONYM + Keyed.word(kind) + "." + column, SYNONYM + column)
                .filter(each::has)
                .flatMap(name -> Arrays.stream(each.text(name).split("\\|"))));
    }

    /** Where the heads of a sheet stand; empty when no row has two of them. */
    public Optional<Layout> layout(SheetKind kind, Sheet sheet) {
        Layout best = null;
        for (Row row : sheet.rows().stream().limit(LOOKED_AT).toList()) {
            Layout layout = layout(kind, row);
            if (layout.columns().size() >= 2
                    && (best == null || layout.columns().size() > best.columns().size())) {
                best = layout;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A head by its own name goes before one by another name. */
    private Layout layout(SheetKind kind, Row row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> others = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<String> column = column(kind, row.cell(i), true);
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), i);
            }
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<String> column = column(kind, row.cell(i));
            if (column.isPresent() && !columns.containsValue(i)) {
                columns.putIfAbsent(column.get(), i);
            }
            if (!columns.containsValue(i) && !row.cell(i).isEmpty() && !isNumbering(row.cell(i))) {
                others.putIfAbsent(row.cell(i), i);
            }
        }
        return new Layout(row, columns, others);
    }

    /** The rows below the heads that hold something: neither numbering alone, nor example, nor explanation. */
    public List<Row> rows(Sheet sheet, Layout layout) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            boolean filled = layout.columns().values().stream()
                    .anyMatch(column -> !row.cell(column).isEmpty());
            if (row.number() > layout.row().number() && filled && !isMarked(row) && !isCounted(row, layout)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether a row only numbers the columns: (1) (2) (3). */
    private static boolean isCounted(Row row, Layout layout) {
        return row.number() == layout.row().number() + 1
                && row.cells().stream().allMatch(cell -> cell.matches("\\(?\\d{0,2}\\)?"));
    }

    private boolean isMarked(Row row) {
        String first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return Stream.of("lembar.tanda-contoh", "lembar.tanda-petunjuk")
                .flatMap(key -> all.stream().map(each -> each.text(key)))
                .anyMatch(mark -> Known.key(mark).equals(Known.key(first)));
    }

    private boolean isNumbering(String head) {
        String key = Known.key(head);
        return all.stream().anyMatch(each -> Stream.of("lembar.salah", "lembar.diharapkan", "lembar.kolom-nomor")
                .flatMap(word -> Arrays.stream(each.text(word).split("\\|")))
                .map(Known::key)
                .anyMatch(key::equals));
    }
}
