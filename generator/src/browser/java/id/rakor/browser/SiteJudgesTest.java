package id.rakor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.rakor.Project;
import id.rakor.Tree;
import id.rakor.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The five meetings and the invented office as a real browser shows them from the disk: the list and
 * the longest page of every kind, on a phone and at a desk, light and dark.
 */
class SiteJudgesTest {
    /** What only the invented office has, or has more of. */
    private static final Set<String> RICHER = Set.of("rapat", "rencana-aksi", "tindak-lanjut", "konflik", "seri");

    @TempDir
    private static Path output;

    private static Chromium chromium;
    private static List<Path> pages;

    @BeforeAll
    static void build_the_five_meetings() throws IOException {
        String content = Project.root().resolve("content").toString();
        String site = output.resolve("rakor").toString();
        Session session = Session.run(
                "bangun", "--content", content, "--output", site, "--as-of", "2026-11-21", "--only", "situs");
        assertThat(session.code()).as(session.err()).isZero();
        pages = new ArrayList<>(kinds(output.resolve("rakor/situs")));
        String example = output.resolve("contoh").toString();
        Session invented = Session.run("contoh", "--output", example, "--edisi", "penuh", "--only", "naskah");
        assertThat(invented.code()).as(invented.err()).isZero();
        kinds(output.resolve("contoh/situs")).stream()
                .filter(page -> RICHER.contains(output.resolve("contoh/situs")
                        .relativize(page)
                        .getName(0)
                        .toString()))
                .forEach(pages::add);
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void axe_finds_no_violation() {
        List<String> violations = new ArrayList<>();
        for (int width : new int[] {360, 1280}) {
            violations.addAll(judged(width, ColorScheme.LIGHT, new AxeRunOptions()));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void axe_finds_every_text_readable_in_the_dark() {
        AxeRunOptions contrast = new AxeRunOptions();
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("rule");
        only.setValues(List.of("color-contrast"));
        contrast.setRunOnly(only);
        assertThat(judged(1280, ColorScheme.DARK, contrast)).isEmpty();
    }

    private static List<String> judged(int width, ColorScheme scheme, AxeRunOptions options) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                for (Rule rule : new AxeBuilder(page).options(options).analyze().getViolations()) {
                    violations.add(name(file) + " " + width + " " + scheme + ": " + rule.getId() + " "
                            + rule.getNodes().get(0).getHtml());
                }
            }
        }
        return violations;
    }

    @Test
    void no_page_scrolls_sideways_on_the_smallest_phone() {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > 320) {
                    wide.add(name(file) + " " + width);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void no_page_says_a_word_to_the_console_or_asks_for_anything_but_files() {
        List<String> noise = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> noise.add(page.url() + " " + message.text()));
            page.onPageError(noise::add);
            page.onRequest(request -> asked.add(request.url()));
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                assertThat(
                                page.evaluate(
                                        "document.styleSheets.length === 1 && document.styleSheets[0].ownerNode.sheet !== null && getComputedStyle(document.body).margin === '0px'"))
                        .as(name(file))
                        .isEqualTo(true);
            }
        }
        assertThat(noise).isEmpty();
        assertThat(asked).hasSizeGreaterThan(pages.size()).allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void the_keyboard_reaches_the_content_first_and_shows_where_it_is() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                page.keyboard().press("Tab");
                String target = (String) page.evaluate("document.activeElement.getAttribute('href')");
                String outline = (String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
                assertThat(target).as(name(file)).startsWith("#");
                assertThat(page.locator(target).count()).as(name(file)).isOne();
                assertThat(outline).as(name(file)).isNotEqualTo("none");
            }
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme));
    }

    private static String name(Path file) {
        return output.relativize(file).toString();
    }

    /** Of every folder of the site its list and its longest page. */
    private static List<Path> kinds(Path site) throws IOException {
        Map<String, List<Path>> kinds = new TreeMap<>();
        for (Path file : Tree.files(site)) {
            if (file.toString().endsWith(".html")) {
                Path way = site.relativize(file);
                String kind = way.getNameCount() == 1 ? way.toString() : way.getName(0) + "/" + way.getNameCount();
                kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
            }
        }
        List<Path> chosen = new ArrayList<>();
        for (List<Path> files : kinds.values()) {
            files.sort((a, b) -> Long.compare(size(a), size(b)));
            chosen.add(files.get(files.size() - 1));
            files.stream().filter(file -> file.endsWith("index.html")).forEach(chosen::add);
        }
        return chosen.stream().distinct().toList();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
