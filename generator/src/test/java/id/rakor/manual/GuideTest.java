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
import id.rakor.model.Records.Held;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the secretary's guide, put together as one content folder. */
class GuideTest {
    private static final Path GUIDE = Path.of("src/site/markdown/panduan");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n# content/(\\S+)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");
    private static final LocalDate AFTER = LocalDate.of(2026, 6, 1);

    @TempDir
    static Path content;

    private static final Map<String, String> EXAMPLES = new TreeMap<>();
    private static Loaded loaded;
    private static Linked linked;

    @BeforeAll
    static void read() throws IOException {
        for (Path page : pages()) {
            Matcher example = EXAMPLE.matcher(Files.readString(page));
            while (example.find()) {
                String twice = EXAMPLES.put(example.group(1), example.group(2));
                assertThat(twice).as(example.group(1)).isNull();
            }
        }
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            Path file = content.resolve(example.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }
        loaded = new Loader(2).load(content);
        linked = Linker.link(UsedRows.added(loaded.records(), List.of(), prose -> ""), List.of(), Edition.FULL, AFTER);
    }

    @Test
    void has_an_example_of_every_type_of_record() {
        assertThat(Stream.of(RecordType.values())
                        .filter(type -> loaded.records().of(type).isEmpty()))
                .containsExactly(RecordType.RESULT);
        assertThat(loaded.settings()).isNotNull();
    }

    @Test
    void its_examples_load_and_link_without_a_finding() {
        assertThat(loaded.findings()).isEmpty();
        assertThat(linked.findings()).isEmpty();
    }

    @Test
    void its_examples_give_no_warning() {
        assertThat(Checks.run(linked.catalog(), null))
                .filteredOn(finding -> finding.code().severity() != Severity.NOTE)
                .extracting(Finding::code)
                .isEmpty();
    }

    @Test
    void its_figures_say_what_they_count_and_how_they_are_meant() {
        assertThat(Checks.run(linked.catalog(), null))
                .extracting(finding -> finding.code().id())
                .doesNotContain("K33");
    }

    @Test
    void its_meeting_shows_nearly_every_key() {
        Held meeting = loaded.records().of(RecordType.MEETING).get(0);
        List<String> unused = Shape.of(meeting.entity().getClass()).parts().stream()
                .filter(part -> part.place() == Shape.Place.KEYED)
                .filter(part -> List.of().equals(value(part, meeting)) || value(part, meeting) == null)
                .map(Part::key)
                .toList();

        assertThat(unused).containsExactlyInAnyOrder("id_lama", "konflik", "rapat_terkait");
    }

    @Test
    void its_pages_lead_only_to_each_other() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(GUIDE.resolve(link.group(1))).exists();
            }
        }
    }

    private static Object value(Part part, Held held) {
        return part.of((Record) held.entity());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
