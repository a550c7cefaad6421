package id.rakor.edit.decision;

import id.rakor.edit.decision.Columns.Unknown;
import id.rakor.edit.form.CellPlace;
import id.rakor.edit.form.Heads;
import id.rakor.edit.form.Heads.Layout;
import id.rakor.edit.form.ListCode;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.known.Known;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.decision.ListColumn;
import id.rakor.model.decision.ListKind;
import id.rakor.model.value.Keyed;
import id.rakor.near.NearName;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the sheet of a list, where its heads stand, and what its columns mean: by what is said beforehand, by what the
 * office decided before, by the names that are known, and by asking.
 */
public final class ListHeads {
    private static final int SAMPLES = 2;

    private final Words words;
    private final Decisions decisions;
    private final Columns columns;
    private final SheetKind kind;
    private final ListKind list;
    private final Map<String, String> used = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Heads heads;

    /**
     * A list as it is to be read.
     *
     * @param sheet the sheet that is read
     * @param heads the heads with what they mean here
     * @param layout where they stand
     */
    public record Chosen(Sheet sheet, Heads heads, Layout layout) {}

    /**
     * One for lists of a kind.
     *
     * @param heads the heads that are known by themselves
     */
    public ListHeads(Heads heads, Words words, Decisions decisions, Columns columns, SheetKind kind) {
        this.words = words;
        this.decisions = decisions;
        this.columns = columns;
        this.kind = kind;
        this.list = (ListKind) Keyed.constant(ListKind.class, Keyed.word(kind)).orElseThrow();
        Map<String, String> given = new LinkedHashMap<>();
        columns.given().forEach((head, column) -> given.put(Known.key(head), key(column)));
        Map<String, String> before = new LinkedHashMap<>();
        decisions.columns(list).forEach((head, column) -> before.put(head, key(column)));
        this.heads = heads.with(kind, before).with(kind, given);
    }

    private static String key(ListColumn column) {
        return column == ListColumn.UNUSED ? "" : Keyed.word(column);
    }

    /**
     * The list among some sheets; empty, with what is wrong, when it cannot be read.
     *
     * @param tab the name of its sheet, or empty for the first that fits
     */
    public Optional<Chosen> choose(List<Sheet> sheets, String tab) {
        List<Sheet> named = sheets.stream()
                .filter(sheet -> tab.isEmpty() || Known.key(sheet.name()).equals(Known.key(tab)))
                .toList();
        if (named.isEmpty()) {
            List<String> names = sheets.stream().map(Sheet::name).toList();
            return refused(
                    sheets.get(0), ListCode.NO_TAB, NearName.of(tab, names).orElse(""), tab, String.join("; ", names));
        }
        List<Sheet> known = named.stream()
                .filter(sheet -> heads.layout(kind, sheet).isPresent())
                .toList();
        List<Sheet> fitting = known.isEmpty()
                ? named.stream()
                        .filter(sheet -> heads.guess(kind, sheet).isPresent())
                        .toList()
                : known;
        if (fitting.isEmpty()) {
            return headless(named.get(0));
        }
        Sheet sheet = heads.find(kind, fitting).orElse(fitting.get(0));
        ask(sheet, layout(sheet));
        List<Sheet> others = known.stream().filter(one -> one != sheet).toList();
        return chosen(sheet, layout(sheet), others);
    }

    private Optional<Chosen> chosen(Sheet sheet, Layout layout, List<Sheet> others) {
        Map<String, String> missing = missing(layout.row());
        if (!missing.isEmpty()) {
            String head = missing.keySet().iterator().next();
            return refused(sheet, ListCode.NO_HEAD, missing.get(head), head);
        } else if (layout.columns().isEmpty()) {
            return headless(sheet);
        }
        note(layout);
        if (!others.isEmpty()) {
            String names = others.stream().map(Sheet::name).collect(Collectors.joining("; "));
            tell(sheet, layout.row(), ListCode.OTHER_SHEETS, "", sheet.name(), names);
        }
        return Optional.of(new Chosen(sheet, heads, layout));
    }

