package id.rakor.edit.intake.row;

import id.rakor.edit.form.CellPlace;
import id.rakor.edit.form.FormBook.FaultyRow;
import id.rakor.edit.update.RowCells;
import id.rakor.finding.Code;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells that make one record, by the keys of their columns, and what is wrong with them. */
public final class Cells implements RowCells {
    private final Words words;
    private final Sheet sheet;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Where a cell is. */
    public record Spot(Row row, int column) {
        /** The text of a cell; empty where there is none. */
        public String text() {
            return row.cell(column);
        }
    }

    public Cells(Words words, Sheet sheet, Map<String, Spot> spots) {
        this.words = words;
        this.sheet = sheet;
        this.spots.putAll(spots);
    }

    /** The cells of a row, by the columns they stand in. */
    public static Cells of(Words words, Sheet sheet, Row row, Map<String, Integer> columns) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        columns.forEach((key, column) -> spots.put(key, new Spot(row, column)));
        return new Cells(words, sheet, spots);
    }

    @Override
    public String text(String key) {
        Spot spot = spots.get(key);
        return spot == null ? "" : spot.text();
    }

    /** Several values in one cell: one a line, or with semicolons between them. */
    public List<String> several(String key) {
        return Arrays.stream(text(key).split("[;\n]"))
                .map(String::strip)
                .map(value -> value.replaceFirst("^[-\u2022*] ?", ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public String where(String key) {
        Spot spot = spots.getOrDefault(key, spots.values().stream().findFirst().orElse(null));
        if (spot == null) {
            return sheet.name().isEmpty() ? sheet.file() : sheet.name();
        }
        return CellPlace.of(words, sheet, spot.row(), spot.column());
    }

    /** Says that a cell is wrong, or worth a note. */
    public void fault(Code code, String key, String... args) {
        report(code, key, "", args);
    }

    /** Says so, with the near name. */
    public void report(Code code, String key, String near, String... args) {
        findings.add(finding(code, key, near, args));
    }

    @Override
    public Finding finding(Code code, String key, String near, String... args) {
        Spot spot = spots.getOrDefault(key, spots.values().stream().findFirst().orElse(null));
        Place place = spot == null ? Place.file(sheet.file()) : sheet.place(spot.row(), spot.column());
        List<String> all = new ArrayList<>(List.of(where(key), text(key)));
        all.addAll(List.of(args));
        return new Finding(code, place, all, near);
    }

    /** What is wrong with them, and what is worth knowing. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether anything is wrong with them. */
    public boolean isFaulty() {
        return findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    }

    /** Puts a text under a key as if it stood in the cell of another. */
    public void put(String key, String from, String text) {
        Spot spot = spots.get(from);
        List<String> texts = new ArrayList<>(spot.row().cells());
        while (texts.size() <= spot.column()) {
            texts.add("");
        }
        texts.set(spot.column(), text);
        spots.put(key, new Spot(new Row(spot.row().number(), texts), spot.column()));
    }

    /** Their keys. */
    public Set<String> keys() {
        return spots.keySet();
    }

    /** What stands in them. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        spots.forEach((key, spot) -> values.put(key, spot.text()));
        return values;
    }

    /** The row as it is given back, with what is wrong and what is expected. */
    public FaultyRow back() {
        List<String> seen = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.code().severity() == Severity.ERROR) {
                Object[] args = finding.args().toArray();
                String key = "temuan." + finding.code().id();
                seen.add(
                        words.text(key + ".judul", args) + ": " + finding.args().get(1));
                expected.add(words.text(key + ".diharapkan", args) + ". " + words.text(key + ".perbaikan", args));
            }
        }
        return new FaultyRow(values(), String.join("\n", seen), String.join("\n", expected));
    }
}
