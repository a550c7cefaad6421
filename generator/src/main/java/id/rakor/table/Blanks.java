package id.rakor.table;

/** Takes blanks off texts as spreadsheets leave them: hard blanks, tabs, several in a row; line ends stay. */
final class Blanks {
    private Blanks() {}

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
