package id.rakor.prose.parse;

/**
 * HTML without its remarks.
 *
 * @param rest what is left
 * @param open whether a remark was never closed; it is part of the rest
 */
public record Remarks(String rest, boolean open) {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";
    private static final int LONGEST_BEGIN = 40;

    /** What is left of HTML. */
    public static Remarks takenFrom(String html) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (true) {
            int begin = html.indexOf(BEGIN, at);
            if (begin < 0) {
                return new Remarks(rest.append(html, at, html.length()).toString(), false);
            }
            int end = html.indexOf(END, begin + BEGIN.length());
            if (end < 0) {
                return new Remarks(rest.append(html, at, html.length()).toString(), true);
            }
            rest.append(html, at, begin);
            at = end + END.length();
        }
    }

    /** The first line of the rest, cut short. */
    public String begin() {
        String line = rest.strip().lines().findFirst().orElse("");
        int points = line.codePointCount(0, line.length());
        return points <= LONGEST_BEGIN ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_BEGIN)) + "\u2026";
    }
}
