package id.rakor.view.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose parted from the section that closes it, which stands under the heading that the minutes print themselves.
 *
 * @param prose the prose without that section
 * @param inside what that section says, or empty
 */
record Closing(String prose, String inside) {
    private static final String NUMBER = "(?:[0-9A-Z]+[.)]\\s*)?";
    private static final String END = "(?=<h[1-%s]\\b|<section\\b)";

    /**
     * Finds the section.
     *
     * @param html safe HTML, or empty
     * @param heading what its heading says, in any case, numbered or not
     */
    static Closing of(String html, String heading) {
        Matcher start = Pattern.compile(
                        "<h([2-6])\\b[^>]*>\\s*" + NUMBER + Pattern.quote(heading) + "\\s*</h\\1>",
                        Pattern.CASE_INSENSITIVE)
                .matcher(html);
        if (!start.find()) {
            return new Closing(html, "");
        }
        Matcher end = Pattern.compile(END.replace("%s", start.group(1))).matcher(html);
        int until = end.find(start.end()) ? end.start() : html.length();
        return new Closing(
                html.substring(0, start.start()) + html.substring(until),
                html.substring(start.end(), until).strip());
    }
}
