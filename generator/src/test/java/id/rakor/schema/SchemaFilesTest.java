package id.rakor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.cli.Session;
import id.rakor.load.Rows;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.value.Day;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas say; whether others read them as we do is for {@link SchemaJudgeTest} to see. */
class SchemaFilesTest {
    private static final Path CASES = Project.root().resolve("generator/src/test/cases/skema");
    private static final Pattern POINTER = Pattern.compile("\"\\$ref\": \"#/\\$defs/([^\"]+)\"");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^    \"([^\"]+)\": \\{$");
    private static final Map<String, String> FILES = SchemaFiles.of(Words.builtIn(Language.INDONESIAN));

    @TempDir
    Path folder;

    /** The schema of a small type, whole; with {@code -Dcases.accept} it is written anew. */
    @ParameterizedTest
    @CsvSource({"istilah, INDONESIAN", "istilah, ENGLISH", "orang, INDONESIAN"})
    void says_what_the_case_expects(String type, Language language) throws IOException {
        String name = type + ".schema.json";
        Path expected = CASES.resolve(language.code()).resolve(name);
        String seen = SchemaFiles.of(Words.builtIn(language)).get(name);
        if (System.getProperty("cases.accept") != null) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }

    @Test
    void has_a_schema_of_every_kind_of_file() {
        Set<String> wanted = new TreeSet<>(Set.of("rakor.schema.json", "rujukan-pemilihan.schema.json"));
        for (RecordType type : RecordType.values()) {
            if (type.layout() != Layout.NESTED) {
                wanted.add(type.folder() + ".schema.json");
            }
        }
        assertThat(FILES.keySet()).containsExactlyElementsOf(wanted);
    }

    @Test
    void leads_only_to_definitions_that_are_there_and_has_none_in_vain() {
        FILES.forEach((name, text) -> {
            String definitions = text.substring(text.indexOf("  \"$defs\": {"));
            assertThat(found(POINTER, text)).as(name).isEqualTo(found(DEFINITION, definitions));
        });
    }

    @Test
    void knows_each_day_of_the_calendar_and_no_other() {
        String form = (String) new Plain(new Glossary(Words.builtIn(Language.INDONESIAN)))
                .forms()
                .get("tanggal")
                .get("pattern");
        Pattern pattern = Pattern.compile(form);
        for (int year = 1898; year <= 2201; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    assertThat(pattern.matcher(text).matches())
                            .as(text)
                            .isEqualTo(Day.parse(text).isPresent());
                }
                String text = String.format("%04d-%02d", year, month);
                assertThat(pattern.matcher(text).matches())
                        .as(text)
                        .isEqualTo(Day.parse(text).isPresent());
            }
            assertThat(pattern.matcher("" + year).matches())
                    .isEqualTo(Day.parse("" + year).isPresent());
        }
    }

    @Test
    void is_written_by_its_command_the_same_each_time() throws IOException {
        Path first = folder.resolve("a");
        Path second = folder.resolve("b");
        Session session = Session.run("skema", "--output", first.toString());
        Session.run("schema", "--output", second.toString(), "--bahasa", "en");

        assertThat(session.code()).isZero();
        assertThat(session.out()).contains(FILES.size() + " skema");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            assertThat(first.resolve(file.getKey())).hasContent(file.getValue());
            assertThat(second.resolve(file.getKey())).content().isNotEqualTo(file.getValue());
        }
        assertThat(Session.run("skema").code()).isEqualTo(2);
    }

    @Test
    void stands_behind_every_file_of_content_in_the_editor() throws IOException {
        String settings = Files.readString(Project.root().resolve(".vscode/settings.json"));
        assertThat(settings).contains(line("rakor", List.of("content/rakor.yaml")));
        for (RecordType type : RecordType.values()) {
            if (type.layout() != Layout.NESTED) {
                String folder = type.folder();
                String name = type.layout() == Layout.FOLDER ? folder : "*";
                List<String> globs = new ArrayList<>(List.of("content/" + folder + "/**/" + name + ".yaml"));
                boolean rows = Rows.types().contains(type);
                if (rows && type.layout() == Layout.MAP) {
                    globs.addAll(rows(folder));
                } else if (rows) {
                    assertThat(settings).contains(line(Rows.FOLDER + "-" + folder, rows(folder)));
                }
                assertThat(settings).contains(line(folder, globs));
            }
        }
        assertThat(Files.readString(Project.root().resolve(".vscode/extensions.json")))
                .contains("redhat.vscode-yaml");
    }

    private static List<String> rows(String folder) {
        return List.of("content/rujukan/" + folder + ".yaml", "content/rujukan/" + folder + "-*.yaml");
    }

    private static String line(String name, List<String> globs) {
        String list = globs.stream().map(glob -> "\"" + glob + "\"").collect(Collectors.joining(", "));
        return "\"./output/skema/" + name + ".schema.json\": [" + list + "]";
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
