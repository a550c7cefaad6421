package id.rakor.edit.word;

import id.rakor.edit.word.Block.Box;
import id.rakor.edit.word.Block.Cell;
import id.rakor.edit.word.Block.Grid;
import id.rakor.edit.word.Block.Label;
import id.rakor.edit.word.Block.Para;
import id.rakor.edit.word.WordText.Seen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the document of a word processor (.docx, .docm): its paragraphs, lists, tables and notes in order, and what else is in it,
 * so that nothing goes unseen. It reads one file, runs nothing that is in it and asks nothing of anywhere.
 */
public final class WordReader {
    private static final int FAR = 5_000;
    private static final Set<String> OUTER = Set.of("w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag");

    private final Parcel parcel;
    private final Styles styles;
    private final Numbering numbering;
    private final Fields fields = new Fields();
    private final Map<String, String> comments = new HashMap<>();
    private final Map<String, Xml> noteParts = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    private WordReader(Parcel parcel) throws IOException, Unreadable {
        this.parcel = parcel;
        this.styles = new Styles(parcel.part("styles"));
        this.numbering = new Numbering(parcel.part("numbering"));
        for (Xml one : parcel.part("comments").all("w:comment")) {
            comments.put(one.attribute("w:id"), Runs.letters(one));
        }
        notes("f", parcel.part("footnotes"), "w:footnote");
        notes("e", parcel.part("endnotes"), "w:endnote");
    }

    private void notes(String kind, Xml part, String name) {
        for (Xml note : part.all(name)) {
            if (note.attribute("w:type").matches("|normal")) {
                noteParts.put(kind + note.attribute("w:id"), note);
            }
        }
    }

    /** Reads a file. */
    public static WordText read(Path file) throws IOException, Unreadable {
        try (Parcel parcel = Parcel.open(file)) {
            WordReader reader = new WordReader(parcel);
            Xml body = parcel.document().child("w:body");
            if (parcel.hasMacros()) {
                reader.seen.add(new Seen(WordCode.MACROS, -1, "", List.of()));
            }
            reader.running(body);
            reader.blocks(body);
            Map<String, List<Para>> notes = new LinkedHashMap<>();
            reader.noteParts.forEach((id, note) -> notes.put(id, reader.paras(note)));
            return new WordText(reader.blocks, notes, reader.seen);
        }
    }

    Styles styles() {
        return styles;
    }

    Fields fields() {
        return fields;
    }

    String comment(String id) {
        return comments.getOrDefault(id, "");
    }

    boolean hasNote(String id) {
        return noteParts.containsKey(id);
    }

    String address(String reference) {
        return parcel.address(reference);
    }