    private Optional<Chosen> headless(Sheet sheet) {
        String names = kind.columns().stream()
                .map(column -> heads.head(kind, column.key()))
                .collect(Collectors.joining("; "));
        Row first = heads.guess(kind, sheet)
                .map(Layout::row)
                .or(() -> sheet.rows().stream().filter(row -> !row.isBlank()).findFirst())
                .orElse(new Row(1, List.of()));
        String seen = first.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
        List<String> args = List.of(CellPlace.of(words, sheet, first, 0), seen, names);
        findings.add(new Finding(ListCode.NO_HEADS, sheet.place(first, 0), args, ""));
        return Optional.empty();
    }

    private Optional<Chosen> refused(Sheet sheet, ListCode code, String near, String... args) {
        List<String> all = new ArrayList<>(List.of(sheet.name().isEmpty() ? sheet.file() : sheet.name(), ""));
        all.addAll(List.of(args));
        findings.add(new Finding(code, Place.file(sheet.file()), all, near));
        return Optional.empty();
    }

    private void tell(Sheet sheet, Row row, ListCode code, String near, String... args) {
        findings.add(CellPlace.finding(words, sheet, row, 0, code, near, args));
    }

    /** What is wrong, and what is worth knowing. */
    public List<Finding> findings() {
        return findings;
    }

    private Layout layout(Sheet sheet) {
        return heads.layout(kind, sheet).or(() -> heads.guess(kind, sheet)).orElseThrow();
    }

    private void ask(Sheet sheet, Layout layout) {
        layout.others().forEach((head, column) -> {
            List<String> samples = sheet.rows().stream()
                    .filter(row -> row.number() > layout.row().number() && row.isFilled(column))
                    .map(row -> row.cell(column))
                    .distinct()
                    .limit(SAMPLES)
                    .toList();
            if (!heads.hasNoPlace(head) && !samples.isEmpty()) {
                String where = CellPlace.of(words, sheet, layout.row(), column);
                columns.decide(new Unknown(list, head, where, samples, free(sheet)))
                        .ifPresent(meant -> {
                            decisions.keep(list, head, meant);
                            heads = heads.with(kind, Map.of(Known.key(head), key(meant)));
                        });
            }
        });
    }

    /** What no column of the sheet holds yet. */
    private List<ListColumn> free(Sheet sheet) {
        Map<String, Integer> taken = layout(sheet).columns();
        return Stream.of(ListColumn.values())
                .filter(column -> column.isIn(list) && column != ListColumn.UNUSED)
                .filter(column -> !taken.containsKey(Keyed.word(column)))
                .toList();
    }

    /** Keeps what was said beforehand, and notes what was decided earlier. */
    private void note(Layout layout) {
        for (String head : layout.row().cells()) {
            Optional<ListColumn> given = given(head);
            Optional<ListColumn> before = decisions.find(list, head).isPresent()
                    ? Optional.ofNullable(decisions.columns(list).get(Known.key(head)))
                    : Optional.empty();
            if (given.isPresent()) {
                decisions.keep(list, head, given.get());
            } else {
                before.ifPresent(column -> used.put(head, Keyed.word(column)));
            }
        }
    }

    private Optional<ListColumn> given(String head) {
        return columns.given().entrySet().stream()
                .filter(entry -> Known.key(entry.getKey()).equals(Known.key(head)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Heads that were said beforehand and are not in a row, each with the one that may have been meant. */
    private Map<String, String> missing(Row row) {
        Map<String, String> missing = new LinkedHashMap<>();
        List<String> there = new ArrayList<>(
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
        for (String head : columns.given().keySet()) {
            if (there.stream().noneMatch(one -> Known.key(one).equals(Known.key(head)))) {
                missing.put(head, NearName.of(head, there).orElse(""));
            }
        }
        return missing;
    }

    /** The heads whose meaning was decided earlier, and the word of what they hold. */
    public Map<String, String> used() {
        return used;
    }
}
