package id.rakor.edit.minutes;

import id.rakor.edit.word.Block;
import id.rakor.edit.word.Block.Box;
import id.rakor.edit.word.Block.Cell;
import id.rakor.edit.word.Block.Grid;
import id.rakor.edit.word.Block.Para;
import id.rakor.edit.word.Line;
import id.rakor.edit.word.Piece;
import id.rakor.edit.word.WordCode;
import id.rakor.edit.word.WordText;
import id.rakor.finding.Finding;
import id.rakor.prose.print.MarkdownPrinter;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes prose of a document. Every word of it comes into the prose or among what is told; the letterhead and a title that
 * every paper prints by itself do not come into the prose.
 */
final class Composer {
    private static final int TOP = 1;
    private static final int TAB_ROWS = 2;
    private static final int LONGEST_HEAD = 900;
    private static final int NOT_FAR = 15;
    private final WordText text;
    private final Words words;
    private final Told told;
    private final Element body = Document.createShell("").body();
    private final Inlines inlines;
    private final Tables tables;
    private final Headings headings;
    private final List<String> above = new ArrayList<>();
    private final List<String> begins = new ArrayList<>();
    private Lists lists;
    private int at;

    /**
     * One for a document.
     *
     * @param file its name
     */
    Composer(WordText text, String file, Words words) {
        this.text = text;
        this.words = words;
        this.told = new Told(file, words);
        this.inlines = new Inlines(new PersonalNumbers(
                words.text("impor.tidak-disalin"),
                kind -> told.add(WordCode.PERSONAL, at, "", List.of(words.text("impor.pribadi." + kind)))));
        this.tables = new Tables(inlines, (code, args) -> told.add(code, at, "", args));
        this.headings = new Headings(text.blocks());
        this.lists = new Lists(body, inlines);
        text.seen().forEach(seen -> told.add(seen.code(), seen.block(), seen.near(), seen.args()));
    }

    /** The prose as Markdown. */
    String markdown() {
        String heading = "";
        int from = letterhead(words);
        for (at = 0; at < text.blocks().size(); at++) {
            Block block = text.blocks().get(at);
            int level = headings.level(at);
            heading = level > 0 && at >= from ? block.begin().strip() : heading;
            above.add(heading);
            begins.add(block.begin());
            if (at >= from) {
                at = block(block, level);
            }
        }
        above.add(heading);
        begins.add("");
        notes();
        Tightness.settle(body);
        int top = body.select("h2, h3, h4, h5, h6").stream()
                .mapToInt(one -> one.normalName().charAt(1) - '0')
                .min()
                .orElse(TOP + 1);
        return MarkdownPrinter.print(body, top - 1);
    }

    /** What is worth knowing about the document; to be asked once the prose is made. */
    List<Finding> findings() {
        return told.findings(above, begins);
    }

