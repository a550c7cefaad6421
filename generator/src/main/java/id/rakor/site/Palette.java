package id.rakor.site;

import id.rakor.template.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the templates of style sheets are given.
 *
 * @param groups tokens by group
 * @param dark colours that differ in the dark scheme
 */
record Palette(Map<String, Map<String, String>> groups, Map<String, String> dark) {
    private static final String DARK = "gelap";

    static Palette of(Tokens tokens) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>(tokens.groups());
        groups.remove(DARK);
        return new Palette(groups, tokens.group(DARK));
    }
}
