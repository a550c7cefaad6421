package id.rakor.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads separated values: comma, semicolon or tab, UTF-8 with or without mark, else Windows-1252. */
final class CsvText {
    private static final String MARK = "\uFEFF";
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LOOKED_AT = 20_000;

    private CsvText() {}

    static Book read(byte[] bytes, String file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
            findings.add(Finding.of(TableCode.WINDOWS, Place.file(file), file));
        }
        text = text.startsWith(MARK) ? text.substring(1) : text;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(new Row(
                        rows.size() + 1,
                        record.getFields().stream().map(Blanks::stripped).toList()));
            }
        }
        return new Book(List.of(new Sheet(file, "", rows)), findings);
    }

    /** The one that stands outside quotes in most lines; of two alike the earlier. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (int k = 0; k < SEPARATORS.length && !quoted; k++) {
                counts[k] += c == SEPARATORS[k] ? 1 : 0;
            }
        }
        int best = 0;
        for (int k = 1; k < SEPARATORS.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return SEPARATORS[best];
    }
}
