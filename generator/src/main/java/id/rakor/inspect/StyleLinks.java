package id.rakor.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in a style sheet. */
final class StyleLinks {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})\\s?|([^\\r\\n]))");
    private static final Pattern NAMESPACE = Pattern.compile("(?i)@namespace[^;]*;");
    private static final Pattern ADDRESS =
            Pattern.compile("(?is)(?:url|src)\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\"()]*?))\\s*\\)"
                    + "|@import\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern IMAGE_SET = Pattern.compile("(?is)image-set\\(([^{};]*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private StyleLinks() {}

    /** Every address that a browser would fetch, in order. */
    static List<String> of(String style) {
        String plain = COMMENT.matcher(style).replaceAll(" ");
        plain = ESCAPE.matcher(plain).replaceAll(e -> Matcher.quoteReplacement(meant(e)));
        plain = NAMESPACE.matcher(plain).replaceAll("");
        List<String> addresses = new ArrayList<>(all(ADDRESS, plain));
        IMAGE_SET.matcher(plain).results().forEach(set -> all(QUOTED, set.group(1)).stream()
                .filter(quoted -> !quoted.startsWith("image/") && !addresses.contains(quoted))
                .forEach(addresses::add));
        return addresses;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(StyleLinks::group).toList();
    }

    private static String group(MatchResult result) {
        for (int i = 1; i <= result.groupCount(); i++) {
            if (result.group(i) != null) {
                return result.group(i);
            }
        }
        return "";
    }

    private static String meant(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2);
        }
        int code = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
    }
}
