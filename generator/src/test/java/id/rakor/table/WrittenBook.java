package id.rakor.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook made of lines that a person can read, part by part as an office program saves it. {@code == Name} begins a
 * sheet, {@code == Name (tersembunyi)} a hidden one; {@code gabung A1:F1} makes cells one, {@code baris tersembunyi 7} and
 * {@code kolom tersembunyi C} hide. Any other line is a row, its cells parted by upright strokes: {@code @2026-12-02} is a
 * day and {@code @09:00} an hour, both kept as numbers with a form; {@code #46371} is a bare number; {@code ~} breaks a line.
 */
public final class WrittenBook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final double SECONDS = 86_400;

    private final List<Part> sheets = new ArrayList<>();

    private static final class Part {
        private final String name;
        private final StringBuilder rows = new StringBuilder();
        private final StringBuilder columns = new StringBuilder();
        private final List<String> merged = new ArrayList<>();
        private final List<Integer> hidden = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();

        Part(String name) {
            this.name = name;
        }
    }

    private WrittenBook() {}

    /** The bytes of the workbook that a text describes. */
    public static byte[] bytes(String text) throws IOException {
        WrittenBook book = new WrittenBook();
        text.lines().forEach(book::take);
        return book.zip();
    }

    private void take(String line) {
        if (line.startsWith("== ")) {
            sheets.add(new Part(line.substring(3)));
            return;
        }
        Part sheet = sheets.get(sheets.size() - 1);
        if (line.startsWith("gabung ")) {
            sheet.merged.add(line.substring(7));
        } else if (line.startsWith("baris tersembunyi ")) {
            sheet.hidden.add(Integer.valueOf(line.substring(18)));
        } else if (line.startsWith("kolom tersembunyi ")) {
            int column = line.charAt(18) - 'A' + 1;
            sheet.columns.append("<col min=\"" + column + "\" max=\"" + column + "\" width=\"9\" hidden=\"1\"/>");
        } else {
            sheet.lines.add(line);
        }
    }

    private static String rows(Part sheet) {
        for (int r = 0; r < sheet.lines.size(); r++) {
            sheet.rows
                    .append("<row r=\"" + (r + 1) + "\"")
                    .append(sheet.hidden.contains(r + 1) ? " hidden=\"1\">" : ">");
            String[] cells = sheet.lines.get(r).split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                sheet.rows.append(cell(cells[c].strip(), Row.letters(c) + (r + 1)));
            }
            sheet.rows.append("</row>");
        }
        return sheet.rows.toString();
    }

    private static String cell(String text, String address) {
        if (text.isEmpty()) {
            return "";
        } else if (text.startsWith("#")) {
            return "<c r=\"" + address + "\"><v>" + text.substring(1) + "</v></c>";
        } else if (text.startsWith("@") && text.contains(":")) {
            double part = LocalTime.parse(text.substring(1)).toSecondOfDay() / SECONDS;
            return "<c r=\"" + address + "\" s=\"2\"><v>" + part + "</v></c>";
        } else if (text.startsWith("@")) {
            long days = ChronoUnit.DAYS.between(START, LocalDate.parse(text.substring(1)));
            return "<c r=\"" + address + "\" s=\"1\"><v>" + days + "</v></c>";
        }
        String safe = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("~", "\n");
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + safe + "</t></is></c>";
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder listed = new StringBuilder();
            StringBuilder links = new StringBuilder();
            StringBuilder types = new StringBuilder();
            for (int i = 1; i <= sheets.size(); i++) {
                Part sheet = sheets.get(i - 1);
                boolean hidden = sheet.name.endsWith(" (tersembunyi)");
                String name = sheet.name.replace(" (tersembunyi)", "");
                listed.append("<sheet name=\"" + name + "\" sheetId=\"" + i + "\" r:id=\"s" + i + "\""
                        + (hidden ? " state=\"hidden\"/>" : "/>"));
                links.append("<Relationship Id=\"s" + i + "\" Type=\"" + LINKS
                        + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
                types.append(
                        "<Override PartName=\"/xl/worksheets/sheet" + i
                                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                put(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheet));
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + type("workbook.xml", "sheet.main") + type("styles.xml", "styles") + types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"b\" Type=\"" + LINKS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>" + listed
                            + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            links + "<Relationship Id=\"st\" Type=\"" + LINKS + "/styles\" Target=\"styles.xml\"/>"));
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/>"
                            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"20\" applyNumberFormat=\"1\"/>"
                            + "</cellXfs></styleSheet>");
        }
        return out.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String sheet(Part sheet) {
        StringBuilder merged = new StringBuilder();
        sheet.merged.forEach(span -> merged.append("<mergeCell ref=\"" + span + "\"/>"));
        return "<worksheet xmlns=\"" + MAIN + "\">"
                + (sheet.columns.isEmpty() ? "" : "<cols>" + sheet.columns + "</cols>") + "<sheetData>" + rows(sheet)
                + "</sheetData>"
                + (merged.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>") + "</worksheet>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
