package id.rakor.site;

import id.rakor.finding.Finding;
import id.rakor.publish.Print;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.template.Tokens;
import id.rakor.view.Route;
import id.rakor.view.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The style sheet: the tokens as variables, then the files of {@code assets/css} in the order of
 * their names. Its file name holds a hash of its content, so that no browser shows an old one.
 *
 * @param bytes the whole sheet
 * @param route where it lies in the site
 */
record Assets(byte[] bytes, Route route) {
    private static final int HASH = 10;

    /** Empty when a fault in the template of the tokens stops it. */
    static Optional<Assets> of(Overlay overlay, Templates templates, Consumer<Finding> findings) {
        Palette palette = Palette.of(Tokens.of(overlay, findings));
        return templates.render("site/gaya.css.ftl", palette, findings).map(variables -> sheet(overlay, variables));
    }

    private static Assets sheet(Overlay overlay, String variables) {
        StringBuilder css = new StringBuilder(variables);
        for (String name : overlay.names("assets/css")) {
            css.append(text(overlay, name));
        }
        byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
        String hash = Print.of(bytes).sha256().substring(0, HASH);
        return new Assets(bytes, Routes.asset("gaya-" + hash + ".css"));
    }

    private static String text(Overlay overlay, String name) {
        try {
            return new String(overlay.bytes(name).orElseThrow(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
