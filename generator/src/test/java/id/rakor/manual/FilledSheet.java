package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.manual.Scenes.Cell;
import id.rakor.manual.Scenes.Grid;
import id.rakor.table.Leaf;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import id.rakor.table.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A workbook as a person fills it who types what a page shows where the page shows it. */
final class FilledSheet {
    private static final String CUT = "…";

    private FilledSheet() {}

    /** Types what a grid shows into a workbook; what the grid shows beside it must stand there. */
    static void fill(Path workbook, Grid grid) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (Sheet sheet : TableReader.read(workbook).sheets()) {
            leaves.add(leaf(sheet, sheet.name().equals(grid.sheet()) ? grid : null));
        }
        assertThat(leaves).extracting(Leaf::name).contains(grid.sheet());
        Files.write(workbook, XlsxWriter.bytes(leaves));
    }

    private static Leaf leaf(Sheet sheet, Grid grid) {
        TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
        for (Row row : sheet.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                cells.computeIfAbsent(row.number(), n -> new TreeMap<>()).put(i, row.cell(i));
            }
        }
        if (grid != null) {
            grid.cells().forEach((address, cell) -> type(cells, address, cell));
        }
        List<List<Ink>> rows = new ArrayList<>();
        for (int number = 1; number <= cells.lastKey(); number++) {
            rows.add(inks(cells.getOrDefault(number, new TreeMap<>())));
        }
        return new Leaf(sheet.name(), List.of(), new Frozen(0, 0), rows, List.of(), false);
    }

    private static void type(TreeMap<Integer, TreeMap<Integer, String>> cells, String address, Cell cell) {
        int column = address.charAt(0) - 'A';
        int number = Integer.parseInt(address.substring(1));
        TreeMap<Integer, String> row = cells.computeIfAbsent(number, n -> new TreeMap<>());
        if (cell.typed()) {
            row.put(column, cell.text());
        } else if (cell.text().endsWith(CUT)) {
            assertThat(row.getOrDefault(column, ""))
                    .as(address)
                    .startsWith(cell.text().replace(CUT, ""));
        } else {
            assertThat(row.getOrDefault(column, "")).as(address).isEqualTo(cell.text());
        }
    }

    private static List<Ink> inks(TreeMap<Integer, String> cells) {
        List<Ink> inks = new ArrayList<>();
        for (int i = 0; !cells.isEmpty() && i <= cells.lastKey(); i++) {
            inks.add(new Ink(cells.getOrDefault(i, ""), Look.PLAIN));
        }
        return inks;
    }
}
