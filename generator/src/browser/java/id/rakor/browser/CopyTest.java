package id.rakor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.rakor.Tree;
import id.rakor.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text for a chat on the page of a meeting, as a real browser copies it from the disk. */
class CopyTest {
    private static final String BUTTON = "button[data-salin]";
    private static final String STATUS = "[data-hasil-salin]";
    private static final String BOX = "#teks-salin";
    private static final String NO_CLIPBOARD =
            "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});";

    @TempDir
    private static Path output;

    private static Chromium chromium;
    private static Path meeting;

    @BeforeAll
    static void build_the_invented_office() throws IOException {
        Session session = Session.run("contoh", "--output", output.toString(), "--only", "situs");
        assertThat(session.code()).as(session.err()).isZero();
        meeting = Tree.files(output.resolve("situs/rapat")).stream()
                .filter(page -> page.toString().endsWith("b04-2026.html"))
                .findFirst()
                .orElseThrow();
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void the_button_copies_the_text_and_says_so() {
        assertThat(copied("")).isEqualTo(List.of(text(), "Tersalin."));
    }

    @Test
    void the_button_copies_where_there_is_no_clipboard_to_ask() {
        assertThat(copied(NO_CLIPBOARD)).isEqualTo(List.of(text(), "Tersalin."));
    }

    @Test
    void without_scripts_the_text_is_there_and_the_button_is_not() {
        Browser.NewContextOptions still = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(still)) {
            Page page = context.newPage();
            page.navigate(meeting.toUri().toString());
            page.locator(".salin summary").click();
            assertThat(page.locator(BOX).isVisible()).isTrue();
            assertThat(page.locator(BOX).inputValue()).isEqualTo(text());
            assertThat(page.locator(BUTTON).isVisible()).isFalse();
        }
    }

    @Test
    void the_text_lies_beside_the_papers_too() throws IOException {
        List<Path> files = Tree.files(output.resolve("situs/naskah")).stream()
                .filter(file -> file.toString().endsWith("B04-2026.txt"))
                .toList();
        assertThat(files).hasSize(1);
        assertThat(Files.readString(files.get(0))).isEqualTo(text()).hasSizeBetween(300, 900);
    }

    /** What the clipboard holds after a click, and what the page says. */
    private static List<String> copied(String before) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.addInitScript(before);
            page.navigate(meeting.toUri().toString());
            page.locator(".salin summary").click();
            page.locator(BUTTON).click();
            page.waitForCondition(() -> !page.locator(STATUS).innerText().isEmpty());
            String said = page.locator(STATUS).innerText();
            page.evaluate("document.body.prepend(Object.assign(document.createElement('textarea'), {id: 'tempel'}))");
            page.locator("#tempel").focus();
            page.keyboard().press("Control+V");
            return List.of(page.locator("#tempel").inputValue(), said);
        }
    }

    private static String text() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(meeting.toUri().toString());
            return page.locator(BOX).inputValue();
        }
    }
}