    /** The first block behind the letterhead and the title, which papers print by themselves. */
    private int letterhead(Words known) {
        Pattern title = Pattern.compile("(?is)\\s*(" + known.text("impor.notula.judul") + ")\\b.{0,200}");
        Pattern more = Pattern.compile("\\s*(" + known.text("impor.notula.judul-lanjutan") + ")\\b.{0,200}");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(NOT_FAR, text.blocks().size()); i++) {
            words.append(all(text.blocks().get(i))).append(' ');
            if (words.length() > LONGEST_HEAD) {
                return 0;
            } else if (isLine(i, title)) {
                int next = i + 1;
                for (; isLine(next, more); next++) {
                    words.append(all(text.blocks().get(next))).append(' ');
                }
                told.add(WordCode.HEAD, -1, "", List.of(words.toString().strip().replaceAll("\\s+", " ")));
                return next;
            }
        }
        return 0;
    }

    private boolean isLine(int block, Pattern form) {
        return block < text.blocks().size()
                && text.blocks().get(block) instanceof Para para
                && form.matcher(para.begin()).matches();
    }

    private static String all(Block block) {
        List<String> parts = new ArrayList<>();
        if (block instanceof Para para) {
            parts.add(para.begin());
        } else if (block instanceof Box box) {
            box.paras().forEach(para -> parts.add(para.begin()));
        } else if (block instanceof Grid grid) {
            grid.rows().forEach(row -> row.forEach(cell -> parts.add(cell.text())));
        }
        return String.join(" ", parts);
    }

    /** Adds a block, and those after it that make one thing with it; the last of them. */
    private int block(Block block, int level) {
        if (block instanceof Grid grid) {
            grid(grid);
        } else if (block instanceof Box box) {
            Element quotation = body.appendElement("blockquote");
            lists.close();
            paras(quotation, box.paras());
        } else if (block instanceof Para para && level > 0) {
            lists.close();
            Line line = Block.Label.into(para).line();
            inlines.addPlain(body.appendElement("h" + (level + 1)), line.map(Composer::inOneLine));
        } else if (block instanceof Para para) {
            int last = lastOfColumns(at);
            if (last - at + 1 >= TAB_ROWS) {
                lists.close();
                grid(columns(at, last));
                skip(last);
                return last;
            }
            para(para);
        }
        return at;
    }

    private static Piece inOneLine(Piece piece) {
        return new Piece(piece.text().replace('\n', ' '), false, false, piece.link(), piece.note());
    }

    private void skip(int last) {
        for (int i = at + 1; i <= last; i++) {
            above.add(above.get(at));
            begins.add(text.blocks().get(i).begin());
        }
    }

    private void grid(Grid grid) {
        List<Para> loose = Tables.paras(grid);
        if (loose == null) {
            lists.close();
            tables.add(body, grid);
        } else {
            lists.close();
            loose.forEach(this::para);
            lists.close();
        }
    }

    private void paras(Element parent, List<Para> paras) {
        Lists outer = lists;
        lists = new Lists(parent, inlines);
        paras.forEach(this::para);
        lists = outer;
    }

    private void para(Para para) {
        if (para.line().isBlank()) {
            return;
        }
        List<Line> lines =
                para.line().lines().stream().filter(line -> !line.isBlank()).toList();
        boolean several = lines.size() > 1 && lines.stream().anyMatch(Labels::begins);
        Line all = lines.stream()
                .reduce((one, next) -> one.and(Line.of("\n")).and(next))
                .orElse(Line.EMPTY);
        for (Line line : several ? lines : List.of(all)) {
            line(para, line);
        }
    }

    private void line(Para para, Line line) {
        Labels.item(para, line, lists)
                .ifPresentOrElse(
                        lists::add,
                        () -> inlines.add(lists.holder(para.indent()).appendElement("p"), line));
    }

    /** The last of the paragraphs from one on that have the same number of columns, made with tabulators. */
    private int lastOfColumns(int from) {
        int wide = columns(text.blocks().get(from)).size();
        int last = from;
        while (wide > 1
                && last + 1 < text.blocks().size()
                && columns(text.blocks().get(last + 1)).size() == wide) {
            last++;
        }
        return last;
    }

    private static List<Line> columns(Block block) {
        List<Line> columns = new ArrayList<>();
        boolean free = block instanceof Para para
                && para.label() == null
                && para.level() == 0
                && para.line().text().indexOf('\n') < 0
                && !Labels.isBullet(para.line())
                && Labels.field(para.line(), 0).isEmpty();
        if (free) {
            Line line = ((Para) block).line();
            String letters = line.text();
            int from = 0;
            while (from <= letters.length()) {
                int end = letters.indexOf('\t', from);
                end = end < 0 ? letters.length() : end;
                if (!letters.substring(from, end).isBlank()) {
                    columns.add(line.cut(from, end));
                }
                from = end + 1;
            }
        }
        boolean label = columns.size() == 2 && columns.get(0).text().strip().matches("\\(?\\w{1,3}[.)]");
        return label ? List.of() : columns;
    }

    private Grid columns(int from, int last) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block block : text.blocks().subList(from, last + 1)) {
            rows.add(columns(block).stream()
                    .map(line -> new Cell(List.of(new Para(line, 0, null, 0, false)), false, false))
                    .toList());
        }
        return new Grid(rows, 0, false);
    }

    private void notes() {
        List<String> referred = inlines.notes();
        if (referred.isEmpty()) {
            return;
        }
        Element list = new Element("ol");
        for (String note : referred) {
            Element item = list.appendElement("li");
            for (Para para : text.notes().getOrDefault(note, List.of())) {
                if (!para.line().isBlank()) {
                    inlines.add(item.appendElement("p"), para.line());
                }
            }
        }
        body.appendElement("div").appendChild(list);
    }
}
