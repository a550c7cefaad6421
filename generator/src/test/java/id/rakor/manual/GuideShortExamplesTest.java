package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Linker.Linked;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.check.Checks;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short examples of the guide, each put into a meeting of its own. */
class GuideShortExamplesTest {
    private static final Path GUIDE = Path.of("src/site/markdown/panduan");
    private static final Pattern WHOLE = Pattern.compile("(?ms)^```yaml\n# content/(\\S+)\n(.*?)^```$");
    private static final Pattern SHORT = Pattern.compile("(?ms)^```yaml\n# rapat.yaml\n(.*?)^```$");
    private static final Pattern SETTINGS = Pattern.compile("(?ms)^```yaml\n# rakor.yaml\n(.*?)^```$");
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 9);
    private static final String HEAD = """
            judul: Percobaan
            jenis:
              - rakor
            status: terlaksana
            asal: kantor
            kelas: biasa
            sumber:
              - notula-rakor-1-2026
            """;

    /** Keys of every record, told on other pages of the guide. */
    private static final Set<String> ELSEWHERE = Set.of("id_lama", "kelas_bidang");

    @TempDir
    static Path content;

    private static final List<String> EXAMPLES = new ArrayList<>();
    private static Loaded loaded;
    private static Linked linked;

    @BeforeAll
    static void read() throws IOException {
        for (String page : pages()) {
            for (MatchResult whole : WHOLE.matcher(page).results().toList()) {
                write(whole.group(1), whole.group(2));
            }
            SHORT.matcher(page).results().map(m -> m.group(1)).forEach(EXAMPLES::add);
        }
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String example = EXAMPLES.get(i);
            String head = example.startsWith("status:") ? HEAD.replaceFirst("status: .*\n", "") : HEAD;
            write("rapat/percobaan/percobaan-" + (i + 1) + "/rapat.yaml", head + example);
        }
        loaded = new Loader(2).load(content);
        linked = Linker.link(UsedRows.added(loaded.records(), List.of(), prose -> ""), List.of(), Edition.FULL, AFTER);
    }

    @Test
    void can_each_be_put_into_a_meeting_as_they_stand() {
        assertThat(EXAMPLES).hasSizeGreaterThan(15);
        assertThat(loaded.findings()).isEmpty();
        assertThat(linked.findings()).isEmpty();
        assertThat(loaded.records().of(RecordType.MEETING)).hasSizeGreaterThan(EXAMPLES.size());
    }

    @Test
    void name_only_rows_that_the_program_brings() throws IOException {
        String page = Files.readString(GUIDE.resolve("orang-dan-lembaga.md"));
        String table = page.substring(page.indexOf("| Yang dicari"), page.indexOf("Daftar lengkapnya"));
        Set<String> rows = new TreeSet<>();
        for (RecordType type : RecordType.values()) {
            rows.addAll(loaded.records().shelf().ids(type));
        }

        assertThat(Pattern.compile("`([^`]+)`").matcher(table).results().map(m -> m.group(1)))
                .hasSizeGreaterThan(15)
                .isSubsetOf(rows);
    }

    @Test
    void can_be_put_into_the_settings_as_they_stand() throws IOException {
        Path office = Files.createDirectory(content.resolveSibling("kantor-" + System.nanoTime()));
        List<String> settings = SETTINGS.matcher(String.join("\n", pages()))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(settings).isNotEmpty();
        for (String example : settings) {
            Files.writeString(office.resolve("rakor.yaml"), "format: 1\nnama: A\nkantor: B\n" + example);
            Loaded alone = new Loader(1).load(office);
            assertThat(alone.findings()).isEmpty();
            assertThat(alone.settings().papers()).isNotNull();
        }
    }

    @Test
    void give_no_warning() {
        assertThat(Checks.run(linked.catalog(), null))
                .filteredOn(finding -> finding.place().file().startsWith("rapat/percobaan/"))
                .filteredOn(finding -> finding.code().severity() != Severity.NOTE)
                .extracting(Finding::toString)
                .isEmpty();
    }

    @Test
    void show_with_the_long_ones_every_key_that_a_record_can_hold() throws IOException {
        String guide = String.join("\n", pages());
        List<Class<?>> types = new ArrayList<>(List.of(Settings.class));
        Stream.of(RecordType.values()).forEach(type -> types.add(type.type()));
        for (Class<?> type : types) {
            Set<String> untold = new TreeSet<>();
            for (String key : keys(type, new TreeSet<>(), new TreeSet<>())) {
                if (!Pattern.compile("(?m)^[ -]*" + key + ":").matcher(guide).find()) {
                    untold.add(key);
                }
            }
            untold.removeAll(ELSEWHERE);
            assertThat(untold).as(type.getSimpleName()).isEmpty();
        }
    }

    /** The keys of a record class and of all that stand inside it. */
    private static Set<String> keys(Class<?> type, Set<String> keys, Set<String> seen) {
        if (!seen.add(type.getName())) {
            return keys;
        }
        for (Shape.Part part : Shape.of(type).parts()) {
            if (part.place() == Shape.Place.KEYED) {
                keys.add(part.key());
            }
            Class<?> inner = part.place() == Shape.Place.INLINE ? part.raw() : inner(part);
            if (inner != null && Shape.isKeyed(inner) && inner != Meta.class) {
                keys(inner, keys, seen);
            }
        }
        return keys;
    }

    private static Class<?> inner(Shape.Part part) {
        boolean points = part.component().getGenericType().getTypeName().contains("Ref<");
        return !points && part.element() instanceof Class<?> type ? type : null;
    }

    private static void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(GUIDE)) {
            for (Path file : files.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readString(file));
            }
        }
        return pages;
    }
}
