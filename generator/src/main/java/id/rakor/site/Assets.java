package id.rakor.site;

import id.rakor.publish.Print;
import id.rakor.template.Overlay;
import id.rakor.template.Tokens;
import id.rakor.view.Route;
import id.rakor.view.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style sheet: the tokens as variables, then the files of {@code assets/css} in the order of
 * their names. Its file name holds a hash of its content, so that no browser shows an old one.
 *
 * @param bytes the whole sheet
 * @param route where it lies in the site
 */
record Assets(byte[] bytes, Route route) {
    private static final int HASH = 10;

    static Assets of(Overlay overlay, Tokens tokens) {
        StringBuilder css = new StringBuilder();
        css.append(":root {\n");
        tokens.groups().forEach((group, values) -> {
            if (!group.equals("gelap")) {
                values.forEach((name, value) -> variable(css, group, name, value));
            }
        });
        css.append("}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n");
        tokens.group("gelap").forEach((name, value) -> variable(css, "warna", name, value));
        css.append("}\n}\n");
        for (String name : overlay.names("assets/css")) {
            css.append(text(overlay, name));
        }
        byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
        String hash = Print.of(bytes).sha256().substring(0, HASH);
        return new Assets(bytes, Routes.asset("gaya-" + hash + ".css"));
    }

    private static void variable(StringBuilder css, String group, String name, String value) {
        css.append("--")
                .append(group)
                .append('-')
                .append(name)
                .append(": ")
                .append(value)
                .append(";\n");
    }

    private static String text(Overlay overlay, String name) {
        try {
            return new String(overlay.bytes(name).orElseThrow(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
