package id.rakor.table;

import id.rakor.table.Leaf.Choice;
import id.rakor.table.Leaf.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks. The same sheets give the same bytes, whenever they are written. */
public final class XlsxWriter {
    private static final String PROGRAM = "Rakor";
    private static final String VERSION = "1.0";
    private static final String AT = "2020-01-01T00:00:00Z";
    private static final LocalDateTime WHEN = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int LINE_HEIGHT = 15;

    private final Map<String, Range> lists = new HashMap<>();

    private XlsxWriter() {}

    /** The bytes of a workbook with these sheets; a list stands on a hidden sheet before it is chosen from. */
    public static byte[] bytes(List<Leaf> leaves) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxWriter().write(leaves, out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Leaf> leaves, ByteArrayOutputStream out) throws IOException {
        Workbook book = new Workbook(out, PROGRAM, VERSION);
        Map<Leaf, Worksheet> sheets = new HashMap<>();
        for (Leaf leaf : leaves) {
            sheets.put(leaf, book.newWorksheet(leaf.name()));
        }
        for (Leaf leaf : leaves) {
            if (leaf.hidden()) {
                lists(leaf, sheets.get(leaf));
            }
        }
        for (Leaf leaf : leaves) {
            fill(leaf, sheets.get(leaf));
        }
        book.finish();
    }

    private void lists(Leaf leaf, Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        List<Ink> names = leaf.rows().isEmpty() ? List.of() : leaf.rows().get(0);
        for (int i = 0; i < names.size(); i++) {
            int last = 1;
            while (last + 1 < leaf.rows().size() && isFilled(leaf.rows().get(last + 1), i)) {
                last++;
            }
            Range range = sheet.range(1, i, last, i);
            sheet.addNamedRange(range, names.get(i).text());
            lists.put(names.get(i).text(), range);
        }
    }

    private static boolean isFilled(List<Ink> row, int column) {
        return column < row.size() && !row.get(column).text().isEmpty();
    }

    private void fill(Leaf leaf, Worksheet sheet) {
        for (int i = 0; i < leaf.widths().size(); i++) {
            sheet.width(i, leaf.widths().get(i));
        }
        for (int r = 0; r < leaf.rows().size(); r++) {
            List<Ink> row = leaf.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                ink(sheet, r, c, row.get(c));
            }
            int lines = Wrapping.lines(row, leaf.widths());
            if (lines > 1) {
                sheet.rowHeight(r, Math.min((double) lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
            }
        }
        for (Choice choice : leaf.choices()) {
            choose(sheet, choice);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        if (leaf.frozen().rows() > 0 || leaf.frozen().columns() > 0) {
            sheet.freezePane(leaf.frozen().columns(), leaf.frozen().rows());
            sheet.repeatRows(0, leaf.frozen().rows() - 1);
        }
    }

    private static void ink(Worksheet sheet, int row, int column, Ink ink) {
        if (!ink.text().isEmpty()) {
            sheet.value(row, column, ink.text());
        }
        StyleSetter style = sheet.style(row, column);
        switch (ink.look()) {
            case PLAIN -> style.format("@").wrapText(true).verticalAlignment("top");
            case TITLE -> style.bold().fontSize(13);
            case HEAD ->
                style.bold()
                        .fillColor("FFD9E7DD")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin");
            case LINE -> style.fontColor("FF333333");
            case LOCKED ->
                style.format("@")
                        .fontColor("FF444444")
                        .fillColor("FFEFEFEF")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin");
            case ENTRY ->
                style.format("@").wrapText(true).verticalAlignment("top").borderStyle("thin");
            case NOTE -> style.italic().fontColor("FF555555").wrapText(true).verticalAlignment("top");
            case FAINT -> style.format("@").fontSize(8).fontColor("FF9A9A9A").verticalAlignment("top");
            case EXAMPLE ->
                style.italic()
                        .fontColor("FF7A5A00")
                        .fillColor("FFFFF6DC")
                        .wrapText(true)
                        .verticalAlignment("top");
            case FAULT ->
                style.fontColor("FF9C0006").fillColor("FFFFE3E3").wrapText(true).verticalAlignment("top");
        }
        style.set();
    }

    private void choose(Worksheet sheet, Choice choice) {
        Range list = lists.get(choice.list());
        ListDataValidation validation = sheet.range(choice.from(), choice.column(), choice.until(), choice.column())
                .validateWithList(list);
        validation
                .allowBlank(true)
                .errorStyle(choice.strict() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .showErrorMessage(choice.strict())
                .errorTitle(PROGRAM)
                .error(choice.warning());
    }

    /** The same parts with one fixed time, and heights of rows that still grow with what is written into them. They are read from a file, for they name their sizes only at its end. */
    private static byte[] timeless(byte[] bytes) throws IOException {
        Path draft = Files.createTempFile("rakor-", ".zip");
        try {
            Files.write(draft, bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipFile from = new ZipFile(draft.toFile());
                    ZipOutputStream to = new ZipOutputStream(out)) {
                for (ZipEntry entry : Collections.list(from.entries())) {
                    copy(entry.getName(), from.getInputStream(entry).readAllBytes(), to);
                }
            }
            return out.toByteArray();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void copy(String name, byte[] bytes, ZipOutputStream to) throws IOException {
        byte[] part = bytes;
        if (name.equals(CORE)) {
            String text = new String(part, StandardCharsets.UTF_8);
            part = text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", AT).getBytes(StandardCharsets.UTF_8);
        }
        if (name.startsWith(SHEETS)) {
            String text = new String(part, StandardCharsets.UTF_8);
            part = text.replaceAll("(<row [^>]*?) customHeight=\"[^\"]*\"", "$1")
                    .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry same = new ZipEntry(name);
        same.setTimeLocal(WHEN);
        to.putNextEntry(same);
        to.write(part);
        to.closeEntry();
    }
}
