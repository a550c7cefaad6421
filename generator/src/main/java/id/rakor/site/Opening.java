package id.rakor.site;

import id.rakor.finding.Finding;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.template.Tokens;
import id.rakor.view.Frame;
import id.rakor.view.Routes;
import id.rakor.view.Views;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * The page at the root of an archive that leads into the site. It stands alone: its style is inside
 * it, and its policy allows that style and nothing else.
 *
 * @param frame names of the knowledge base, the office and the edition
 * @param home the way from the root of the archive to the front page
 * @param css its style
 * @param hash the SHA-256 of the style in base 64
 */
record Opening(Frame frame, String home, String css, String hash) {
    private static final String PAYLOAD = "data/";

    /** The page; nothing when a fault in its templates stops it. */
    static byte[] of(Views views, Templates templates, Overlay overlay, Consumer<Finding> findings) {
        return templates
                .render("site/buka-dulu.css.ftl", Palette.of(Tokens.of(overlay, findings)), findings)
                .map(String::strip)
                .map(css -> new Opening(views.opening(), PAYLOAD + Site.FOLDER + Routes.HOME.path(), css, hash(css)))
                .flatMap(opening -> templates.render("site/buka-dulu.ftl", opening, findings))
                .map(page -> page.getBytes(StandardCharsets.UTF_8))
                .orElse(new byte[0]);
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
