package id.rakor.edit.word;

/**
 * Letters that look alike.
 *
 * @param text the letters; a line end is {@code "\n"}, a tabulator {@code "\t"}
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param link the web address they lead to, or empty
 * @param note the id of the note they stand for, or empty
 */
public record Piece(String text, boolean bold, boolean italic, String link, String note) {
    /** The same look with other letters. */
    Piece with(String other) {
        return new Piece(other, bold, italic, link, note);
    }

    /** Whether a piece looks the same. */
    public boolean looksLike(Piece other) {
        return bold == other.bold
                && italic == other.italic
                && link.equals(other.link)
                && note.isEmpty()
                && other.note.isEmpty();
    }
}
