package id.rakor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rakor.Project;
import id.rakor.Tree;
import id.rakor.cli.Session;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Canonical;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.load.Rows;
import id.rakor.load.bind.Binder;
import id.rakor.load.bind.Binder.Given;
import id.rakor.load.bind.Faults;
import id.rakor.load.bind.LoadCode;
import id.rakor.load.bind.Vocabulary;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.Samples;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Shape;
import id.rakor.schema.SchemaJudge.Question;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.TreePrinter;
import id.rakor.yaml.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas before an implementation by others: it accepts what reading accepts, and refuses what reading refuses. */
class SchemaJudgeTest {
    private static final Path PROJECT = Project.root().resolve("generator/src");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n# content/(\\S+)\n(.*?)^```$");
    private static final Given GIVEN = new Given(new Id("percobaan"), Map.of());

    /** What no schema of one file can say: names of files, and codes and ids that are taken. */
    private static final Set<LoadCode> BEYOND = EnumSet.of(LoadCode.CODE_TWICE, LoadCode.ID_TWICE, LoadCode.NO_FOLDER);

    private static final Vocabulary VOCABULARY = new Vocabulary();

    private static SchemaJudge judge;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        judge = new SchemaJudge(SchemaFiles.of(Words.builtIn(Language.INDONESIAN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'asing': 1}", "{'$ref': '#/$defs/a', '$defs': {'a': {'asing': 1}}}", "{'type': 'tekst'}"})
    void takes_no_schema_with_a_word_that_nobody_knows(String schema) {
        Map<String, String> schemas = Map.of("a", schema.replace('\'', '"'));
        assertThatThrownBy(() -> new SchemaJudge(schemas)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void accepts_the_five_meetings_and_the_tables() throws IOException {
        assertThat(refused(Project.root().resolve("content"))).isEmpty();
    }

    @Test
    void accepts_the_invented_office_and_the_records_in_its_archive() throws IOException {
        assertThat(refused(PROJECT.resolve("main/resources/contoh"))).isEmpty();
        Session.run("contoh", "--only", "arsip", "--output", folder.toString());
        Path bag = folder.resolve("isi");
        Tree.unpack(folder.resolve("arsip/rakor-publik.zip"), bag);
        Path data = bag.resolve("rakor-publik/data");
        assertThat(refused(data.resolve("konten"))).isEmpty();
        assertThat(data.resolve("skema/rapat.schema.json")).exists();
    }

    @Test
    void accepts_every_example_of_the_guide() throws IOException {
        for (Path page : Tree.files(PROJECT.resolve("site/markdown/panduan"))) {
            for (MatchResult example :
                    EXAMPLE.matcher(Files.readString(page)).results().toList()) {
                Path file = folder.resolve(example.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, example.group(2));
            }
        }
        assertThat(Tree.files(folder)).hasSizeGreaterThan(10);
        assertThat(refused(folder)).isEmpty();
    }

    @Test
    void agrees_with_reading_about_every_broken_case() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String house : List.of("muat", "periksa", "naskah")) {
            for (Path file : Tree.files(PROJECT.resolve("test/cases").resolve(house))) {
                if (file.endsWith("content/rakor.yaml")) {
                    wrong.addAll(disagreements(file.getParent()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void agrees_with_reading_about_everything_that_can_be_wrong_with_one_key() {
        Samples samples = Samples.of(Classification.ORDINARY);
        List<Question> questions = new ArrayList<>();
        List<Boolean> good = new ArrayList<>();
        Mutants mutants = new Mutants();
        for (RecordType type : RecordType.values()) {
            if (type.layout() != Layout.NESTED) {
                Record record = (Record) samples.full(type);
                boolean map = type.layout() == Layout.MAP;
                for (Mapping mutant : mutants(record, mutants)) {
                    Mapping file = map ? Mapping.of(List.of(Entry.of("percobaan", mutant))) : mutant;
                    questions.add(new Question(SchemaFiles.name(type), TreePrinter.print(file)));
                    good.add(isRead(Shape.of(type.type()), mutant));
                }
            }
        }
        for (Mapping mutant : mutants(samples.settings(), mutants)) {
            questions.add(new Question(SchemaFiles.settings(), TreePrinter.print(mutant)));
            good.add(isRead(Shape.of(Settings.class), mutant));
        }
        List<String> said = judge.judge(questions);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).isEmpty() != good.get(i)) {
                wrong.add(questions.get(i).schema() + " " + said.get(i) + "\n"
                        + questions.get(i).text());
            }
        }
        assertThat(questions).hasSizeGreaterThan(5_000);
        assertThat(good).contains(true, false);
        assertThat(wrong.stream().limit(20))
                .as("%d of %d", wrong.size(), said.size())
                .isEmpty();
    }

    /** Each key of a record beside those it cannot be without, mutated. */
    private static List<Mapping> mutants(Record record, Mutants mutants) {
        Shape shape = Shape.of(record.getClass());
        byte[] text = Canonical.text(record).getBytes(StandardCharsets.UTF_8);
        Mapping whole =
                Mutants.pruned((Mapping) TreeReader.read(text, "").root().orElseThrow());
        Set<String> required = Set.copyOf(shape.parts().stream()
                .filter(Shape.Part::required)
                .map(Shape.Part::key)
                .toList());
        List<Mapping> all = new ArrayList<>();
        for (Entry entry : whole.entries()) {
            all.addAll(mutants.of(
                    shape.type().getName(),
                    Mapping.of(whole.entries().stream()
                            .filter(e -> e == entry || required.contains(e.key().text()))
                            .toList())));
        }
        return all;
    }

    private static boolean isRead(Shape shape, Mapping mapping) {
        Node node = TreeReader.read(TreePrinter.print(mapping).getBytes(StandardCharsets.UTF_8), "")
                .root()
                .orElseThrow();
        Faults faults = new Faults("");
        new Binder(VOCABULARY, faults).record(shape, node, "", GIVEN);
        return faults.findings().stream().noneMatch(SchemaJudgeTest::isOfForm);
    }

    private static boolean isOfForm(Finding finding) {
        boolean named = finding.code().id().compareTo("M16") > 0
                || finding.code() == LoadCode.FORMAT
                || !finding.place().pointer().isEmpty();
        return finding.code().severity() == Severity.ERROR && named && !BEYOND.contains(finding.code());
    }

    private static List<String> refused(Path content) throws IOException {
        Loaded loaded = new Loader(2).load(content);
        assertThat(loaded.findings()).noneMatch(f -> f.code().severity() == Severity.ERROR);
        List<String> files = loaded.files();
        List<String> said = judge.judge(questions(content, files));
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!said.get(i).isEmpty()) {
                refused.add(files.get(i) + " " + said.get(i));
            }
        }
        return refused;
    }

    /** Files that reading and the schema do not both accept or refuse; those that are no plain YAML aside. */
    private static List<String> disagreements(Path content) throws IOException {
        Loaded loaded = new Loader(2).load(content);
        List<String> files = loaded.files().stream()
                .filter(file -> loaded.findings().stream()
                        .noneMatch(f ->
                                f.place().file().equals(file) && f.code().id().startsWith("Y")))
                .toList();
        List<String> said = judge.judge(questions(content, files));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            boolean good = loaded.findings().stream()
                    .filter(f -> f.place().file().equals(file) && f.code() instanceof LoadCode)
                    .noneMatch(SchemaJudgeTest::isOfForm);
            if (good != said.get(i).isEmpty()) {
                wrong.add(content + "/" + file + " " + said.get(i));
            }
        }
        return wrong;
    }

    private static List<Question> questions(Path content, List<String> files) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String file : files) {
            questions.add(new Question(schemaOf(file), Files.readString(content.resolve(file))));
        }
        return questions;
    }

    private static String schemaOf(String file) {
        String[] way = file.split("/");
        if (way.length == 1) {
            return SchemaFiles.settings();
        }
        return way[0].equals(Rows.FOLDER)
                ? SchemaFiles.rows(Rows.typeOf(way[1]).orElseThrow())
                : SchemaFiles.name(RecordType.named(way[0]).orElseThrow());
    }
}
