package id.rakor.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the table of rooms in the manual against the compiled classes. */
class HouseTest {
    private static final String ROOT = "id.rakor.";
    private static final Pattern ARROW = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+.*");
    private static final Pattern BANNED = Pattern.compile(".*(Impl|Utils?|Manager|Helper)|Abstract.*");
    private static final Set<String> FREE_SIZE = Set.of("model", "view", "check", "site");

    /** One file for each paper: a package of equals. */
    private static final Path PAPERS_SEEN = Path.of("view", "paper");

    /** Files that hold words of formats, systems and libraries, which no reader sees. */
    private static final Set<String> SPEAK_TO_MACHINES = Set.of(
            "Journal.java",
            "Manifest.java",
            "OutputException.java",
            "Faults.java",
            "HtmlText.java",
            "PageLinks.java",
            "Metadata.java",
            "Schemas.java");

    private static Rooms rooms;
    private static final Map<String, Set<String>> USES = new TreeMap<>();

    @BeforeAll
    static void read_classes_and_table() throws IOException {
        rooms = Rooms.read(Project.root().resolve("generator/src/site/markdown/architecture.md"));
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        Path classes = Project.root().resolve("generator/target/classes");
        int code = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "-verbose:class",
                "--ignore-missing-deps",
                classes.toString());
        assertThat(code).as(out.toString()).isZero();
        for (String line : out.toString().lines().toList()) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches() && arrow.group(1).startsWith(ROOT)) {
                USES.computeIfAbsent(arrow.group(1), c -> new TreeSet<>()).add(arrow.group(2));
            }
        }
    }

    @Test
    void reads_a_table_with_rows_and_classes_with_uses() {
        assertThat(rooms.names()).contains("finding", "model", "catalog", "build", "cli");
        assertThat(USES.size()).isGreaterThan(50);
    }

    @Test
    void every_package_is_a_room_of_the_table() {
        assertThat(rooms.names())
                .containsAll(USES.keySet().stream().map(HouseTest::room).toList());
    }

    @Test
    void a_room_imports_only_what_its_row_names() {
        List<String> wrong = new ArrayList<>();
        USES.forEach((from, targets) -> targets.stream()
                .filter(to -> to.startsWith(ROOT) && !room(to).equals(room(from)))
                .filter(to -> !rooms.of(room(from)).imports().contains(room(to)))
                .forEach(to -> wrong.add(from + " -> " + to)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_library_is_used_only_in_the_rooms_that_name_it() {
        List<String> wrong = new ArrayList<>();
        USES.forEach((from, targets) -> targets.stream()
                .filter(to -> !to.startsWith(ROOT) && !to.startsWith("java.") && !to.startsWith("javax."))
                .filter(to -> rooms.of(room(from)).libraries().stream().noneMatch(to::startsWith))
                .forEach(to -> wrong.add(from + " -> " + to)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_imports_upwards_and_no_two_rooms_import_each_other() {
        List<String> wrong = new ArrayList<>();
        for (String name : rooms.names()) {
            Rooms.Room room = rooms.of(name);
            room.imports().stream()
                    .filter(other -> !other.isEmpty())
                    .filter(other -> rooms.of(other) == null || rooms.of(other).floor() > room.floor())
                    .forEach(other -> wrong.add(name + " -> " + other));
        }
        assertThat(wrong).isEmpty();
        assertThat(circle(packages())).isEmpty();
    }

    @Test
    void packages_of_the_model_import_leftwards() {
        List<String> wrong = new ArrayList<>();
        USES.forEach((from, targets) -> targets.forEach(to -> {
            int here = rank(from);
            int there = rank(to);
            if (here >= 0 && there > here) {
                wrong.add(from + " -> " + to);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_class_hides_behind_an_empty_word() {
        assertThat(sources().map(p -> p.getFileName().toString().replace(".java", "")))
                .noneMatch(name -> BANNED.matcher(name).matches());
    }

    @Test
    void files_are_small_and_even() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources().toList()) {
            int lines = Files.readAllLines(source).size();
            sizes.add(lines);
            if (lines > 300) {
                tooLong.add(source.getFileName() + " " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
        long even = sizes.stream().filter(lines -> lines < 180).count();
        assertThat((double) even / sizes.size()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void methods_are_short() throws IOException {
        assertThat(Methods.longerThan(40, sources().toList())).isEmpty();
    }

    @Test
    void a_package_that_works_has_at_most_fifteen_files() {
        Map<String, Integer> files = new TreeMap<>();
        for (Path folder : sources().map(Path::getParent).toList()) {
            String name = folder.getFileName().toString();
            if (folder.endsWith(PAPERS_SEEN)) {
                continue;
            }
            if (!FREE_SIZE.contains(name) && !rooms.modelOrder().contains(name) && !name.equals("page")) {
                files.merge(folder.toString(), 1, Integer::sum);
            }
        }
        files.values().removeIf(count -> count <= 15);
        assertThat(files).isEmpty();
    }

    @Test
    void no_reader_s_word_stands_in_java() throws IOException {
        List<Path> sources = sources()
                .filter(p -> !SPEAK_TO_MACHINES.contains(p.getFileName().toString()))
                .toList();
        assertThat(Methods.sentences(sources)).isEmpty();
    }

    @Test
    void no_source_is_ignored_by_git() throws Exception {
        Process git = new ProcessBuilder(
                        "git", "status", "--porcelain", "--ignored", "-uall", "generator/src", "templates", "content")
                .directory(Project.root().toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines =
                new String(git.getInputStream().readAllBytes()).lines().toList();
        assertThat(git.waitFor()).isZero();
        assertThat(lines).noneMatch(line -> line.startsWith("!!"));
    }

    private static Map<String, Set<String>> packages() {
        Map<String, Set<String>> packages = new TreeMap<>();
        USES.forEach((from, targets) -> targets.stream()
                .filter(to -> to.startsWith(ROOT) && !packageOf(to).equals(packageOf(from)))
                .forEach(to -> packages.computeIfAbsent(packageOf(from), p -> new TreeSet<>())
                        .add(packageOf(to))));
        return packages;
    }

    /** What remains when packages that import nothing left are taken away again and again. */
    private static Set<String> circle(Map<String, Set<String>> packages) {
        boolean shrunk = true;
        while (shrunk) {
            packages.values().forEach(targets -> targets.retainAll(packages.keySet()));
            shrunk = packages.values().removeIf(Set::isEmpty);
        }
        return packages.keySet();
    }

    private static int rank(String type) {
        String prefix = ROOT + "model.";
        return type.startsWith(prefix) && packageOf(type).length() >= prefix.length()
                ? rooms.modelOrder().indexOf(packageOf(type).substring(prefix.length()))
                : -1;
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    private static String room(String type) {
        return type.substring(ROOT.length()).replaceFirst("\\..*", "");
    }

    private static Stream<Path> sources() {
        Path root = Project.root().resolve("generator/src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return Arrays.stream(
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toArray(Path[]::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
