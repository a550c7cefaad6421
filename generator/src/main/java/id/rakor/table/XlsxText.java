package id.rakor.table;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook into texts. */
final class XlsxText {
    private static final Pattern DATE = Pattern.compile("(?i).*[ymdhs].*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final int SECONDS_SHOWN = 16;

    private XlsxText() {}

    static Book read(Path path, byte[] bytes, String file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, SheetMarks> marks = SheetMarks.of(path);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    SheetMarks of = marks.getOrDefault(sheet.getName(), SheetMarks.NONE);
                    VisibleRows rows = new VisibleRows(rows(sheet), of);
                    sheets.add(new Sheet(file, sheet.getName(), rows.rows(), rows.wide()));
                    rows.hidden()
                            .ifPresent(what -> findings.add(
                                    Finding.of(TableCode.HIDDEN, Place.file(file), sheet.getName(), what)));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Book(sheets, findings);
    }

    /** The sheets that are kept from sight. */
    static List<Sheet> hidden(byte[] bytes, String file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    sheets.add(new Sheet(file, sheet.getName(), rows(sheet)));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sheets;
    }

    private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Row row : sheet.read()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(row.getOptionalCell(i).map(XlsxText::text).orElse(""));
            }
            rows.add(new Row(row.getRowNum(), cells));
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return "";
        }
        String format = cell.getDataFormatString();
        boolean date = format != null
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches()
                && !format.equalsIgnoreCase("General");
        if (cell.getType() == CellType.NUMBER) {
            return date ? moment(cell) : number(cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA && date && cell.getRawValue() != null) {
            return moment(cell);
        }
        String text = cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR
                ? cell.getRawValue()
                : cell.getText();
        return Blanks.stripped(text);
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String moment(Cell cell) {
        BigDecimal serial = new BigDecimal(cell.getRawValue());
        LocalDateTime moment = cell.getType() == CellType.NUMBER ? cell.asDate() : null;
        if (moment == null) {
            return number(serial);
        }
        LocalDateTime minute = moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        LocalTime time = minute.toLocalTime();
        if (serial.compareTo(BigDecimal.ONE) < 0) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT)
                ? minute.toLocalDate().toString()
                : minute.toString().substring(0, SECONDS_SHOWN).replace('T', ' ');
    }
}
