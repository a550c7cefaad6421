package id.rakor.view.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of prose: the first paragraphs under its first heading. */
final class Opening {
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p>.*?</p>");
    private static final Pattern HEADING = Pattern.compile("<h[2-6]");
    private static final Pattern NOTE = Pattern.compile("(?s)<sup\\b.*?</sup>");

    private Opening() {}

    /** At most so many paragraphs of some safe HTML; without marks of footnotes, since those lie at its end. */
    static String of(String html, int most) {
        Matcher heading = HEADING.matcher(html);
        int from = heading.find() ? heading.start() + 1 : 0;
        boolean before =
                from > 1 && PARAGRAPH.matcher(html.substring(0, from - 1)).find();
        int end = before ? from - 1 : heading.find(from) ? heading.start() : html.length();
        List<String> paragraphs = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(html.substring(0, end));
        while (paragraphs.size() < most && paragraph.find()) {
            paragraphs.add(NOTE.matcher(paragraph.group()).replaceAll(""));
        }
        return String.join("\n", paragraphs);
    }

    /** How many paragraphs some safe HTML has. */
    static int paragraphs(String html) {
        return (int) PARAGRAPH.matcher(html).results().count();
    }
}
