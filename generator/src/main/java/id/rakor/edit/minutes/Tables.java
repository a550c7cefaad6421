package id.rakor.edit.minutes;

import id.rakor.edit.word.Block.Cell;
import id.rakor.edit.word.Block.Grid;
import id.rakor.edit.word.Block.Para;
import id.rakor.edit.word.Line;
import id.rakor.edit.word.WordCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * Tables of a document. One that only puts things beside each other becomes the things; one with names, colons and values
 * becomes a list; all others stay tables.
 */
final class Tables {
    private static final int MOST_COLUMNS = 30;
    private static final String COLON = ":";

    private final Inlines inlines;
    private final BiConsumer<WordCode, List<String>> told;

    /**
     * Tables in the making.
     *
     * @param told takes what is worth knowing about one, with what is to be told beside the place
     */
    Tables(Inlines inlines, BiConsumer<WordCode, List<String>> told) {
        this.inlines = inlines;
        this.told = told;
    }

    /** The paragraphs of a table that is none for a reader, in order; null for one that is. */
    static List<Para> paras(Grid grid) {
        Grid bare = bare(grid);
        int wide = bare.rows().isEmpty() ? 0 : bare.rows().get(0).size();
        if (wide < 2) {
            return down(bare);
        } else if (bare.rows().stream().allMatch(Tables::isField)) {
            return bare.rows().stream().flatMap(row -> field(row).stream()).toList();
        }
        return grid.ruled() || grid.heads() > 0 || isCounted(bare) ? null : columns(bare);
    }

    private static List<Para> down(Grid grid) {
        return grid.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.paras().stream())
                .toList();
    }

    /** Each column as one paragraph, as names stand below offices where people sign. */
    private static List<Para> columns(Grid grid) {
        List<Para> paras = new ArrayList<>();
        for (int i = 0; i < grid.rows().get(0).size(); i++) {
            Line all = Line.EMPTY;
            for (List<Cell> row : grid.rows()) {
                for (Para para : row.get(i).paras()) {
                    all = all.pieces().isEmpty()
                            ? para.line()
                            : all.and(Line.of("\n")).and(para.line());
                }
            }
            if (!all.isBlank()) {
                paras.add(new Para(all, 0, null, 0, true));
            }
        }
        return paras;
    }

    private static boolean isCounted(Grid grid) {
        long numbers = grid.rows().stream()
                .filter(row -> row.get(0).text().strip().matches("\\d{1,4}[.)]?"))
                .count();
        return numbers > 1;
    }

    private static boolean isField(List<Cell> row) {
        List<Cell> filled = filled(row);
        boolean sized = filled.size() == 2 || filled.size() == 3;
        return sized
                && filled.get(0).text().length() < 40
                && (filled.get(1).text().strip().startsWith(COLON)
                        || filled.get(0).text().strip().endsWith(COLON));
    }

    private static List<Cell> filled(List<Cell> row) {
        return row.stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    private static List<Para> field(List<Cell> row) {
        List<Cell> filled = filled(row);
        List<Para> value = new ArrayList<>();
        filled.subList(1, filled.size()).forEach(cell -> value.addAll(cell.paras()));
        Para name = filled.get(0).paras().get(0);
        Line first = joined(filled.get(0)).and(Line.of("\t"));
        String text = name.line().text().strip();
        if (!value.isEmpty() && value.get(0).line().text().strip().equals(COLON)) {
            value.remove(0);
        }
        boolean colon = text.endsWith(COLON)
                || !value.isEmpty() && value.get(0).line().text().strip().startsWith(COLON);
        first = colon ? first : first.and(Line.of(": "));
        if (!value.isEmpty() && !Labels.begins(value.get(0).line())) {
            first = first.and(value.remove(0).line());
        }
        List<Para> paras = new ArrayList<>(List.of(new Para(first, 0, null, 0, true)));
        value.forEach(para -> paras.add(new Para(para.line(), 0, null, 1, true)));
        return paras;
    }

    /** The letters of a cell in one line. */
    static Line joined(Cell cell) {
        Line all = Line.EMPTY;
        for (Para para : cell.paras()) {
            all = all.pieces().isEmpty() ? para.line() : all.and(Line.of(" ")).and(para.line());
        }
        return all;
    }

    /** Adds a table. */
    void add(Element parent, Grid grid) {
        Grid bare = bare(grid);
        int wide = bare.rows().isEmpty() ? 0 : bare.rows().get(0).size();
        if (wide > MOST_COLUMNS) {
            told.accept(WordCode.WIDE, List.of(Integer.toString(MOST_COLUMNS)));
            bare.rows().forEach(row -> paragraph(parent, row));
            return;
        }
        if (bare.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.across() || cell.down())) {
            told.accept(WordCode.MERGED, List.of());
        }
        Element table = parent.appendElement("div").addClass("tabel").appendElement("table");
        int heads = heads(bare);
        Element head = table.appendElement("tr");
        for (int i = 0; i < wide; i++) {
            inlines.addPlain(head.appendElement("th"), head(bare, heads, i));
        }
        for (List<Cell> row : bare.rows().subList(heads, bare.rows().size())) {
            Element line = table.appendElement("tr");
            row.forEach(cell -> inlines.add(line.appendElement("td"), joined(cell)));
        }
    }

    private void paragraph(Element parent, List<Cell> row) {
        Element paragraph = parent.appendElement("p");
        for (Cell cell : filled(row)) {
            paragraph.appendText(paragraph.childNodeSize() == 0 ? "" : "; ");
            inlines.add(paragraph, joined(cell));
        }
    }

    /** How many rows stand at the head: as the document says, or the first, where it looks like one. */
    private static int heads(Grid grid) {
        List<Cell> first = grid.rows().get(0);
        boolean bold = filled(first).stream().allMatch(cell -> cell.paras().stream()
                .allMatch(para -> para.line().isBold()));
        boolean number = first.get(0).text().strip().matches("(?i)no\\.?|nomor|#");
        int heads = Math.max(grid.heads(), bold || number ? 1 : 0);
        while (heads > 0 && heads < grid.rows().size() && isHeadBelow(grid, heads)) {
            heads++;
        }
        return Math.min(heads, grid.rows().size());
    }

    /** Whether a row goes on with cells of the head above it. */
    private static boolean isHeadBelow(Grid grid, int row) {
        boolean spread = grid.rows().get(row - 1).stream().anyMatch(Cell::across);
        return spread && grid.rows().get(row).get(0).down();
    }

    private static Line head(Grid grid, int heads, int column) {
        Line all = Line.EMPTY;
        for (int i = 0; i < heads; i++) {
            int from = column;
            while (from > 0 && grid.rows().get(i).get(from).across() && heads > 1) {
                from--;
            }
            Line line = joined(grid.rows().get(i).get(from));
            if (!line.isBlank()) {
                all = all.pieces().isEmpty() ? line : all.and(Line.of(" ")).and(line);
            }
        }
        return all;
    }

    /** A table without rows and columns in which nothing stands. */
    private static Grid bare(Grid grid) {
        List<List<Cell>> rows = grid.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.text().isBlank()))
                .toList();
        int wide = rows.isEmpty() ? 0 : rows.get(0).size();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < wide; i++) {
            int at = i;
            if (rows.stream().anyMatch(row -> !row.get(at).text().isBlank())) {
                columns.add(i);
            }
        }
        List<List<Cell>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(columns.stream().map(row::get).toList()));
        int heads = Math.min(grid.heads(), kept.size());
        return new Grid(kept, heads, grid.ruled());
    }
}
