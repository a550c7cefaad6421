package id.rakor.prose;

/**
 * How prose is fitted into its page.
 *
 * @param level the level of its highest headings on the page, 2 to 6; under a page's h2 it is 3
 * @param prefix what its anchors begin with, so that they are unique on the page: {@code
 *     "ringkasan"}; empty for none
 * @param notices the words that it shows on its own account
 * @param pictures whether it has pictures, as the manual has: those its resolver knows, and pictures made of text, which
 *     are blocks marked {@code layar} and {@code kertas} that look like a terminal and a page, and tables headed A, B and
 *     so on that look like a spreadsheet
 */
public record Setting(int level, String prefix, Notices notices, boolean pictures) {
    /** One without pictures. */
    public Setting(int level, String prefix, Notices notices) {
        this(level, prefix, notices, false);
    }

    /**
     * Words that prose shows on its own account.
     *
     * @param withheld stands for a link to a record that this edition does not carry, and for its
     *     text: {@code "(tidak untuk edisi ini)"}
     * @param table names a table, before its number: {@code "Tabel"}
     * @param notes heads the footnotes: {@code "Catatan"}
     * @param note names a footnote, before its number: {@code "Catatan"}
     * @param back leads from a footnote to its place: {@code "Kembali ke teks"}
     */
    public record Notices(String withheld, String table, String notes, String note, String back) {}
}
