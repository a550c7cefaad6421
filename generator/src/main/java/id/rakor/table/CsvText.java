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
import java.util.Map;
import java.util.stream.Collectors;

/** Reads separated values: comma, semicolon or tab, UTF-8 with or without mark, else Windows-1252. */
final class CsvText {
    private static final String MARK = "\uFEFF";
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LOOKED_AT = 20_000;
    private static final int MANY = 1_000;

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

    /** The one that stands equally often in most lines, quoted parts aside; of two alike that which stands more often. */
    private static char separator(String text) {
        List<int[]> lines = counts(text);
        char best = SEPARATORS[0];
        long most = 0;
        for (int k = 0; k < SEPARATORS.length; k++) {
            int at = k;
            Map<Integer, Long> alike = lines.stream()
                    .filter(line -> line[at] > 0)
                    .collect(Collectors.groupingBy(line -> line[at], Collectors.counting()));
            long score = alike.entrySet().stream()
                    .mapToLong(entry -> entry.getValue() * MANY + entry.getKey())
                    .max()
                    .orElse(0);
            if (score > most) {
                most = score;
                best = SEPARATORS[k];
            }
        }
        return best;
    }

    /** How often each separator stands outside quotes, line by line. */
    private static List<int[]> counts(String text) {
        List<int[]> lines = new ArrayList<>();
        int[] line = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                lines.add(line);
                line = new int[SEPARATORS.length];
            }
            for (int k = 0; k < SEPARATORS.length && !quoted; k++) {
                line[k] += c == SEPARATORS[k] ? 1 : 0;
            }
        }
        lines.add(line);
        return lines;
    }
}
