package id.rakor.prose;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import id.rakor.prose.parse.ProseFault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Makes elements of tables: every row as wide as the head, every head cell heading its column. */
final class Tables {
    /** The most columns of a table. */
    static final int MOST_COLUMNS = 30;

    private final Draft draft;
    private final Inlines inlines;

    Tables(Draft draft, Inlines inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    void add(Element parent, Node table) {
        int columns = columns(table);
        if (columns > MOST_COLUMNS) {
            String[] args = {Integer.toString(columns), Integer.toString(MOST_COLUMNS)};
            draft.fault(ProseFault.WIDE_TABLE, table, args);
            return;
        }
        Element frame = parent.appendElement("div")
                .addClass("tabel")
                .attr("role", "group")
                .attr("tabindex", "0")
                .attr("aria-label", draft.nextTable());
        if (draft.setting.pictures() && isSheet(table)) {
            frame.addClass("lembar");
        }
        Element element = frame.appendElement("table");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                addRows(element.appendElement("thead"), part, columns);
            } else if (part instanceof TableBody && part.hasChildren()) {
                addRows(element.appendElement("tbody"), part, columns);
            }
        }
    }

    /** Whether the head counts columns as a spreadsheet does: the name of the sheet, A, B, C. */
    private static boolean isSheet(Node table) {
        List<String> heads = new ArrayList<>();
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            heads.add(cell instanceof TableCell each ? each.getText().toString().strip() : "");
        }
        return heads.size() > 2
                && IntStream.range(1, heads.size()).allMatch(i -> heads.get(i).equals(Character.toString('A' + i - 1)));
    }

    private static int columns(Node table) {
        int columns = 0;
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }

    private void addRows(Element section, Node part, int columns) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            Element element = section.appendElement("tr");
            int added = 0;
            for (Node node = row.getFirstChild(); node != null && added < columns; node = node.getNext()) {
                if (node instanceof TableCell cell) {
                    addCell(element, cell);
                    added++;
                }
            }
            while (added++ < columns) {
                element.appendElement("td");
            }
        }
    }

    private void addCell(Element row, TableCell cell) {
        boolean heads = cell.isHeader() && !cell.getText().isBlank();
        Element element = row.appendElement(heads ? "th" : "td");
        if (heads) {
            element.attr("scope", "col");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            element.addClass("kanan");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            element.addClass("tengah");
        }
        if (!cell.getText().isBlank()) {
            inlines.addAll(element, cell);
        }
    }
}