    /** Tops and bottoms of pages, each text once. */
    private void running(Xml body) throws IOException, Unreadable {
        Set<String> told = new LinkedHashSet<>();
        for (Xml section : body.all("w:sectPr")) {
            for (Xml reference : section.children()) {
                if (reference.is("w:headerReference") || reference.is("w:footerReference")) {
                    told.add(bare(Runs.letters(parcel.part(reference.attribute("r:id")))));
                }
            }
        }
        told.stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> seen.add(new Seen(WordCode.RUNNING, -1, "", List.of(text))));
    }

    private void blocks(Xml parent) {
        for (Xml node : parent.children()) {
            if (node.is("w:p")) {
                paragraph(node);
            } else if (node.is("w:tbl")) {
                blocks.add(grid(node));
            } else if (node.is("w:sdt")) {
                blocks(node.child("w:sdtContent"));
            } else if (node.is("mc:AlternateContent")) {
                blocks(Runs.choice(node));
            } else if (node.is("w:altChunk")) {
                tell(WordCode.EMBEDDED, "");
            } else if (node.is("w:del") || node.is("w:moveFrom")) {
                tell(WordCode.DELETED, "", Runs.letters(node));
            } else if (OUTER.contains(node.name())) {
                blocks(node);
            }
        }
    }

    private void paragraph(Xml node) {
        if (styles.name(node.child("w:pPr")).matches("toc \\d")) {
            Runs runs = new Runs(this, node.child("w:pPr"));
            runs.all(node);
            tell(WordCode.CONTENTS, "", Runs.letters(node));
            return;
        }
        List<Box> boxes = new ArrayList<>();
        Para para = para(node, boxes);
        if (!para.line().isBlank() || para.level() == 0) {
            blocks.add(para);
        }
        blocks.addAll(boxes);
    }

    /** All paragraphs within a node, those of tables too. */
    private List<Para> paras(Xml parent) {
        List<Para> paras = new ArrayList<>();
        for (Xml node : parent.children()) {
            if (node.is("w:p")) {
                List<Box> boxes = new ArrayList<>();
                paras.add(para(node, boxes));
                boxes.forEach(box -> paras.addAll(box.paras()));
            } else if (node.is("mc:AlternateContent")) {
                paras.addAll(paras(Runs.choice(node)));
            } else if (!node.is("w:del") && !node.is("w:moveFrom")) {
                paras.addAll(paras(node));
            }
        }
        return paras;
    }

    private Para para(Xml node, List<Box> boxes) {
        Xml properties = node.child("w:pPr");
        Runs runs = new Runs(this, properties);
        runs.all(node);
        Line line = runs.line();
        int level = styles.level(properties);
        Xml list = styles.paragraph(properties, "w:numPr");
        String id = list.child("w:numId").value();
        int depth = list.has("w:ilvl") ? list.child("w:ilvl").number("w:val") : Math.max(0, level - 1);
        Label label = numbering.next(id, depth);
        Xml indent = styles.paragraph(properties, "w:ind");
        int left = indent == Xml.NONE || Numbering.indent(indent) == 0 && label != null
                ? numbering.indent(id, depth)
                : Numbering.indent(indent);
        boolean aside = styles.paragraph(properties, "w:jc").value().matches("right|end") || left > FAR;
        String text = line.text();
        boolean heads = level > 0;
        runs.words().forEach((code, words) -> {
            if (!(heads && code == WordCode.COLOUR)) {
                tell(code, text, words.toString());
            }
        });
        runs.figures().forEach(figure -> figure(figure, text, boxes));
        return new Para(line, level, label, left, aside);
    }

    private void figure(Xml figure, String near, List<Box> boxes) {
        List<Xml> contents = figure.all("w:txbxContent");
        for (Xml content : contents) {
            List<Para> inside = paras(content);
            inside.removeIf(para -> para.line().isBlank());
            if (!inside.isEmpty()) {
                boxes.add(new Box(inside));
                tell(WordCode.TEXT_BOX, near, inside.get(0).begin());
            }
        }
        if (!figure.all("o:OLEObject").isEmpty()) {
            tell(WordCode.EMBEDDED, near);
        } else if (!figure.all("a:blip").isEmpty() || !figure.all("v:imagedata").isEmpty()) {
            String shown = figure.all("wp:docPr").stream()
                    .map(one -> one.attribute("descr"))
                    .findFirst()
                    .orElse("");
            tell(WordCode.PICTURE, near, shown);
        } else if (contents.isEmpty()) {
            StringBuilder words = new StringBuilder();
            figure.all("a:t").forEach(one -> words.append(one.text()).append(' '));
            tell(WordCode.DRAWING, near, words.toString().strip());
        }
    }

    private static String bare(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void tell(WordCode code, String near, String... args) {
        List<String> bare = Arrays.stream(args).map(WordReader::bare).toList();
        seen.add(new Seen(code, blocks.size(), near, bare));
    }

    private Grid grid(Xml table) {
        Xml properties = table.child("w:tblPr");
        List<List<Cell>> rows = new ArrayList<>();
        int heads = 0;
        boolean ruled = properties.has("w:tblBorders")
                ? Styles.draws(properties.child("w:tblBorders"))
                : styles.ruled(properties.child("w:tblStyle").value());
        for (Xml row : rows(table)) {
            if (row.child("w:trPr").has("w:del")) {
                tell(WordCode.DELETED, "", Runs.letters(row));
                continue;
            }
            heads += row.child("w:trPr").on("w:tblHeader") && heads == rows.size() ? 1 : 0;
            ruled |= row.all("w:tcBorders").stream().anyMatch(Styles::draws);
            rows.add(cells(row));
        }
        int wide = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<Cell> row : rows) {
            while (row.size() < wide) {
                row.add(new Cell(List.of(), false, false));
            }
        }
        return new Grid(rows, heads, ruled);
    }

    private static List<Xml> rows(Xml parent) {
        List<Xml> rows = new ArrayList<>();
        for (Xml node : parent.children()) {
            if (node.is("w:tr")) {
                rows.add(node);
            } else if (node.is("w:sdt") || OUTER.contains(node.name())) {
                rows.addAll(rows(node));
            }
        }
        return rows;
    }

    private List<Cell> cells(Xml parent) {
        List<Cell> cells = new ArrayList<>();
        int before = parent.down("w:trPr", "w:gridBefore").number("w:val");
        for (int i = 0; i < before; i++) {
            cells.add(new Cell(List.of(), false, false));
        }
        for (Xml node : parent.children()) {
            if (node.is("w:tc")) {
                cells.addAll(cell(node));
            } else if (node.is("w:sdt") || OUTER.contains(node.name())) {
                cells.addAll(cells(node));
            }
        }
        return cells;
    }

    private List<Cell> cell(Xml node) {
        Xml properties = node.child("w:tcPr");
        Xml merge = properties.child("w:vMerge");
        boolean down = merge != Xml.NONE && !merge.value().equals("restart");
        if (!node.all("w:tbl").isEmpty()) {
            tell(WordCode.CELL, "");
        }
        List<Para> paras = new ArrayList<>();
        for (Para para : paras(node)) {
            Para labelled = Label.into(para);
            if (!labelled.line().isBlank()) {
                paras.add(labelled);
            }
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(paras, false, down));
        for (int i = 1; i < Math.min(properties.child("w:gridSpan").number("w:val"), 64); i++) {
            cells.add(new Cell(List.of(), true, down));
        }
        return cells;
    }
}
