package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.edit.fresh.Questions;
import id.rakor.model.RecordType;
import id.rakor.site.page.Page;
import id.rakor.site.page.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {

    private static final Path MANUAL = Project.root().resolve("generator/src/site/markdown");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final List<String> MADE_WITH_THE_SITE =
            List.of("keys.html", "galeri-naskah.html", "kb/index.html", "kb/rapat/index.html", "contoh/index.html");

    @Test
    void tells_of_every_kind_of_page() throws IOException {
        assertThat(found(Pattern.compile("(?m)^\\| `(site/[a-z]+\\.ftl)` \\|"), read(MANUAL.resolve("pages.md"))))
                .containsExactlyElementsOf(
                        Pages.ALL.stream().map(Page::template).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bangun",
                "periksa",
                "contoh",
                "rapikan",
                "mutakhirkan",
                "skema",
                "verifikasi",
                "tindak",
                "ganti-id",
                "hapus",
                "baru",
                "impor",
                "gabung",
                "buka"
            })
    void explains_every_command_and_option_in_the_guide(String command) throws Exception {
        String guide = read(MANUAL.resolve("panduan/memeriksa-dan-membangun.md"))
                + read(MANUAL.resolve("panduan/arsip.md"))
                + read(MANUAL.resolve("panduan/mengubah-catatan.md"))
                + read(MANUAL.resolve("panduan/lembar.md"))
                + read(MANUAL.resolve("panduan/jawaban.md"))
                + read(MANUAL.resolve("panduan/berita.md"))
                + read(MANUAL.resolve("panduan/mulai.md"));
        String help = help(command);
        TreeSet<String> options = new TreeSet<>(found(Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)"), help));

        assertThat(guide).contains("rakor " + command);
        assertThat(options).contains("--help").allSatisfy(option -> assertThat(guide)
                .contains(option));
    }

    @Test
    void explains_every_kind_of_new_record_and_its_options() throws Exception {
        String guide = read(MANUAL.resolve("panduan/baru.md"));
        String shared = read(MANUAL.resolve("panduan/mengubah-catatan.md"))
                + read(MANUAL.resolve("panduan/memeriksa-dan-membangun.md"));
        for (RecordType type : Questions.types()) {
            String help = help("baru", type.folder());
            List<String> options = found(Pattern.compile("(--[a-z-]+)"), help);

            assertThat(guide).contains("`baru " + type.folder() + "` (`");
            assertThat(options).contains("--help").allSatisfy(option -> assertThat(guide + shared)
                    .as(type.folder())
                    .contains("`" + option));
        }
    }

    @Test
    void leads_from_the_index_of_the_guide_to_each_of_its_pages() throws IOException {
        Path guide = MANUAL.resolve("panduan");
        String index = read(guide.resolve("index.md"));
        assertThat(markdown(guide).stream()
                        .map(page -> page.getFileName().toString())
                        .filter(name -> !name.equals("index.md") && !index.contains("](" + name + ")")))
                .isEmpty();
    }

    @Test
    void lists_every_decision_with_its_date() throws IOException {
        String index = read(MANUAL.resolve("decisions/index.md"));
        for (Path decision : markdown(MANUAL.resolve("decisions"))) {
            List<String> lines = Files.readAllLines(decision);
            if (decision.endsWith("index.md")) {
                continue;
            }
            assertThat(lines).as("%s", decision).hasSizeLessThanOrEqualTo(25);
            assertThat(lines.get(2)).as("%s", decision).matches("\\d{4}-\\d{2}-\\d{2}");
            String title = lines.get(0).substring(2);
            assertThat(index).contains("| " + lines.get(2) + " | [" + title + "](" + decision.getFileName() + ") |");
        }
    }

    @Test
    void leads_its_own_links_to_files_that_are_there() throws IOException {
        for (Path page : markdown(MANUAL)) {
            for (String link : found(MARKDOWN_LINK, read(page))) {
                if (!MADE_WITH_THE_SITE.contains(link) && !link.startsWith("images/naskah/")) {
                    assertThat(page.resolveSibling(link)).as("%s", page).isRegularFile();
                }
            }
        }
    }

    @Test
    void stands_in_the_menu_page_by_page() throws IOException {
        String menu = read(MANUAL.resolve("../site.xml"));
        for (Path page : markdown(MANUAL)) {
            Path inside = MANUAL.relativize(page);
            if (inside.getNameCount() == 1 || inside.endsWith("index.md")) {
                String address = inside.toString().replace('\\', '/').replace(".md", ".html");
                assertThat(menu).contains("href=\"" + address + "\"");
            }
        }
    }

    @Test
    void shows_the_two_commands_and_every_name_of_the_top_level_in_the_readme() throws IOException {
        String readme = read(Project.root().resolve("README.md"));

        assertThat(readme)
                .contains("\n./rakor bangun")
                .contains("\nmvn verify\n")
                .contains("output/situs");
        assertThat(readme.lines()).as("one screen").hasSizeLessThan(70);
        for (String name : List.of("content/", "templates/", "generator/", "output/", "pom.xml", "rakor.cmd", ".ci/")) {
            assertThat(readme).contains("`" + name + "`");
            assertThat(Project.root().resolve(name)).exists();
        }
        assertThat(read(Project.root().resolve(".ci/run")))
                .contains(" mvn verify\n")
                .contains("\nmvn site\n");
    }

    private static String help(String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.rakor.cli.Main"));
        line.addAll(List.of(command));
        line.add("--help");
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
