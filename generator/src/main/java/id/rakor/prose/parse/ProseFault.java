package id.rakor.prose.parse;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with prose. */
public enum ProseFault implements Code {
    /** More than may be read at once; the arguments are its size and the most, in KB. */
    TOO_LARGE("P01", Severity.ERROR),
    /** Not UTF-8 text. */
    NOT_TEXT("P02", Severity.ERROR),
    /** Quotations and lists inside each other, too deep; the argument is the most. */
    TOO_DEEP("P03", Severity.ERROR),
    /** One paragraph or file full of the same mark; the arguments are the mark and the most. */
    TOO_MANY("P04", Severity.ERROR),
    /** A link to a record that is not there; the argument is the link. */
    DANGLING("P05", Severity.ERROR),
    /** A link to a kind of record that is not there; the argument is the word before the colon. */
    UNKNOWN_KIND("P06", Severity.ERROR),
    /** An address that is not of the web or of mail, or is none; the argument is the address. */
    REFUSED("P07", Severity.ERROR),
    /** A link to a file; the argument is the path. */
    RELATIVE("P08", Severity.ERROR),
    /** A picture; the argument is its address. */
    IMAGE("P09", Severity.ERROR),
    /** A link inside the text that no heading answers; the argument is the anchor. */
    NO_ANCHOR("P10", Severity.ERROR),
    /** A mark of a footnote that is not there; the argument is the mark. */
    NO_FOOTNOTE("P11", Severity.ERROR),
    /** A remark that is never closed. */
    OPEN_REMARK("P12", Severity.ERROR),
    /** A table with too many columns; the arguments are their number and the most. */
    WIDE_TABLE("P13", Severity.ERROR),
    /** Something written like a link that is none; the argument is its text. */
    NO_LINK("P15", Severity.ERROR),
    /** More lines than may be read, in all or without an empty one; the argument is the most. */
    TOO_LONG("P16", Severity.ERROR),
    /** A piece that overtaxes the parser, such as a remark of many thousand letters inside a line. */
    KNOTTED("P17", Severity.ERROR),
    /** HTML, which is shown as the text it is; the argument is its beginning. */
    HTML("P14", Severity.NOTE);

    private final String id;
    private final Severity severity;

    ProseFault(String id, Severity severity) {
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
