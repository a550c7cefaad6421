package id.rakor.edit.word;

import java.util.Map;

/** Letters as every reader has them: signs of fonts of pictures become their like, and what nobody sees goes. */
final class Signs {
    private static final String FONTS = "(?i)symbol|wingdings.*|webdings|zapf ?dingbats|marlett";
    private static final int PRIVATE = 0xF000;
    private static final int LAST_PRIVATE = 0xF0FF;
    private static final int BYTE = 0xFF;
    private static final String BULLET = "\u2022";
    private static final String BULLETS = "\u00B7\u00A7\u00D8nlvu\u00D6\u009F\u009E\u00DCw";
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(0xFC, "\u2713"),
            Map.entry(0xFB, "\u2717"),
            Map.entry(0xA8, "\u2610"),
            Map.entry(0x6F, "\u2610"),
            Map.entry(0x71, "\u2610"),
            Map.entry(0x72, "\u2610"),
            Map.entry(0xFE, "\u2611"),
            Map.entry(0x52, "\u2611"),
            Map.entry(0xFD, "\u2612"),
            Map.entry(0x54, "\u2612"),
            Map.entry(0xE0, "\u2192"),
            Map.entry(0xF0, "\u2192"),
            Map.entry(0xA3, "\u2264"),
            Map.entry(0xB3, "\u2265"),
            Map.entry(0xB1, "\u00B1"),
            Map.entry(0x20, " "));
    private static final String HIGH = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String LOW = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

    private Signs() {}

    /** Whether a font holds pictures in place of letters. */
    static boolean isOfPictures(String font) {
        return font.matches(FONTS);
    }

    /** Whether letters hold a sign that has no like. */
    static boolean isUnknown(String text, boolean pictures) {
        return text.codePoints().anyMatch(c -> isSign(c, pictures) && like(c).isEmpty());
    }

    private static boolean isSign(int c, boolean pictures) {
        return c >= PRIVATE && c <= LAST_PRIVATE || pictures && c <= BYTE;
    }

    private static String like(int c) {
        int code = c & BYTE;
        if (BULLETS.indexOf(code) >= 0 && !KNOWN.containsKey(code)) {
            return BULLET;
        }
        return KNOWN.getOrDefault(code, "");
    }

    /** Letters without signs of such fonts, blanks that do not break, and marks that nobody sees. */
    static String plain(String text, boolean pictures) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isSign(c, pictures)) {
                plain.append(like(c));
            } else if (c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\r' || c == '\n' || c == '\t') {
                plain.append(' ');
            } else if (c == '\u2011') {
                plain.append('-');
            } else if (c != '\u00AD' && c != '\uFEFF' && !(c >= '\u200B' && c <= '\u200F') && c != '\u2060') {
                plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return plain.toString();
    }

    /** Digits set high or low, as {@code w:vertAlign} says. */
    static String raised(String text, String how) {
        if (how.equals("superscript") && text.matches("[oO]")) {
            return "\u00B0";
        }
        String to = how.equals("superscript") ? HIGH : how.equals("subscript") ? LOW : "";
        StringBuilder raised = new StringBuilder();
        text.chars().forEach(c -> raised.append(to.isEmpty() || c < '0' || c > '9' ? (char) c : to.charAt(c - '0')));
        return raised.toString();
    }
}
