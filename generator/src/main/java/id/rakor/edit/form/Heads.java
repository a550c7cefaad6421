package id.rakor.edit.form;

import id.rakor.edit.form.SheetKind.Column;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.model.value.Keyed;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private static final String HEAD = "lembar.kepala.";
    private static final String SYNONYM = "lembar.sinonim.";

    private final Words words;
    private final List<Words> all;
    private final Map<SheetKind, Map<String, String>> decided;

    /**
     * Where the heads stand.
     *
     * @param row the heads, with the number of the last row of them
     * @param columns by key of column: where it stands, from 0
     * @param others heads that mean no column
     */
    public record Layout(Row row, Map<String, Integer> columns, Map<String, Integer> others) {}

    /** Heads that are written with some words. */
    public Heads(Words words) {
        this(words, Map.of());
    }

    private Heads(Words words, Map<SheetKind, Map<String, String>> decided) {
        this.words = words;
        this.decided = decided;
        this.all = List.of(words, Words.builtIn(Language.INDONESIAN), Words.builtIn(Language.ENGLISH));
    }

    /**
     * The same heads, some of which mean what was decided.
     *
     * @param columns keys of columns by what the spellings of a head have in common; an empty key for a column not used
     */
    public Heads with(SheetKind kind, Map<String, String> columns) {
        Map<String, String> both = new LinkedHashMap<>(decided.getOrDefault(kind, Map.of()));
        both.putAll(columns);
        Map<SheetKind, Map<String, String>> more = new EnumMap<>(SheetKind.class);
        more.putAll(decided);
        more.put(kind, both);
        return new Heads(words, more);
    }

    /** The name of a sheet. */
    public String sheet(SheetKind kind) {
        return words.text("lembar.nama." + Keyed.word(kind));
    }

    /** The head of a column. */
    public String head(SheetKind kind, String column) {
        return words.text(key(kind, column));
    }

    private static String key(SheetKind kind, String column) {
        boolean mark = kind.marks().stream().anyMatch(one -> one.key().equals(column));
        return HEAD + (mark ? "" : Keyed.word(kind) + ".") + column;
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
        return own(kind, head).or(() -> isDecided(kind, head) ? Optional.empty() : column(kind, head, false));
    }

    /** The column that a head means by a decision or by its own name. */
    Optional<String> own(SheetKind kind, String head) {
        return isDecided(kind, head)
                ? Optional.of(decided.get(kind).get(Known.key(head))).filter(key -> !key.isEmpty())
                : column(kind, head, true);
    }

    private boolean isDecided(SheetKind kind, String head) {
        return decided.getOrDefault(kind, Map.of()).containsKey(Known.key(head));
    }

    private Optional<String> column(SheetKind kind, String head, boolean own) {
        String[] parts = head.split(" ?/ ?");
        if (own && parts.length == 2 && isOffice(kind, parts[1])) {
            return column(kind, parts[0], true).filter("nama"::equals);
        }
        Optional<String> whole = whole(kind, head, own);
        return whole.isPresent() || own || parts.length < 2 ? whole : same(kind, parts);
    }

    /** The column that all parts of a head mean, where it is one. */
    private Optional<String> same(SheetKind kind, String... parts) {
        List<Optional<String>> columns = Stream.of(parts)
                .map(part -> whole(kind, part, true).or(() -> whole(kind, part, false)))
                .distinct()
                .toList();
        return columns.size() == 1 ? columns.get(0) : Optional.empty();
    }

    private Optional<String> whole(SheetKind kind, String head, boolean own) {
        String key = Known.key(head);
        return Stream.concat(kind.columns().stream(), kind.marks().stream())
                .map(Column::key)
                .filter(column -> !key.isEmpty()
                        && (own ? heads(kind, column) : synonyms(kind, column))
                                .map(Known::key)
                                .anyMatch(key::equals))
                .findFirst();
    }

    private boolean isOffice(SheetKind kind, String head) {
        return column(kind, head, true).or(() -> column(kind, head, false)).equals(Optional.of("sebagai"));
    }

    private Stream<String> heads(SheetKind kind, String column) {
        return all.stream().map(each -> each.text(key(kind, column)));
    }

    private Stream<String> synonyms(SheetKind kind, String column) {
        return all.stream().flatMap(each -> Stream.of(SYNONYM + Keyed.word(kind) + "." + column, SYNONYM + column)
                .filter(each::has)
                .flatMap(name -> each.several(name).stream()));
    }

    /** Where the heads of a sheet stand; empty when no row has enough that are known. */
    public Optional<Layout> layout(SheetKind kind, Sheet sheet) {
        return new HeadRows(this, kind, sheet).find();
    }

    /** Where the heads of a sheet seem to stand although few of them are known; empty when nothing looks like heads. */
    public Optional<Layout> guess(SheetKind kind, Sheet sheet) {
        return new HeadRows(this, kind, sheet).guess();
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
    static boolean isCounted(Row row, Layout layout) {
        return row.number() == layout.row().number() + 1
                && row.cells().stream().allMatch(cell -> cell.matches("\\(?\\d{0,2}\\)?"));
    }

    /** Whether a row is the example or the explanation of a form. */
    boolean isMarked(Row row) {
        String first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return Stream.of("lembar.tanda-contoh", "lembar.tanda-petunjuk")
                .flatMap(key -> all.stream().map(each -> each.text(key)))
                .anyMatch(mark -> Known.key(mark).equals(Known.key(first)));
    }

    /** Whether nothing is taken from a column and nothing is told about it. */
    boolean isPassedOver(SheetKind kind, String head) {
        boolean unused = isDecided(kind, head) && own(kind, head).isEmpty();
        return unused || isOne(head, "lembar.salah", "lembar.diharapkan", "lembar.kolom-nomor");
    }

    /** Whether the rows below some heads were given back, so that they are not all there are. */
    public boolean isGivenBack(Layout layout) {
        return layout.row().cells().stream().anyMatch(head -> isOne(head, "lembar.salah"));
    }

    /** Whether a text says yes to what a column asks; empty where it says neither yes nor no. */
    public Optional<Boolean> isYes(String text) {
        boolean no = text.isEmpty() || isOne(text, "lembar.kata-tidak");
        return no ? Optional.of(false) : isOne(text, "lembar.kata-ya") ? Optional.of(true) : Optional.empty();
    }

    /** The column, from 0, in which rows are numbered by the heads of a row; -1 when there is none. */
    public int numbering(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (isOne(row.cell(i), "lembar.kolom-nomor")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column of that head is known to have no place in records: numbers of people, signatures. */
    public boolean hasNoPlace(String head) {
        return isOne(head, "lembar.kolom-tanpa-tempat");
    }

    /** Whether a text is one of the words that a column is chosen from. */
    boolean isChoice(SheetKind kind, String column, String text) {
        Class<?> type = kind.column(column).map(Column::list).map(Lists::type).orElse(null);
        return type != null && new Choices(words).word(type, text).isPresent();
    }

    /** Whether a text begins with one of some words. */
    boolean begins(String text, String list) {
        String key = Known.key(text) + "-";
        return all.stream()
                .flatMap(each -> each.several(list).stream())
                .map(Known::key)
                .anyMatch(word -> key.startsWith(word + "-"));
    }

    private boolean isOne(String head, String... lists) {
        String key = Known.key(head);
        return !key.isEmpty()
                && all.stream().anyMatch(each -> Stream.of(lists)
                        .flatMap(word -> each.several(word).stream())
                        .map(Known::key)
                        .anyMatch(key::equals));
    }
}
