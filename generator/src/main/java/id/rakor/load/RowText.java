package id.rakor.load;

import id.rakor.model.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of a table that is not read yet.
 *
 * @param type its type
 * @param file its table
 * @param text its YAML, its id in the first line
 */
record RowText(RecordType type, String file, String text) {
    private static final Pattern START = Pattern.compile("(?m)^([a-z0-9-]+):$");

    /** The rows of some packed tables by id; of two with one id the first stays. */
    static Map<String, RowText> cut(RecordType type, List<String> files) {
        Map<String, RowText> rows = new TreeMap<>();
        for (String file : files) {
            String text = new String(Packed.bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
            List<MatchResult> starts = START.matcher(text).results().toList();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
                String row = text.substring(starts.get(i).start(), end);
                rows.putIfAbsent(starts.get(i).group(1), new RowText(type, file, row));
            }
        }
        return rows;
    }
}
