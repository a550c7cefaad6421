package id.rakor.yaml.layout;

import java.util.List;

/**
 * A whole file with all its comments. Printed, it stands in the one even layout: two blanks a level,
 * lists below their keys, quotes only where they are needed, at most one blank line in a row. Every
 * comment is there once, beside the same neighbours, and what a block says line by line stays so.
 * Printing what was read from a print gives the same text.
 *
 * @param head the comments at the top, set off by a blank line from all that follows
 * @param root everything else
 */
public record Sheet(List<Remark> head, Part root) {
    public Sheet {
        head = List.copyOf(head);
    }

    /**
     * Reads the text of a file.
     *
     * @param text without byte order mark; {@link id.rakor.yaml.TreeReader} finds nothing wrong with it
     */
    public static Sheet read(String text) {
        return new SheetReader(text).sheet();
    }

    /** The text of the file, ending in a line end. */
    public String print() {
        return SheetPrinter.print(this);
    }

    /** The texts of all comments, from top to bottom. */
    public List<String> comments() {
        return Comments.texts(this);
    }
}
