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
 * What all pages share: the style sheet, which is the tokens as variables and then the files of {@code assets/css}, and
 * the script, which is the files of {@code assets/js}, each in the order of their names. A file name holds a hash of its
 * content, so that no browser shows an old one.
 *
 * @param style the style sheet
 * @param code the script
 */
record Assets(Asset style, Asset code) {
    private static final int HASH = 10;

    /**
     * One file.
     *
     * @param bytes the whole file
     * @param route where it lies in the site
     */
    record Asset(byte[] bytes, Route route) {}

    /** Empty when a fault in the template of the tokens stops it. */
    static Optional<Assets> of(Overlay overlay, Templates templates, Consumer<Finding> findings) {
        Palette palette = Palette.of(Tokens.of(overlay, findings));
        return templates
                .render("site/gaya.css.ftl", palette, findings)
                .map(variables -> new Assets(
                        asset("gaya-", variables + texts(overlay, "assets/css"), ".css"),
                        asset("skrip-", texts(overlay, "assets/js"), ".js")));
    }

    private static Asset asset(String name, String text, String ending) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hash = Print.of(bytes).sha256().substring(0, HASH);
        return new Asset(bytes, Routes.asset(name + hash + ending));
    }

    private static String texts(Overlay overlay, String folder) {
        StringBuilder all = new StringBuilder();
        for (String name : overlay.names(folder)) {
            all.append(text(overlay, name));
        }
        return all.toString();
    }

    private static String text(Overlay overlay, String name) {
        try {
            return new String(overlay.bytes(name).orElseThrow(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
