package id.rakor.table;

import java.io.StringWriter;
import java.util.List;

/** Writes separated values that a spreadsheet of an Indonesian office opens by double click: mark, semicolons, CRLF. */
public final class CsvWriter {
    private static final String MARK = "\uFEFF";

    private CsvWriter() {}

    /** The text of a file with these rows. */
    public static String text(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(';')
                .build(out);
        rows.forEach(csv::writeRecord);
        return MARK + out;
    }
}
