package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * Every page of the five meetings before the Nu HTML checker: no error, no warning. Two messages are
 * passed over: of a page from the disk the checker believes that {@code 'self'} is nowhere, and it
 * takes a data block of JSON-LD for a script. The browser tests see that the style sheet is let in,
 * and the inspection of every page that no other script stands in it.
 */
class HtmlJudgeTest {
    private static final Pattern MESSAGE = Pattern.compile("\"type\":\"(error|info|non-document-error)\"[^}]*");

    /** The judge reads pages from a folder, where it does not know that 'self' is the site; browsers do. */
    private static final Pattern SELF = Pattern.compile(
            "Resource violates Content Security Policy \\(meta tag\\): (external (stylesheet|script) “(\\.\\./)*aset/|image “(\\.\\./)*[a-z0-9-]+/)");

    private static final String DATA_BLOCK = "Inline script violates Content Security Policy (meta tag)";

    @TempDir
    private static Path output;

    @BeforeAll
    static void build_the_five_meetings_and_the_example() {
        String content = Project.root().resolve("content").toString();
        String meetings = output.resolve("lima").toString();
        Session session = Session.run("bangun", "--content", content, "--output", meetings, "--as-of", "2026-11-21");
        assertThat(session.code()).as(session.err()).isZero();
        String example = output.resolve("contoh").toString();
        assertThat(Session.run("contoh", "--edisi", "penuh", "--output", example)
                        .code())
                .isZero();
    }

    @Test
    void says_nothing_of_any_page() throws Exception {
        List<Path> pages = Tree.files(output).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(200);
        List<String> said = pages.parallelStream()
                .flatMap(page -> judge(page).stream().map(message -> output.relativize(page) + " " + message))
                .toList();
        assertThat(said).isEmpty();
    }

    @Test
    void speaks_up_when_a_page_is_wrong() throws Exception {
        Path page = output.resolveSibling("salah.html");
        Files.writeString(page, "<!doctype html><html lang=id><title>x</title><p id=a><p id=a><center>b");
        assertThat(judge(page)).isNotEmpty();
    }

    private static List<String> judge(Path page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        List<String> messages = new ArrayList<>();
        try {
            Matcher message = MESSAGE.matcher(validator.validate(page));
            while (message.find()) {
                messages.add(message.group());
            }
        } catch (IOException | SAXException e) {
            messages.add(e.toString());
        }
        messages.removeIf(message -> SELF.matcher(message).find() || message.contains(DATA_BLOCK));
        return messages;
    }
}
