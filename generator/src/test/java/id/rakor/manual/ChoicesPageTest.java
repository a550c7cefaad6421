package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.RecordType;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Shape;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * With {@code -Dcases.accept} the tables of the page are written anew; what a row says behind the word that
 * pages show is written by hand and stays.
 */
class ChoicesPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/panduan/pilihan-kata.md");
    private static final Pattern TABLES = Pattern.compile("(?s)(<!-- pilihan -->\n).*?(<!-- akhir pilihan -->)");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);

    /** By enumeration and key, the names of the parts of records that have the key. */
    private static final Map<Class<?>, Map<String, Set<String>>> USES = new HashMap<>();

    @BeforeAll
    static void walk() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> ahead = new ArrayDeque<>(List.of(Settings.class));
        List.of(RecordType.values()).forEach(type -> ahead.add(type.type()));
        while (!ahead.isEmpty()) {
            Class<?> owner = ahead.remove();
            if (!seen.add(owner)) {
                continue;
            }
            for (Shape.Part part : Shape.of(owner).parts()) {
                if (part.element() instanceof Class<?> held && held.isEnum()) {
                    USES.computeIfAbsent(held, type -> new TreeMap<>())
                            .computeIfAbsent(part.key(), key -> new TreeSet<>())
                            .add(WORDS.text("rekaman." + owner.getSimpleName()));
                } else if (part.element() instanceof Class<?> held && held.isRecord()) {
                    ahead.add(held);
                }
            }
        }
    }

    @Test
    void lists_every_word_that_a_key_may_take() throws IOException {
        String page = Files.readString(PAGE);
        String made = TABLES.matcher(page)
                .replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + tables(rows(page)) + m.group(2)));
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(PAGE, made);
        }

        assertThat(USES).hasSizeGreaterThan(25);
        assertThat(Files.readString(PAGE))
                .as("-Dcases.accept writes the page anew")
                .isEqualTo(made);
    }

    /** What the page says of each word, by heading and word. */
    private static Map<String, String> rows(String page) {
        Map<String, String> rows = new HashMap<>();
        String heading = "";
        for (String line : page.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("#")) {
                heading = line;
            } else if (row.matches()) {
                rows.put(heading + row.group(1), row.group(2));
            }
        }
        return rows;
    }

    private static String tables(Map<String, String> known) {
        Map<String, Class<?>> choices = new TreeMap<>();
        USES.forEach((type, uses) -> choices.put(heading(uses), type));
        StringBuilder out = new StringBuilder();
        choices.forEach((heading, type) -> {
            out.append('\n').append(heading).append("\n\n| Ditulis | Artinya |\n|---|---|\n");
            for (String word : Keyed.words(type)) {
                String shown = WORDS.text("pilihan." + type.getSimpleName() + "." + word);
                String said = known.getOrDefault(heading + word, shown);
                String kept = said.equals(shown) || said.startsWith(shown + ": ") ? said : shown;
                out.append("| `" + word + "` | " + kept + " |\n");
            }
        });
        return out.append('\n').toString();
    }

    private static String heading(Map<String, Set<String>> uses) {
        List<String> each = new ArrayList<>();
        uses.forEach((key, owners) -> each.add("`" + key + "` pada " + WORDS.list(List.copyOf(owners))));
        return "### " + String.join("; ", each);
    }
}
