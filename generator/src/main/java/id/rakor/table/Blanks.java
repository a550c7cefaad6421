package id.rakor.table;

import java.util.regex.Pattern;

/** Takes blanks off texts as spreadsheets leave them: hard blanks, tabs, several in a row; line ends stay. */
final class Blanks {
    private static final Pattern DOTTED = Pattern.compile("\\d{0,4} ?[.)]?(?: ?[.\u2026_]){3,} ?|[-\u2013\u2014]+");

    private Blanks() {}

    /** Whether a text is only a stroke, or a line to sign on with or without its number. */
    static boolean isDotted(String text) {
        return DOTTED.matcher(text).matches();
    }

    static String stripped(String text) {
        if (text == null) {
            return "";
        }
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\h\u200B\uFEFF]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .strip();
    }
}
