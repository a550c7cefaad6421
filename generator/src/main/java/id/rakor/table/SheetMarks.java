package id.rakor.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a sheet says about its rows and columns apart from what stands in them: which are hidden, and which cells are
 * one. Rows are counted from 1, columns from 0.
 *
 * @param hiddenRows rows kept from sight
 * @param hiddenColumns columns kept from sight
 * @param merged cells that are one
 */
record SheetMarks(Set<Integer> hiddenRows, Set<Integer> hiddenColumns, List<Span> merged) {
    /** Nothing hidden, nothing merged. */
    static final SheetMarks NONE = new SheetMarks(Set.of(), Set.of(), List.of());

    private static final Pattern SPAN = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/";
    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    /** Cells from a first to a last row and column. */
    record Span(int top, int left, int bottom, int right) {
        boolean isTall() {
            return bottom > top;
        }

        boolean isWide() {
            return right > left;
        }
    }

    /** The marks of the sheets of a workbook, by the names of the sheets. */
    static Map<String, SheetMarks> of(Path workbook) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        Map<String, String> links = new HashMap<>();
        elements(parts.get(LINKS), "Relationship", at -> links.put(value(at, "Id"), value(at, "Target")));
        Map<String, SheetMarks> marks = new HashMap<>();
        Map<String, String> sheets = new HashMap<>();
        elements(parts.get(WORKBOOK), "sheet", at -> sheets.put(value(at, "name"), value(at, "id")));
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String target = links.getOrDefault(sheet.getValue(), "").replaceFirst("^/?(xl/)?", "xl/");
            marks.put(sheet.getKey(), parts.containsKey(target) ? marks(parts.get(target)) : NONE);
        }
        return marks;
    }

    private static Map<String, byte[]> parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.equals(WORKBOOK) || name.equals(LINKS) || name.startsWith(SHEETS)) {
                    parts.put(name, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return parts;
    }

    private static SheetMarks marks(byte[] part) throws IOException {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        List<Span> merged = new ArrayList<>();
        elements(part, "row", at -> {
            if (isTrue(value(at, "hidden")) && !value(at, "r").isEmpty()) {
                rows.add(Integer.parseInt(value(at, "r")));
            }
        });
        elements(part, "col", at -> {
            if (isTrue(value(at, "hidden"))) {
                int last = Math.min(Integer.parseInt(value(at, "max")), MOST_COLUMNS);
                for (int i = Integer.parseInt(value(at, "min")); i <= last; i++) {
                    columns.add(i - 1);
                }
            }
        });
        elements(part, "mergeCell", at -> {
            Matcher span = SPAN.matcher(value(at, "ref"));
            if (span.matches()) {
                merged.add(new Span(
                        Integer.parseInt(span.group(2)),
                        column(span.group(1)),
                        Integer.parseInt(span.group(4)),
                        column(span.group(3))));
            }
        });
        return new SheetMarks(rows, columns, merged);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static String value(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void elements(byte[] part, String name, Consumer<XMLStreamReader> visit) throws IOException {
        if (part == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader at = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (at.hasNext()) {
                if (at.next() == XMLStreamConstants.START_ELEMENT
                        && at.getLocalName().equals(name)) {
                    visit.accept(at);
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(e);
        }
    }
}
