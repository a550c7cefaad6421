package id.rakor.template;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours, sizes and spaces, from {@code templates/tokens.yaml}: one source for the style sheet and
 * the papers. The file is the plainest YAML there is, two levels and one value a line; anything else
 * is a finding with its line.
 *
 * @param groups values by group and name, in the order of the file
 */
public record Tokens(Map<String, Map<String, String>> groups) {
    private static final String FILE = "tokens.yaml";
    private static final Pattern GROUP = Pattern.compile("([a-z][a-z0-9_-]*):\\s*");
    private static final Pattern VALUE =
            Pattern.compile("  ([a-z0-9][a-z0-9_-]*): +(?:\"([^\"]*)\"|([^\"#\\s].*?))\\s*");
    private static final Pattern UNSAFE = Pattern.compile("[;{}<>\\\\@]|/\\*|url\\(");

    public Tokens {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** Reads the tokens; what is wrong with them is a finding at {@code templates/tokens.yaml}. */
    public static Tokens of(Overlay overlay, Consumer<Finding> findings) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        Map<String, String> current = null;
        List<String> lines = lines(overlay, findings);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher group = GROUP.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            } else if (group.matches()) {
                current = groups.computeIfAbsent(group.group(1), name -> new LinkedHashMap<>());
            } else if (current != null && value.matches() && isSafe(text(value))) {
                current.put(value.group(1), text(value));
            } else {
                findings.accept(
                        Finding.of(TemplateFault.TOKEN, Place.at(Overlay.FOLDER + FILE, i + 1, 1), line.strip()));
            }
        }
        return new Tokens(groups);
    }

    private static String text(Matcher value) {
        return value.group(2) != null ? value.group(2) : value.group(3);
    }

    private static boolean isSafe(String value) {
        return !UNSAFE.matcher(value).find();
    }

    private static List<String> lines(Overlay overlay, Consumer<Finding> findings) {
        try {
            return List.of(overlay.text(FILE).orElse("").split("\r\n|\r|\n", -1));
        } catch (IOException e) {
            findings.accept(Finding.of(TemplateFault.UNREADABLE, Place.file(Overlay.FOLDER + FILE), FILE));
            return List.of();
        }
    }

    /** The values of a group; none when there is no such group. */
    public Map<String, String> group(String name) {
        return groups.getOrDefault(name, Map.of());
    }
}
