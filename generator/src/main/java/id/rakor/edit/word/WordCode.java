package id.rakor.edit.word;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/**
 * What is worth knowing of a document that comes from a word processor. Of all that begin with a place, the first two
 * arguments are the heading it stands below, or nothing, and the first words near it.
 */
public enum WordCode implements Code {
    /** Another kind of file. Arguments: its kind. */
    OTHER_KIND("X01", Severity.ERROR),
    /** Locked with a password. */
    LOCKED("X02", Severity.ERROR),
    /** Cannot be opened. */
    BROKEN("X03", Severity.ERROR),
    /** Larger than may be read. Arguments: how many MB may be read. */
    TOO_LARGE("X04", Severity.ERROR),
    /** Holds no words. */
    EMPTY("X05", Severity.ERROR),
    /** There is no such meeting of the office. Arguments: its id. */
    NO_MEETING("X06", Severity.ERROR),
    /** A picture. Arguments: place, what it shows. */
    PICTURE("X10", Severity.WARNING),
    /** A drawing or a chart. Arguments: place, words in it. */
    DRAWING("X11", Severity.WARNING),
    /** A box of text; it became a quotation. Arguments: place, its words. */
    TEXT_BOX("X12", Severity.NOTE),
    /** The top or the bottom of pages. Arguments: their words. */
    RUNNING("X13", Severity.WARNING),
    /** A comment. Arguments: place, its words. */
    COMMENT("X14", Severity.WARNING),
    /** Words that were struck out while changes were tracked. Arguments: place, the words. */
    DELETED("X15", Severity.WARNING),
    /** Words that came while changes were tracked; they are taken. Arguments: place, the words. */
    INSERTED("X16", Severity.NOTE),
    /** A table with merged cells. Arguments: place. */
    MERGED("X17", Severity.NOTE),
    /** Words set off by a colour. Arguments: place, the words. */
    COLOUR("X18", Severity.NOTE),
    /** A field that counts pages or the like. Arguments: place, what it showed. */
    FIELD("X19", Severity.NOTE),
    /** A formula; its letters are taken. Arguments: place, its letters. */
    FORMULA("X20", Severity.WARNING),
    /** A file within the file. Arguments: place. */
    EMBEDDED("X21", Severity.WARNING),
    /** Words that are not to be seen. Arguments: place, the words. */
    HIDDEN("X22", Severity.WARNING),
    /** Words with a line through them; they are taken. Arguments: place, the words. */
    STRUCK("X23", Severity.WARNING),
    /** A sign of a font of pictures. Arguments: place. */
    SIGN("X24", Severity.WARNING),
    /** A table or a list within a cell; its words stand in one line. Arguments: place. */
    CELL("X25", Severity.NOTE),
    /** A number or an address of a person. Arguments: place, its kind. */
    PERSONAL("X26", Severity.WARNING),
    /** The letterhead or the title, which papers print by themselves. Arguments: the words. */
    HEAD("X27", Severity.NOTE),
    /** A table of contents. Arguments: place, its words. */
    CONTENTS("X28", Severity.NOTE),
    /** More of a kind than are told one by one. Arguments: how many, the title of their kind. */
    MORE("X29", Severity.NOTE),
    /** A table with too many columns; its rows became paragraphs. Arguments: place, how many columns may be. */
    WIDE("X30", Severity.WARNING),
    /** A link to a file or a place; its words are taken. Arguments: place, where it led. */
    LINK("X31", Severity.NOTE),
    /** A program of its author; it is not run and not taken. */
    MACROS("X32", Severity.NOTE);

    private final String id;
    private final Severity severity;

    WordCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
