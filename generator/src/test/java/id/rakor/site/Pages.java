package id.rakor.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What the Nu HTML checker says of pages, and what a page says of its own style. */
final class Pages {
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
    private static final Pattern ALLOWED = Pattern.compile("style-src 'sha256-([^']+)'");

    /** A style sheet or drawing of one's own is not known to a checker that reads a page without its place. */
    private static final Pattern PLACELESS = Pattern.compile(
            "^Resource violates Content Security Policy \\(meta tag\\): (external stylesheet|image “gambar/)");

    /** A data block is no script and no policy holds it back; that there is no other, the inspection sees to. */
    private static final String DATA_BLOCK = "Inline script violates Content Security Policy (meta tag)";

    private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

    static {
        CHECKER.setOutputFormat(OutputFormat.JSON);
        CHECKER.setNoLangDetect(true);
    }

    private Pages() {}

    static List<String> faults(Folder folder) {
        List<String> faults = new ArrayList<>();
        for (String route : folder.pages()) {
            faults.addAll(faults(route, folder.page(route.substring(Site.FOLDER.length()))));
        }
        return faults;
    }

    static List<String> faults(String name, String page) {
        try (var in = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))) {
            Matcher message = MESSAGE.matcher(CHECKER.validate(in));
            return message.results()
                    .map(m -> m.group(1))
                    .filter(text -> !PLACELESS.matcher(text).find() && !text.startsWith(DATA_BLOCK))
                    .map(text -> name + ": " + text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static String styleHash(String page) {
        try {
            byte[] style = found(STYLE, page).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String allowedStyle(String page) {
        return found(ALLOWED, page);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern);
        }
        return matcher.group(1);
    }
}
