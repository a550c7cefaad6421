package id.rakor.pdf.layout.table;

import id.rakor.pdf.layout.flow.Tall;
import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Desk;
import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.layout.piece.Look.Align;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the element of a table into a grid without holes, and makes its tags. */
final class GridReader {
    private static final int MOST_COLUMNS = 60;

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final Pattern HEIGHT = Pattern.compile("[0-9]{1,3}mm");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final Desk desk;
    private final Tag table;
    private final Look look;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final boolean zebra;
    private final boolean frames;
    private final int width;
    private final Set<Integer> held = new HashSet<>();
    private int row;

    private GridReader(Element element, Tag table, Desk desk) {
        this.desk = desk;
        this.table = table;
        float size = desk.style().size();
        this.look = Look.body(desk.style()).align(Align.LEFT).size(size * 0.91f).line(1.28f);
        this.zebra = element.hasClass("zebra");
        this.frames = element.hasClass("garis");
        this.width = width(element);
        for (Element col : element.select("> colgroup > col, > col")) {
            columns.add(column(col));
        }
        while (columns.size() < width) {
            columns.add(Column.PLAIN);
        }
    }

    static Grid read(Element element, Tag table, Desk desk) {
        GridReader reader = new GridReader(element, table, desk);
        return reader.grid(element);
    }

    private Grid grid(Element element) {
        Block caption = null;
        Element words = element.selectFirst("> caption");
        if (words != null) {
            Look bold = look.size(desk.style().size() * 0.95f).bold(true);
            caption = desk.block(words, table.child(Role.CAPTION), bold);
        }
        for (Element head : element.select("> thead")) {
            section(head.select("> tr"), Role.T_HEAD);
        }
        int heads = row;
        for (Element body : element.select("> tbody")) {
            section(body.select("> tr"), Role.T_BODY);
        }
        int totals = row;
        for (Element foot : element.select("> tfoot")) {
            section(foot.select("> tr"), Role.T_FOOT);
        }
        return new Grid(columns.subList(0, width), cells, heads, totals, row, held, caption);
    }

    private void section(Elements trs, Role role) {
        if (trs.isEmpty()) {
            return;
        }
        Tag section = table.child(role);
        int[] busy = new int[width];
        for (int i = 0; i < trs.size(); i++) {
            row(trs.get(i), section.child(Role.TR), role, busy, trs.size() - i);
            row++;
        }
    }

    private void row(Element tr, Tag tag, Role section, int[] busy, int left) {
        if (tr.hasClass("bersama")) {
            held.add(row);
        }
        int column = 0;
        for (Element element : cells(tr)) {
            column = free(busy, column);
            if (column == width) {
                break;
            }
            int most = 1;
            while (column + most < width && busy[column + most] == 0) {
                most++;
            }
            int across = Math.min(number(element, "colspan"), most);
            int down = Math.min(number(element, "rowspan"), left);
            cells.add(cell(element, tag, section, new int[] {column, across, down}));
            java.util.Arrays.fill(busy, column, column + across, down);
            column += across;
        }
        for (column = free(busy, 0); column < width; column = free(busy, column + 1)) {
            cells.add(cell(new Element("td"), tag, section, new int[] {column, 1, 1}));
        }
        for (int i = 0; i < width; i++) {
            busy[i] = Math.max(0, busy[i] - 1);
        }
    }

    private Cell cell(Element element, Tag tr, Role section, int[] at) {
        boolean head = element.normalName().equals("th");
        Tag tag = tr.child(head ? Role.TH : Role.TD).spans(at[1], at[2]);
        if (head) {
            tag.scope(scope(element, section));
        }
        boolean bold = section == Role.T_HEAD || section == Role.T_FOOT;
        Align align = align(element, columns.get(at[0]), at[1]);
        Block block = desk.block(element, tag, look.bold(bold).align(align));
        String height = element.attr("data-tinggi");
        if (HEIGHT.matcher(height).matches()) {
            block = new Tall(block, Integer.parseInt(height.replace("mm", "")) * POINTS_PER_MM);
        }
        boolean field = zebra && section == Role.T_BODY && row % 2 == 1;
        return new Cell(row, at[0], at[2], at[1], block, field, element.text().length() * look.size() * 0.5f);
    }

    private static String scope(Element th, Role section) {
        String said = th.attr("scope");
        if (said.isEmpty()) {
            return section == Role.T_HEAD ? "Column" : "Row";
        }
        return said.startsWith("row") ? "Row" : "Column";
    }

    private Align align(Element element, Column column, int across) {
        boolean head = element.normalName().equals("th");
        if (element.hasClass("angka")
                || element.hasClass("kanan")
                || element.attr("align").equals("right")) {
            return Align.RIGHT;
        }
        if (element.hasClass("tengah") || element.attr("align").equals("center")) {
            return Align.CENTRE;
        }
        if (across > 1) {
            return head && frames && !element.attr("scope").startsWith("row") ? Align.CENTRE : Align.LEFT;
        }
        return column.align() == null ? Align.LEFT : column.align();
    }

    private Column column(Element col) {
        String said = col.attr("data-lebar");
        float share = 0;
        if (said.matches("[0-9]{1,2}(\\.[0-9]+)?%")) {
            share = Float.parseFloat(said.substring(0, said.length() - 1)) / 100;
        } else if (!said.isEmpty()) {
            desk.report(PaperCode.ELEMENT, "col[data-lebar=" + said + "]");
        }
        boolean number = col.hasClass("angka");
        Align align = number ? Align.RIGHT : col.hasClass("tengah") ? Align.CENTRE : null;
        return new Column(share, number || col.hasClass("sempit"), col.hasClass("lebar"), align);
    }

    /** How many columns a table has: those of its widest row, with the cells that reach down into it. */
    private static int width(Element table) {
        int most = 1;
        for (Element section : table.select("> thead, > tbody, > tfoot")) {
            List<BitSet> taken = new ArrayList<>();
            for (Element tr : rows(section)) {
                BitSet own = taken.isEmpty() ? new BitSet() : taken.remove(0);
                for (Element cell : cells(tr)) {
                    int from = own.nextClearBit(0);
                    int to = from + number(cell, "colspan");
                    own.set(from, to);
                    for (int i = 0; i < number(cell, "rowspan") - 1; i++) {
                        if (taken.size() <= i) {
                            taken.add(new BitSet());
                        }
                        taken.get(i).set(from, to);
                    }
                }
                most = Math.max(most, own.length());
            }
        }
        return Math.min(most, MOST_COLUMNS);
    }

    private static int free(int[] busy, int from) {
        int at = from;
        while (at < busy.length && busy[at] > 0) {
            at++;
        }
        return at;
    }

    private static int number(Element cell, String attribute) {
        String said = cell.attr(attribute);
        return NUMBER.matcher(said).matches() ? Integer.parseInt(said) : 1;
    }

    private static List<Element> rows(Element section) {
        return section.children().stream()
                .filter(child -> child.normalName().equals("tr"))
                .toList();
    }

    private static List<Element> cells(Element tr) {
        return tr.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }
}
