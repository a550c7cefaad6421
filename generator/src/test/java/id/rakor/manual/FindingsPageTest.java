package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** With {@code -Dcases.accept} the tables of the page are written anew. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/panduan/pesan-kesalahan.md");
    private static final Pattern TITLE = Pattern.compile("temuan\\.(([A-Z])\\d\\d)\\.judul");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- kode ([A-Z]) -->\n).*?(\n<!-- akhir kode -->)");
    private static final Object[] BLANKS = Collections.nCopies(12, "…").toArray();

    private final Words words = Words.builtIn(Language.INDONESIAN);

    @Test
    void lists_every_code_with_its_meaning_and_its_mend_under_its_letter() throws IOException {
        String page = Files.readString(PAGE);
        SortedMap<String, StringBuilder> tables = tables();
        String made = TABLE.matcher(page)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + rows(tables, m.group(2)) + m.group(3)));
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(PAGE, made);
            page = made;
        }

        assertThat(tables.keySet()).as("letters without a table on the page").isEmpty();
        assertThat(page).as("-Dcases.accept writes the page anew").isEqualTo(made);
    }

    private static String rows(SortedMap<String, StringBuilder> tables, String letter) {
        StringBuilder rows = tables.remove(letter);
        return "\n| Kode | Arti | Yang dilakukan |\n|---|---|---|\n" + (rows == null ? "" : rows);
    }

    private SortedMap<String, StringBuilder> tables() {
        SortedMap<String, StringBuilder> tables = new TreeMap<>();
        for (String key : words.keys()) {
            Matcher m = TITLE.matcher(key);
            if (m.matches()) {
                String mend = "temuan." + m.group(1) + ".perbaikan";
                List<String> cells = List.of(m.group(1), said(key), words.has(mend) ? said(mend) : "");
                tables.computeIfAbsent(m.group(2), letter -> new StringBuilder())
                        .append("| ")
                        .append(String.join(" | ", cells))
                        .append(" |\n");
            }
        }
        return tables;
    }

    private String said(String key) {
        return words.text(key, BLANKS).replaceAll("\\s+", " ").replaceAll("([|<>*_`\\[\\]\\\\])", "\\\\$1");
    }
}
